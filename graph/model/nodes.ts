import { z } from 'zod';
import {
  date,
  head,
  idOf,
  latitude,
  longitude,
  number,
  provenanceFields,
  text,
  whole,
  word,
  yesNo,
} from './fields.ts';
import type { Label, NodeId } from './node-id.ts';
import {
  CLUSTER_KINDS,
  COLLABORATION_KINDS,
  CONSENTS,
  EVENT_KINDS,
  ORGANISATION_KINDS,
} from './vocabulary.ts';

const place = { lat: latitude.optional(), lon: longitude.optional() };
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
  Round: { name: text, status: text, date },
  Plan: { name: text, status: text, date },
  Suggestion: { kind: text, status: text, date, score: number.optional() },
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
