const message = 'Texts belong in the catalogue, web/texts, so that they can be translated; a sentence with elements in it is a <Sentence>.';

const WORD = '/[A-Za-z]{2}/';
/** A word with a capital, or two words: keys and class names are neither. */
const PROSE = String.raw`/^[A-Z][a-z]|[a-z][,;.]? [A-Za-z]|^[,;.]? ?[a-z]+ $|^[,;.]? [a-z]+ ?$/`;
const SMALL_WORD = '(and|by|for|from|in|is|more|not|of|since|the|to|until|with)';
/** A small word beside another gives a sentence away. Class names, shaders and markup have none. */
const PHRASE = String.raw`/^[^\n<]*((^|\s)${SMALL_WORD}\s|\s${SMALL_WORD}$)[^\n<]*$/`;
/** What whoever mends the explorer reads. */
const IN_ERROR = 'NewExpression[callee.name=/Error$/] *';

const SAID_ATTRIBUTES = '/^(above|alt|aria-label|aria-description|caption|heading|label|none|note|placeholder|summary|title)$/';
const SAID_PROPERTIES = '/^(caption|head|heading|label|none|note|said|says|term|text|title)$/';
const CHOSEN = ':matches(ConditionalExpression > .consequent, ConditionalExpression > .alternate, LogicalExpression > .right)';
const CHILD = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';

/** Where English stands outside the catalogue, as far as its place in the code or the words themselves show. */
export const TEXT_SELECTORS = [
  `JSXText[value=${WORD}]`,
  `${CHILD} > Literal[value=${WORD}]`,
  `${CHILD} Literal${CHOSEN}[value=${PROSE}]:not(JSXAttribute *)`,
  `${CHILD} TemplateElement[value.raw=${PROSE}]:not(JSXAttribute *)`,
  `JSXAttribute[name.name=${SAID_ATTRIBUTES}] > Literal[value=${WORD}]`,
  `JSXAttribute[name.name=${SAID_ATTRIBUTES}] > JSXExpressionContainer > Literal[value=${WORD}]`,
  `JSXAttribute[name.name=${SAID_ATTRIBUTES}] > JSXExpressionContainer Literal${CHOSEN}[value=${PROSE}]`,
  `JSXAttribute[name.name=${SAID_ATTRIBUTES}] > JSXExpressionContainer TemplateElement[value.raw=${WORD}]`,
  `Property[key.name=${SAID_PROPERTIES}] > Literal[value=${PROSE}]`,
  `Property[key.name=${SAID_PROPERTIES}] TemplateElement[value.raw=${PROSE}]`,
  `Property[key.name='said'] > Literal[value=/[a-z]/]`,
  `Property[key.name='said'] > TemplateLiteral > TemplateElement[value.raw=/[a-z]{2}/]`,
  `CallExpression[callee.name='count'][arguments.length>1]`,
  `Literal[value=${PHRASE}]:not(${IN_ERROR})`,
  `TemplateElement[value.raw=${PHRASE}]:not(${IN_ERROR})`,
].map((selector) => ({ selector, message }));
