import type { NodeId } from '../../../model/node-id.ts';
import { pairKey } from '../../../matching/affinity/pair-key.ts';
import type { PairScores, ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import { buddyGroups, groupScore, type BuddyGroups } from '../../../matching/buddies/buddy-groups.ts';
import { candidateExclusions } from '../../../matching/rules/candidate-rules.ts';
import { pairExclusions, type PairRules } from '../../../matching/rules/pair-rules.ts';
import type { Exclusion } from '../../../matching/rules/rule.ts';
import { pastSuggestions, type PastSuggestions } from '../past-suggestions.ts';
import { poolAffinity, type Matchmaking } from '../pool-affinity.ts';
import { poolMembers } from '../pool.ts';
import type { Decisions } from './round-state.ts';
import type { Round } from './round.ts';

/** A group of people who could be buddies, by id, with how well they fit. */
export interface BoardGroup {
  readonly members: readonly NodeId[];
  readonly score: number;
  readonly locked: boolean;
}

export interface Solution {
  /** Locked ones first, then by score. */
  readonly groups: readonly BoardGroup[];
  readonly total: number;
}

/** Everything a round's suggestions follow from: who may be suggested to whom, and how well they fit. */
export class Board {
  private readonly numbers: ReadonlyMap<NodeId, number>;
  private readonly exclusions: readonly (readonly Exclusion[])[];
  private readonly pairRules: PairRules;
  readonly scores: Float64Array;

  constructor(
    readonly round: Round,
    private readonly affinity: PairScores,
    past: PastSuggestions,
    private readonly decisions: Decisions = round.decisions,
  ) {
    const { rules, weights, apart, leftOut } = decisions;
    const { at } = round;
    this.numbers = new Map(affinity.candidates.map(({ id }, i) => [id, i]));
    this.scores = affinity.size < 2 ? new Float64Array(affinity.size) : affinity.scores(weights);
    const candidateRules = { ...past, at, mostCommitments: rules.mostCommitments, leftOut: new Map(leftOut.map(({ id, why }) => [id, why])) };
    this.exclusions = affinity.candidates.map((candidate) => candidateExclusions(candidate, candidateRules));
    this.pairRules = {
      at,
      monthsApart: rules.monthsApart,
      withinKm: rules.withinKm,
      history: past.pairs,
      apart: new Map(apart.map(({ members: [a = '', b = ''], why }) => [pairKey(a, b), why])),
    };
  }

  get candidates(): PairScores['candidates'] {
    return this.affinity.candidates;
  }

  number(id: NodeId): number | undefined {
    return this.numbers.get(id);
  }

  /** What keeps somebody out of the round. */
  exclusionsOf(id: NodeId): readonly Exclusion[] {
    const number = this.numbers.get(id);
    if (number === undefined) return [{ rule: 'left out', text: 'Is not in the pool any more.', wouldChange: 'A pool that they are in.' }];
    return this.exclusions[number]!;
  }

  /** What keeps two apart, themselves left aside. */
  exclusionsBetween(a: number, b: number): readonly Exclusion[] {
    return pairExclusions(this.affinity.pair(a, b), this.pairRules);
  }

  /** Everything that stands against a group. */
  exclusionsOfGroup(members: readonly NodeId[]): readonly Exclusion[] {
    const numbers = members.map((id) => this.numbers.get(id));
    const between = numbers.flatMap((a, i) =>
      numbers.slice(i + 1).flatMap((b) => (a === undefined || b === undefined ? [] : this.exclusionsBetween(a, b))),
    );
    return [...members.flatMap((id) => this.exclusionsOf(id)), ...between];
  }

  /** The best groups under the decisions. Locks that a rule stands against by now are passed over. */
  solve(): Solution {
    const { rules } = this.decisions;
    const locked = this.standingLocks();
    const groups = this.groupsUnder(locked, rules);
    const isLocked = new Set(locked.map((group) => group.join(' ')));
    const found = groups.groups.map((group): BoardGroup => ({
      members: group.map((one) => this.candidates[one]!.id),
      score: groupScore({ size: this.affinity.size, scores: this.scores }, group),
      locked: isLocked.has(group.join(' ')),
    }));
    const byScore = (x: BoardGroup, y: BoardGroup) => Number(y.locked) - Number(x.locked) || y.score - x.score || (x.members[0]! < y.members[0]! ? -1 : 1);
    return { groups: found.sort(byScore), total: groups.total };
  }

  /** What the total would be had staff decided nothing about single people. */
  totalWithoutDecisions(past: PastSuggestions): number {
    const untouched = { ...this.decisions, locked: [], apart: [], leftOut: [] };
    return new Board(this.round, this.affinity, past, untouched).solve().total;
  }

  score(a: number, b: number): number {
    return this.scores[a * this.affinity.size + b]!;
  }

  findings(a: number, b: number): ScoredFinding[] {
    return this.affinity.findings(a, b, this.decisions.weights);
  }

  distanceKm(a: number, b: number): number | undefined {
    return this.affinity.pair(a, b).distanceKm;
  }

  contact(a: number, b: number) {
    return this.affinity.pair(a, b).contact;
  }

  /** Those somebody could be paired with, whatever keeps that somebody out, best first. */
  fits(one: number): readonly number[] {
    const others = [...this.candidates.keys()].filter(
      (other) => other !== one && this.exclusions[other]!.length === 0 && this.exclusionsBetween(one, other).length === 0,
    );
    return others.sort((x, y) => this.score(one, y) - this.score(one, x) || x - y);
  }

  private standingLocks(): number[][] {
    return this.decisions.locked
      .filter((members) => this.exclusionsOfGroup(members).length === 0)
      .map((members) => members.map((id) => this.numbers.get(id)!).sort((a, b) => a - b));
  }

  private groupsUnder(locked: readonly (readonly number[])[], { nobodyLeftOut, trio }: Decisions['rules']): BuddyGroups {
    const { size } = this.affinity;
    const allowed = new Uint8Array(size * size);
    for (let a = 0; a < size; a++) {
      if (this.exclusions[a]!.length > 0) continue;
      for (let b = a + 1; b < size; b++) {
        if (this.exclusions[b]!.length > 0 || this.exclusionsBetween(a, b).length > 0) continue;
        allowed[a * size + b] = 1;
        allowed[b * size + a] = 1;
      }
    }
    return buddyGroups({ size, scores: this.scores, allowed, locked }, { nobodyLeftOut, trio });
  }
}

/** Reads what a round's suggestions follow from. */
export async function openBoard(matchmaking: Matchmaking, round: Round): Promise<{ readonly board: Board; readonly past: PastSuggestions }> {
  const ids = poolMembers(matchmaking.network, 'Person', round.pool, round.at);
  const [affinity, past] = await Promise.all([
    poolAffinity(matchmaking, ids, round.at),
    pastSuggestions(matchmaking.store, ids, round.at, { except: round.id }),
  ]);
  return { board: new Board(round, affinity, past), past };
}
