import { z } from 'zod';
import {
  date,
  head,
  idOf,
  latitude,
  longitude,
  number,
  provenanceFields,
  state,
  text,
  whole,
  word,
  yesNo,
} from './fields.ts';
import type { Label, NodeId } from './node-id.ts';
import { screenPath } from './screen-path.ts';
import {
  CLUSTER_KINDS,
  COLLABORATION_KINDS,
  CONSENTS,
  DRAFT_STATUSES,
  EVENT_KINDS,
  ORGANISATION_KINDS,
  SUGGESTION_KINDS,
  SUGGESTION_STATUSES,
} from './vocabulary.ts';

const place = { lat: latitude.optional(), lon: longitude.optional() };
/** What staff work on: what was asked for and decided, before and after each step, so that steps can be taken back. */
const draft = {
  /** Counts the times it was changed. */
  revision: whole(0, 1_000_000).optional(),
  /** What was asked for, as JSON. */
  brief: state.optional(),
  /** What was decided since, as JSON. */
  decisions: state.optional(),
  /** Decisions as they were before each step, the latest last; and those taken back, the latest last. */
  past: z.array(state).optional(),
  future: z.array(state).optional(),
  /** What the search for it came to, as JSON. */
  outcome: state.optional(),
};
const LONGEST_VIEW_NAME = 200;
const LONGEST_VIEW_DESCRIPTION = 2_000;
const span = { from: date.optional(), to: date.optional() };

/** The fields of every kind of node. What is optional here is absent when it is not known. */
export const NODE_FIELDS = {
  /** A neighbourhood. Its position is a proxy, never a boundary. */
  Area: {
    name: text,
    shortName: text.optional(),
    region: text.optional(),
    localAuthority: text.optional(),
    ...place,
    coastal: yesNo.optional(),
    wave: whole(1, 99).optional(),
  },
  /** Consent absent means that it was not recorded. */
  Person: { name: text.optional(), consent: word(CONSENTS).optional() },
  Organisation: { name: text, kind: word(ORGANISATION_KINDS) },
  Topic: { name: text },
  /** An occasion, with what its evaluation forms said, as counts. */
  Event: {
    name: text,
    kind: word(EVENT_KINDS),
    date: date.optional(),
    place: text.optional(),
    ...place,
    attendanceReturned: yesNo.optional(),
    responses: head.optional(),
    excellent: head.optional(),
    gotEverything: head.optional(),
    networkingMostUseful: head.optional(),
  },
  Cluster: { name: text, kind: word(CLUSTER_KINDS), seatsPerArea: whole(1, 2).optional(), ...span },
  Question: { text: text.optional(), date: date.optional() },
  Answer: { text: text.optional(), date: date.optional() },
  Collaboration: { name: text.optional(), kind: word(COLLABORATION_KINDS), ...span },
  /** A figure about places, such as a deprivation decile; areas are MEASURED_BY it, year by year. */
  Indicator: { name: text },
  /** A set of buddy suggestions, as of a day. */
  Round: { name: text, status: word(DRAFT_STATUSES), date, ...draft },
  /** The same for clusters. */
  Plan: { name: text, status: word(DRAFT_STATUSES), date, ...draft },
  /** Whom it suggests to whom is in its relations. */
  Suggestion: {
    kind: word(SUGGESTION_KINDS),
    status: word(SUGGESTION_STATUSES),
    date,
    score: number.optional(),
    /** Why, one feature each, as JSON. */
    reasons: z.array(state).optional(),
    locked: yesNo.optional(),
    /** What became of it, one step each, as JSON. */
    steps: z.array(state).optional(),
    action: text.optional(),
  },
  /** A choice that holds for the whole programme, taken by a person. */
  Setting: { name: text, value: text, date },
  /** A screen as somebody left it: its address, under a name. */
  View: {
    name: text.max(LONGEST_VIEW_NAME, `must have at most ${LONGEST_VIEW_NAME} characters`),
    description: text.max(LONGEST_VIEW_DESCRIPTION, `must have at most ${LONGEST_VIEW_DESCRIPTION.toLocaleString('en-GB')} characters`).optional(),
    path: screenPath,
    /** Where things were put by hand, as JSON. */
    positions: state.optional(),
    by: text,
    /** The instant it was saved; lists of views are in its order. */
    date: z.iso.datetime(),
    updated: z.iso.datetime().optional(),
    /** Counts the times it was changed. */
    revision: whole(0, 1_000_000),
  },
  /** One import: who, when, which files, and how many records it changed. */
  ImportBatch: {
    name: text,
    by: text,
    at: z.iso.datetime(),
    files: z.array(text),
    rows: whole(0, 100_000_000),
    undone: z.iso.datetime().optional(),
  },
} as const satisfies Record<Label, z.ZodRawShape>;

const schemaOf = <L extends Label>(label: L) =>
  z.strictObject({ id: idOf(label), label: z.literal(label), ...provenanceFields, ...NODE_FIELDS[label] });

export const NODE_SCHEMAS = Object.fromEntries(
  (Object.keys(NODE_FIELDS) as Label[]).map((label) => [label, schemaOf(label)]),
) as unknown as { readonly [L in Label]: z.ZodType<NodeRecord<L>> };

type Fields<L extends Label> = z.output<z.ZodObject<(typeof NODE_FIELDS)[L]>>;

/** A node as the store gives it: flat, dates as ISO days, absent where not known. */
export type NodeRecord<L extends Label = Label> = {
  [K in L]: Readonly<
    { id: NodeId; label: K } & z.output<z.ZodObject<typeof provenanceFields>> & Fields<K>
  >;
}[L];

/** Fields to set on a node; null takes a field away, an absent one stays as it is. */
export type NodePatch<L extends Label = Label> = {
  [K in L]: { readonly id: NodeId } & {
    readonly [F in Exclude<keyof NodeRecord<K>, 'id' | 'label'>]?: NodeRecord<K>[F] | null;
  };
}[L];

/** What a node is called where only one text can stand; undefined for a person without a name. */
export function nameOf(node: NodeRecord): string | undefined {
  if ('name' in node && node.name !== undefined) return node.name;
  return 'text' in node ? node.text : undefined;
}

export const isLabel = <L extends Label>(
  node: NodeRecord,
  label: L,
): node is Extract<NodeRecord, { label: L }> => node.label === label;
