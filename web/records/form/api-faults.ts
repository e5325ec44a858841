import type { CombinedError } from 'urql';
import { recordTexts } from '../../texts/records.ts';
import type { FieldFaults, Values } from './field-rule.ts';

export interface FormFaults {
  /** What is said at the top of the form. */
  readonly top: readonly string[];
  /** What is said beside a field. */
  readonly fields: FieldFaults;
}

export const NO_FAULTS: FormFaults = { top: [], fields: {} };

/**
 * Where each refusal of the API belongs: beside the field it names, or whose value it names, else at the top.
 * @param sent What was sent, by the fields' names.
 */
export function faultsIn({ graphQLErrors, networkError }: CombinedError, sent: Values): FormFaults {
  if (networkError || graphQLErrors.length === 0) return { top: [recordTexts.faults.network], fields: {} };
  const said = graphQLErrors.flatMap(({ message }) => clausesOf(message, Object.keys(sent)));
  const placed = said.map((text) => placeOf(text, sent));
  return {
    top: placed.flatMap(({ field, text }) => (field === undefined ? [text] : [])),
    fields: Object.fromEntries(placed.flatMap(({ field, text }) => (field === undefined ? [] : [[field, text]]))),
  };
}

/** `event:x: name "" must not be empty; lat 91 must be …` in its parts, without the record's id. */
function clausesOf(message: string, names: readonly string[]): readonly string[] {
  const said = withoutId(message, names);
  return names.length === 0 ? [said] : said.split(new RegExp(`; (?=(?:${names.join('|')}) )`));
}

const BY_ID = /^(?:[A-Z_]+\||[a-z]+:\S+: )/;

/** An id ends where a field is named; where none is, at the first colon with a space: an offer's id may hold any text. */
function withoutId(message: string, names: readonly string[]): string {
  if (!BY_ID.test(message)) return message;
  const named = names.map((name) => message.indexOf(`: ${name} `)).filter((at) => at >= 0);
  const end = named.length > 0 ? Math.min(...named) : message.indexOf(': ');
  return end < 0 ? message : message.slice(end + ': '.length);
}

interface Placed {
  readonly field: string | undefined;
  readonly text: string;
}

const TAKEN = /^There is a [A-Z_]+\|.* already\./;
const BEFORE = /^from (\S+) must be before to /;
/** As GraphQL says it: `Variable "$input" got invalid value "x" at "input.date"; what is wrong`. */
const VARIABLE = /at "\w+\.(\w+)(?:\.\d+)?"; (.*)$/s;

function placeOf(text: string, sent: Values): Placed {
  const names = Object.keys(sent);
  if (TAKEN.test(text)) return { field: undefined, text: recordTexts.faults.already };
  const [, from] = BEFORE.exec(text) ?? [];
  if (from && names.includes('to')) return { field: 'to', text: recordTexts.faults.order(from) };
  const [, variable, why] = VARIABLE.exec(text) ?? [];
  if (variable && why && names.includes(variable)) return { field: variable, text: sentence(why) };
  const named = names.find((name) => text.startsWith(`${name} `));
  if (named) return { field: named, text: ownWords(text, named) };
  return { field: names.find((name) => namesValue(text, sent[name])), text: sentence(text) };
}

function ownWords(text: string, name: string): string {
  const said = text.slice(name.length + 1);
  return said.startsWith('is missing') || said.includes('must not be empty') ? recordTexts.faults.needed : sentence(said);
}

/** Whether a refusal speaks of an id that was sent in a field. */
function namesValue(text: string, value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.some((one) => typeof one === 'string' && one.includes(':') && text.includes(one));
}

function sentence(text: string): string {
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}
