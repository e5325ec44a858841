import { z } from 'zod';
import { date, idOf, number, provenanceFields, text, whole, word, yesNo } from './fields.ts';
import type { IsoDate } from './iso-date.ts';
import { badInput } from './kith-error.ts';
import { labelOf, WORKING_LABELS, type Label, type NodeId } from './node-id.ts';
import { ANSWERS_TO_SUGGESTION, ATTENDED_AS, ROLES, SEATS } from './vocabulary.ts';

interface RelationRule {
  readonly start: readonly Label[];
  readonly end: readonly Label[];
  /** True when the relation holds over a period; its `from` is then part of what it is. */
  readonly period: boolean;
  /** The field that, with kind, ends and `from`, says which relation it is. */
  readonly qualifier?: string;
  /** The field that names a third node: the area represented, or the cluster that paired buddies. */
  readonly via?: { readonly field: string; readonly label: Label };
  readonly fields: z.ZodRawShape;
}

const level = whole(1, 3).optional();

export const RELATIONS = {
  HOLDS_ROLE: { start: ['Person'], end: ['Area'], period: true, qualifier: 'role', fields: { role: word(ROLES) } },
  ADMINISTERS: { start: ['Organisation'], end: ['Area'], period: true, fields: {} },
  SUPPORTS: {
    start: ['Organisation'],
    end: ['Area'],
    period: true,
    qualifier: 'offer',
    fields: { offer: text.optional() },
  },
  EMPLOYS: { start: ['Organisation'], end: ['Person'], period: true, fields: {} },
  NARROWER_THAN: { start: ['Topic'], end: ['Topic'], period: false, fields: {} },
  /** `level` is the urgency, 1 to 3. */
  NEEDS: { start: ['Area', 'Person'], end: ['Topic'], period: true, fields: { level } },
  /** `level` is the experience, 1 to 3. */
  OFFERS: { start: ['Area', 'Person', 'Organisation'], end: ['Topic'], period: true, fields: { level } },
  ATTENDED: {
    start: ['Person'],
    end: ['Event'],
    period: false,
    via: { field: 'area', label: 'Area' },
    fields: { as: word(ATTENDED_AS).optional(), area: idOf('Area').optional() },
  },
  HOSTED: { start: ['Area'], end: ['Event'], period: false, fields: {} },
  SESSION_OF: { start: ['Event'], end: ['Cluster'], period: false, fields: { number: whole(1, 999).optional() } },
  ABOUT: {
    start: ['Cluster', 'Question', 'Collaboration', 'Event'],
    end: ['Topic'],
    period: false,
    fields: {},
  },
  MEMBER_OF: {
    start: ['Person'],
    end: ['Cluster'],
    period: true,
    qualifier: 'seat',
    via: { field: 'area', label: 'Area' },
    fields: { seat: word(SEATS), area: idOf('Area').optional() },
  },
  FACILITATES: { start: ['Organisation'], end: ['Cluster'], period: false, fields: {} },
  BUDDY_OF: {
    start: ['Person'],
    end: ['Person'],
    period: true,
    via: { field: 'cluster', label: 'Cluster' },
    fields: { cluster: idOf('Cluster').optional(), action: text.optional(), followedUp: yesNo.optional() },
  },
  ASKED: { start: ['Person'], end: ['Question'], period: false, fields: {} },
  GAVE: { start: ['Person'], end: ['Answer'], period: false, fields: {} },
  ANSWERS: { start: ['Answer'], end: ['Question'], period: false, fields: { useful: yesNo.optional() } },
  /** `amount` in pounds. */
  PARTNER_IN: { start: ['Area'], end: ['Collaboration'], period: true, fields: { amount: number.min(0, 'must be 0 or more').optional() } },
  /** Somebody a suggestion is about, in what place, and what they answered. `notBefore`: asks to be left alone until then. */
  SUGGESTS: {
    start: ['Suggestion'],
    end: ['Area', 'Person'],
    period: false,
    via: { field: 'area', label: 'Area' },
    fields: {
      area: idOf('Area').optional(),
      place: whole(0, 100_000).optional(),
      answer: word(ANSWERS_TO_SUGGESTION).optional(),
      answered: date.optional(),
      reason: text.optional(),
      notBefore: date.optional(),
    },
  },
  SUGGESTED_IN: { start: ['Suggestion'], end: ['Round', 'Plan'], period: false, fields: {} },
  /** The period is the year the value describes. */
  MEASURED_BY: { start: ['Area'], end: ['Indicator'], period: true, fields: { value: number } },
} as const satisfies Record<string, RelationRule>;

