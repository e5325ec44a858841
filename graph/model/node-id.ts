import { badInput } from './kith-error.ts';

/** Kinds of node, as they are labelled in the graph. */
export const LABELS = [
  'Area',
  'Person',
  'Organisation',
  'Topic',
  'Event',
  'Cluster',
  'Question',
  'Answer',
  'Collaboration',
  'Indicator',
  'Round',
  'Plan',
  'Suggestion',
  'Setting',
  'View',
  'ImportBatch',
] as const;
export type Label = (typeof LABELS)[number];
/** What Kith keeps of its own work; nobody is known through it. */
export const WORKING_LABELS: readonly Label[] = ['Round', 'Plan', 'Suggestion', 'Setting', 'View'];

/** A readable, stable id that opens with its kind: `area:cars-area-together`. */
export type NodeId = string & { readonly __brand: 'NodeId' };

const PREFIX_OF: Record<Label, string> = {
  Area: 'area',
  Person: 'person',
  Organisation: 'organisation',
  Topic: 'topic',
  Event: 'event',
  Cluster: 'cluster',
  Question: 'question',
  Answer: 'answer',
  Collaboration: 'collaboration',
  Indicator: 'indicator',
  Round: 'round',
  Plan: 'plan',
  Suggestion: 'suggestion',
  Setting: 'setting',
  View: 'view',
  ImportBatch: 'import',
};
const LABEL_OF = new Map(Object.entries(PREFIX_OF).map(([label, prefix]) => [prefix, label as Label]));

/** Characters that part lists, relation ids or lines, and so cannot stand in an id. */
// eslint-disable-next-line no-control-regex
const NOT_IN_ID = /[|;\u0000-\u001f\u007f\u2028\u2029]/u;
export const LONGEST_ID = 200;

/** Says what is wrong with an id's own part (after the prefix), or undefined when nothing is. */
export function faultInLocalId(local: string): string | undefined {
  if (local === '' || local.trim() !== local) return 'must not be empty or begin or end with a space';
  if (local.length > LONGEST_ID) return `must have at most ${LONGEST_ID} characters`;
  if (NOT_IN_ID.test(local)) return 'must not contain "|", ";" or a line break';
  return undefined;
}

/** The id of a node of a kind, from its own part, written with or without its prefix. */
export function nodeId(label: Label, text: string): NodeId {
  const prefix = `${PREFIX_OF[label]}:`;
  const local = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const fault = faultInLocalId(local);
  if (fault) throw badInput(`The id "${text}" ${fault}.`);
  return `${prefix}${local}` as NodeId;
}

/** The kind of node an id names, or undefined for text that is no id. */
export function labelOf(id: string): Label | undefined {
  const colon = id.indexOf(':');
  if (colon < 0 || faultInLocalId(id.slice(colon + 1))) return undefined;
  return LABEL_OF.get(id.slice(0, colon));
}

/** @throws KithError BAD_INPUT when the text is not an id with a known prefix. */
export function parseNodeId(text: string): NodeId {
  if (!labelOf(text)) {
    throw badInput(`"${text}" is not an id. An id looks like area:cars-area-together.`);
  }
  return text as NodeId;
}

/** Readable text for a new id: lower case, unaccented, words joined by hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
