import type { NodeId } from '../../model/node-id.ts';
import type { Candidate } from './candidate.ts';
import type { Contact } from './contact.ts';
import type { Facts } from './facts.ts';
import type { TopicTree } from './topic-tree.ts';

export const FEATURES = [
  'needs met',
  'mutual help',
  'shared needs',
  'similar places',
  'stage',
  'near',
  'far',
  'like experience',
  'unlike experience',
  'little contact',
  'few commitments',
  'foretold',
  'bridge',
  'topic',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Two candidates with what lies between them. */
export interface Pair {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly contact: Contact;
  /** Great-circle kilometres between their places; undefined where one is not known. */
  readonly distanceKm: number | undefined;
  readonly topics: TopicTree;
  /** How likely the tie is to come about, and what it would bridge: worked out for collaborators only. */
  readonly foretold?: number | undefined;
  readonly bridge?: Bridge | undefined;
}

/** What a tie between two would open. */
export interface Bridge {
  /** 0 to 1. */
  readonly value: number;
  /** Parties that either could newly reach within two steps. */
  readonly opened: number;
}

/** What a feature found: a value from 0 to 1, undefined where it is not recorded, and what the sentence about it rests on. */
export interface Finding {
  readonly value: number | undefined;
  readonly facts: Facts;
}

/** One way in which two candidates may fit, pure and the same whichever comes first. */
export interface Feature {
  readonly name: FeatureName;
  find(pair: Pair): Finding;
  /** The finding in one sentence. */
  say(finding: Finding, words: Words): string;
}

/** What to call records in sentences. */
export interface Words {
  /** A person by first name, an area by its short name. */
  readonly name: (id: NodeId) => string;
  readonly topic: (id: NodeId) => string;
}
