import { badInput } from '../../model/kith-error.ts';
import { MatchingSession } from '../matching-session.ts';
import type { WeightedEdge } from '../checked-edges.ts';

/** Who may be whose buddy, and how well they fit. People are numbered from 0. */
export interface BuddyProblem {
  readonly size: number;
  /** Scores row by row, 0 to 1, the same both ways. */
  readonly scores: Float64Array;
  /** 1 where two may be paired, row by row, the same both ways; nobody with themselves. */
  readonly allowed: Uint8Array;
  /** Twos and threes that stay together whatever else; nobody in two of them. */
  readonly locked: readonly (readonly number[])[];
}

export interface BuddyOptions {
  /** Leaves as few alone as can be, then takes the best total; else the best total whoever is left. Default true. */
  readonly nobodyLeftOut?: boolean;
  /** Makes a three where somebody would be left over. Default true. */
  readonly trio?: boolean;
}

export interface BuddyGroups {
  /** Twos and threes, locked ones first, each ascending. */
  readonly groups: readonly (readonly number[])[];
  /** Those without a buddy, ascending. */
  readonly alone: readonly number[];
  /** Sum of the groups' scores. */
  readonly total: number;
}

/** More people than this: only the one left over looks for a pair to join, not everybody in turn. */
const MOST_TRIED_AS_THIRD = 250;
/** A pair beats none even where nothing speaks for it. */
const BETTER_THAN_NONE = 1e-6;

/**
 * Pairs people off: a maximum-weight matching on the allowed pairs. With a number that does not come out,
 * one pair takes in a third whom both may be paired with: everybody is tried as the third in turn, and the
 * rest matched anew; where rules leave more over, further pairs take in a third each. A group's score is
 * the mean of its pairs.
 * O(n³) once and O(n · m log n) for the third.
 * @throws KithError BAD_INPUT for a lock that names nobody, one of more than three or fewer than two, or somebody twice.
 */
export function buddyGroups(problem: BuddyProblem, options: BuddyOptions = {}): BuddyGroups {
  const { nobodyLeftOut = true, trio = true } = options;
  const free = freeOf(problem);
  const session = new MatchingSession(free.length + 1, edgesAmong(problem, free), { maximumCardinality: nobodyLeftOut });
  const plain = paired(problem, free, session.solve());
  const best = trio ? withThird(problem, free, session, plain) : plain;
  const groups = [...problem.locked.map((group) => [...group].sort(ascending)), ...best.groups];
  return { groups, alone: best.alone, total: groups.reduce((sum, group) => sum + groupScore(problem, group), 0) };
}

/** The mean score of the pairs in a group. */
export function groupScore({ size, scores }: Pick<BuddyProblem, 'size' | 'scores'>, group: readonly number[]): number {
  let [sum, pairs] = [0, 0];
  group.forEach((a, i) => {
    for (const b of group.slice(i + 1)) {
      sum += scores[a * size + b]!;
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}

const ascending = (a: number, b: number): number => a - b;

interface Paired {
  readonly groups: readonly (readonly number[])[];
  readonly alone: readonly number[];
}

/** Those in no lock. */
function freeOf({ size, locked }: BuddyProblem): number[] {
  const taken = new Uint8Array(size);
  for (const group of locked) {
    if (group.length < 2 || group.length > 3) throw badInput(`A lock holds two or three together, not ${group.length}.`);
    for (const one of group) {
      if (!(one >= 0 && one < size)) throw badInput(`There is no number ${one} among ${size}.`);
      if (taken[one] === 1) throw badInput(`Number ${one} is in two locks; a lock must be undone first.`);
      taken[one] = 1;
    }
  }
  return [...taken.keys()].filter((one) => taken[one] === 0);
}

function* edgesAmong({ size, scores, allowed }: BuddyProblem, free: readonly number[]): Generator<WeightedEdge> {
  for (let i = 0; i < free.length; i++) {
    for (let j = i + 1; j < free.length; j++) {
      const place = free[i]! * size + free[j]!;
      if (allowed[place] === 1) yield [i, j, scores[place]! + BETTER_THAN_NONE];
    }
  }
}

/** Groups from the mates of the free ones; the last mate is that of nobody. */
function paired({ size }: BuddyProblem, free: readonly number[], mates: Int32Array): Paired {
  const groups: number[][] = [];
  const alone: number[] = [];
  free.forEach((one, i) => {
    const mate = mates[i]!;
    if (mate === free.length || mate < 0) alone.push(one);
    else if (i < mate) groups.push([one, free[mate]!]);
  });
  if (groups.length * 2 + alone.length !== free.length) throw new Error(`A matching of ${size} left somebody out of account.`);
  return { groups, alone };
}

/** The same with threes, where somebody was left over and fits in somewhere. */
function withThird(problem: BuddyProblem, free: readonly number[], session: MatchingSession, plain: Paired): Paired {
  if (plain.alone.length === 0) return plain;
  let best = takenIn(problem, plain);
  if (free.length > MOST_TRIED_AS_THIRD) return best;
  const nobody = free.length;
  free.forEach((_, i) => {
    session.lock(i, nobody);
    const others = paired(problem, free, session.solve());
    session.unlock(i, nobody);
    const tried = takenIn(problem, others);
    if (isBetter(problem, tried, best)) best = tried;
  });
  return best;
}

/** Those alone taken in by pairs, one by one, where each gains most or loses least. */
function takenIn({ size, scores, allowed }: BuddyProblem, { groups, alone }: Paired): Paired {
  const problem = { size, scores };
  let [taken, left] = [groups, alone];
  for (;;) {
    let best: { readonly gain: number; readonly third: number; readonly pair: number } | undefined;
    for (const third of left) {
      taken.forEach((group, pair) => {
        if (group.length !== 2 || !group.every((one) => allowed[one * size + third] === 1)) return;
        const gain = groupScore(problem, [...group, third]) - groupScore(problem, group);
        if (!best || gain > best.gain) best = { gain, third, pair };
      });
    }
    if (!best) return { groups: taken, alone: left };
    const { third, pair } = best;
    taken = taken.map((group, i) => (i === pair ? [...group, third].sort(ascending) : group));
    left = left.filter((one) => one !== third);
  }
}

/** Fewer alone first, then the greater total. */
function isBetter(problem: BuddyProblem, one: Paired, other: Paired): boolean {
  if (one.alone.length !== other.alone.length) return one.alone.length < other.alone.length;
  const total = ({ groups }: Paired) => groups.reduce((sum, group) => sum + groupScore(problem, group), 0);
  return total(one) > total(other) + 1e-12;
}