export type RelationKind = keyof typeof RELATIONS;
export const RELATION_KINDS = Object.keys(RELATIONS) as RelationKind[];
/** Relations of Kith's own working records: they say nothing about who knows whom. */
export const WORKING_KINDS: readonly RelationKind[] = ['SUGGESTS', 'SUGGESTED_IN'];
export const relationRule = (kind: RelationKind): RelationRule => RELATIONS[kind];

/** `KIND|start|end|from|qualifier`: made of what makes the relation the same one. */
export type RelationId = string & { readonly __brand: 'RelationId' };
export type RecordId = NodeId | RelationId;

// Without fields zod's output would forbid every other property too.
type Fields<K extends RelationKind> = keyof (typeof RELATIONS)[K]['fields'] extends never
  ? unknown
  : z.output<z.ZodObject<(typeof RELATIONS)[K]['fields']>>;

/** A relation as the store gives it: flat, dates as ISO days, absent where not known. */
export type RelationRecord<K extends RelationKind = RelationKind> = {
  [R in K]: Readonly<
    { id: RelationId; kind: R; start: NodeId; end: NodeId; from?: IsoDate; to?: IsoDate } & z.output<
      z.ZodObject<typeof provenanceFields>
    > &
      Fields<R>
  >;
}[K];

/** Fields to set on the relation that kind, ends, `from` and qualifier name; null takes one away. */
export type RelationPatch<K extends RelationKind = RelationKind> = {
  [R in K]: { readonly kind: R; readonly start: NodeId; readonly end: NodeId } & {
    readonly [F in Exclude<keyof RelationRecord<R>, 'id' | 'kind' | 'start' | 'end'>]?:
      | RelationRecord<R>[F]
      | null;
  };
}[K];

const schemaOf = (kind: RelationKind) => {
  const { period, fields } = relationRule(kind);
  return z.strictObject({
    id: z.string(),
    kind: z.literal(kind),
    start: z.string(),
    end: z.string(),
    ...(period ? { from: date.optional(), to: date.optional() } : {}),
    ...provenanceFields,
    ...fields,
  });
};

export const RELATION_SCHEMAS = Object.fromEntries(
  RELATION_KINDS.map((kind) => [kind, schemaOf(kind)]),
) as unknown as { readonly [K in RelationKind]: z.ZodType<RelationRecord<K>> };

/** The value that tells relations of one kind, ends and start apart: a role, an offer, a seat. */
export function qualifierOf(relation: { readonly kind: RelationKind }): string | undefined {
  const { qualifier } = relationRule(relation.kind);
  if (qualifier === undefined) return undefined;
  return (relation as unknown as Record<string, string | undefined>)[qualifier] ?? undefined;
}

/** The third node a relation names, if it names one. */
export function viaOf(relation: { readonly kind: RelationKind }): NodeId | undefined {
  const { via } = relationRule(relation.kind);
  if (via === undefined) return undefined;
  return (relation as unknown as Record<string, NodeId | undefined>)[via.field] ?? undefined;
}

export function relationId(relation: {
  readonly kind: RelationKind;
  readonly start: NodeId;
  readonly end: NodeId;
  readonly from?: IsoDate | null;
}): RelationId {
  const { kind, start, end, from } = relation;
  return `${kind}|${start}|${end}|${from ?? ''}|${qualifierOf(relation) ?? ''}` as RelationId;
}

export const isRelationId = (id: string): id is RelationId => id.includes('|');

/** What a relation id says. @throws KithError BAD_INPUT for text that is none. */
export function parseRelationId(id: string): {
  kind: RelationKind;
  start: NodeId;
  end: NodeId;
  from?: IsoDate;
  qualifier?: string;
} {
  const [kind = '', start = '', end = '', from = '', ...rest] = id.split('|');
  const qualifier = rest.join('|');
  if (!Object.hasOwn(RELATIONS, kind) || !labelOf(start) || !labelOf(end) || rest.length === 0) {
    throw badInput(`"${id}" is not the id of a relation.`);
  }
  return {
    kind: kind as RelationKind,
    start: start as NodeId,
    end: end as NodeId,
    ...(from ? { from: from as IsoDate } : {}),
    ...(qualifier ? { qualifier } : {}),
  };
}

/** What Kith keeps of its own work: rounds, plans, suggestions, choices, and their relations. */
export function isWorkingRecord(id: RecordId): boolean {
  if (isRelationId(id)) return WORKING_KINDS.some((kind) => id.startsWith(`${kind}|`));
  return WORKING_LABELS.includes(labelOf(id)!);
}
