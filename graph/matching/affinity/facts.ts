import type { NodeId } from '../../model/node-id.ts';

/**
 * What a sentence about two candidates rests on: figures and ids, no names, so that it can be kept
 * with a suggestion and still says only what its reader may see.
 */
export interface Facts {
  /** Topics that one could help the other with, most needed first. */
  readonly gives?: readonly Giving[];
  /** Topics both need. */
  readonly topics?: readonly NodeId[];
  readonly km?: number;
  readonly strength?: number;
  readonly met?: number;
  readonly areasMet?: number;
  /** What each of the two has, the first first: waves, years' worth of experience, commitments. */
  readonly each?: readonly [number, number];
  readonly indicators?: readonly IndicatorFact[];
  /** Parties a tie would open the way to. */
  readonly opened?: number;
  /** Of more than three: figures about the whole group. */
  readonly group?: GroupFacts;
}

export interface GroupFacts {
  readonly size: number;
  /** Pairs of which something holds: one could help the other, they have met … */
  readonly pairs?: number;
  /** The least and the most of what differs from pair to pair. */
  readonly least?: number;
  readonly most?: number;
  /** For each of the topics, how many need it and how many can help with it. */
  readonly need?: readonly number[];
  readonly help?: readonly number[];
}

export interface Giving {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly topics: readonly NodeId[];
}

export interface IndicatorFact {
  readonly indicator: NodeId;
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly closeness: number;
}
