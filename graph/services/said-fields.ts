import { badInput } from '../model/kith-error.ts';
import type { RelationKind } from '../model/relations.ts';
import { relationRule } from '../model/relations.ts';
import type { Label } from '../model/node-id.ts';
import {
  ATTENDED_AS,
  CLUSTER_KINDS,
  COLLABORATION_KINDS,
  CONSENTS,
  EVENT_KINDS,
  ORGANISATION_KINDS,
  PROVENANCES,
  ROLES,
  SEATS,
  wordIn,
} from '../model/vocabulary.ts';

type Fields = Readonly<Record<string, unknown>>;
type Words = readonly string[];

/** Fields that hold one of a few fixed words, whatever the record. */
const FIXED_WORDS: Readonly<Record<string, Words>> = {
  role: ROLES,
  as: ATTENDED_AS,
  seat: SEATS,
  consent: CONSENTS,
  provenance: PROVENANCES,
};

/** What `kind` may say, by the kind of record. */
const KINDS: Partial<Record<Label, Words>> = {
  Event: EVENT_KINDS,
  Organisation: ORGANISATION_KINDS,
  Cluster: CLUSTER_KINDS,
  Collaboration: COLLABORATION_KINDS,
};

/**
 * Fields as the store names them: `short_name`, as files have it, is `shortName`, and in fixed words
 * case, `-` and `_` make no difference. What is not understood stays as it is, for the store to refuse.
 */
export function saidFields(fields: Fields, label?: Label): Fields {
  const entries = Object.entries(fields).map(([said, value]) => {
    const field = said.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (field !== said && field in fields) throw badInput(`${said} and ${field} are the same field. Give it once.`, { [field]: `is given as ${said}, too` });
    const words = field === 'kind' && label ? KINDS[label] : ownWords(field);
    return [field, typeof value === 'string' && words ? (wordIn(words, value) ?? value) : value] as const;
  });
  return Object.fromEntries(entries);
}

const ownWords = (field: string): Words | undefined =>
  Object.hasOwn(FIXED_WORDS, field) ? FIXED_WORDS[field] : undefined;

/** @throws KithError BAD_INPUT where what a relation is known by is no text. */
export function checkIdentity(kind: RelationKind, fields: Fields): void {
  for (const field of ['from', relationRule(kind).qualifier]) {
    if (field === undefined || !Object.hasOwn(fields, field)) continue;
    const value = fields[field];
    if (value !== null && typeof value !== 'string') throw badInput(`${field} ${JSON.stringify(value)} must be text, or null.`, { [field]: `${JSON.stringify(value)} must be text, or null` });
  }
}
