import type { Candidate } from '../../../matching/affinity/candidate.ts';
import { pairKey } from '../../../matching/affinity/pair-key.ts';
import type { PairScores, ScoredFinding } from '../../../matching/affinity/pair-scores.ts';
import type { TopicTree } from '../../../matching/affinity/topic-tree.ts';
import type { Clash } from '../../../matching/cluster-plan/clash.ts';
import type { ClusterProblem, Two } from '../../../matching/cluster-plan/cluster-problem.ts';
import { planValue } from '../../../matching/cluster-plan/plan-value.ts';
import { rulesBroken } from '../../../matching/cluster-plan/rules-broken.ts';
import { candidateExclusions } from '../../../matching/rules/candidate-rules.ts';
import type { Exclusion } from '../../../matching/rules/rule.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { PastSuggestions } from '../past-suggestions.ts';
import { areaMark, groupMark } from './placeholders.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import type { PlanGroup } from './plan-state.ts';
import { topicFit, type TopicFit } from './topic-fit.ts';

export interface PlanSurroundings {
  readonly topics: TopicTree;
  readonly past: PastSuggestions;
  /** Pairs that were in one cluster lately, by `pairKey`. */
  readonly pastPairs: ReadonlySet<string>;
  /** Where an area is, whose place is a venue. */
  readonly positions: ReadonlyMap<NodeId, { readonly lat: number; readonly lon: number }>;
}

const NO_FIT: TopicFit = { value: 0, need: 0, offer: 0 };
const NONE = -1;

/** Everything a plan's groups follow from: who may be placed, in what group, and how well they fit it and each other. */
export class PlanBoard {
  /** What the optimiser is asked: its areas are those no rule keeps out. */
  readonly problem: ClusterProblem;
  /** Numbers of candidates by number of the problem's areas. */
  private readonly placeable: readonly number[];
  private readonly numbers: ReadonlyMap<NodeId, number>;
  private readonly areaNumbers: ReadonlyMap<NodeId, number>;
  private readonly exclusions: readonly (readonly Exclusion[])[];
  private readonly scores: Float64Array;

  constructor(
    readonly plan: Plan,
    private readonly affinity: PairScores,
    private readonly around: PlanSurroundings,
  ) {
    const { weights, leftOut } = plan.decisions;
    const rules = { ...around.past, at: plan.at, mostCommitments: Infinity, leftOut: new Map(leftOut.map(({ id, why }) => [id, why])) };
    this.scores = affinity.size < 2 ? new Float64Array(affinity.size) : affinity.scores(weights);
    this.numbers = new Map(affinity.candidates.map(({ id }, i) => [id, i]));
    this.exclusions = affinity.candidates.map((candidate) => candidateExclusions(candidate, rules));
    this.placeable = this.exclusions.flatMap((found, i) => (found.length === 0 ? [i] : []));
    this.areaNumbers = new Map(this.placeable.map((number, area) => [this.candidates[number]!.id, area]));
    this.problem = this.problemOf();
  }

  /** The same for a plan with the same decisions, such as one that was worked out on it. */
  for(plan: Plan): PlanBoard {
    return new PlanBoard(plan, this.affinity, this.around);
  }

  get candidates(): readonly Candidate[] {
    return this.affinity.candidates;
  }

  get groups(): readonly PlanGroup[] {
    return this.plan.decisions.groups;
  }

  /** The areas that may have a place, in the order of the problem. */
  get areas(): NodeId[] {
    return this.placeable.map((number) => this.candidates[number]!.id);
  }

  /** How much it counts how well areas fit each other: all there is, where no group has a topic. */
  get pairWeight(): number {
    return this.groups.some(({ topic }) => topic !== undefined) ? this.plan.decisions.pairWeight : 1;
  }

  number(id: NodeId): number | undefined {
    return this.numbers.get(id);
  }

  /** What keeps an area out of the plan. */
  exclusionsOf(id: NodeId): readonly Exclusion[] {
    const number = this.numbers.get(id);
    if (number === undefined) return [{ rule: 'left out', text: 'Is not in the pool any more.', wouldChange: 'A pool that it is in.' }];
    return this.exclusions[number]!;
  }

  score(a: number, b: number): number {
    return this.scores[a * this.affinity.size + b]!;
  }

  findings(a: number, b: number): ScoredFinding[] {
    return this.affinity.findings(a, b, this.plan.decisions.weights);
  }

  distanceKm(a: number, b: number): number | undefined {
    return this.affinity.pair(a, b).distanceKm;
  }

  contact(a: number, b: number) {
    return this.affinity.pair(a, b).contact;
  }

  /** How much a candidate needs the topic of a group, or can help with it. */
  fit(number: number, { topic }: PlanGroup): TopicFit {
    return topic === undefined ? NO_FIT : topicFit(this.candidates[number]!, topic, this.around.topics);
  }

  /** Mean affinity of a candidate with others. */
  affinityWith(number: number, others: readonly number[]): number {
    const met = others.filter((other) => other !== number);
    return met.length === 0 ? 0 : met.reduce((sum, other) => sum + this.score(number, other), 0) / met.length;
  }

  /** How well an area fits a group that holds these: need for the topic and affinity, weighed as for the whole plan; 0 to 1. */
  fitsGroup(number: number, group: PlanGroup, others: readonly number[]): number {
    const pairs = this.affinityWith(number, others);
    if (group.topic === undefined) return pairs;
    return (1 - this.pairWeight) * this.fit(number, group).value + this.pairWeight * pairs;
  }

  wasTogether(a: NodeId, b: NodeId): boolean {
    return this.around.pastPairs.has(pairKey(a, b));
  }

  /** Every rule that a placement breaks. `everyone`: that all are placed is a rule as well, where it is one. */
  broken(placement: Placement, { everyone = true }: { readonly everyone?: boolean } = {}): Clash[] {
    return rulesBroken(this.problem, this.groupOf(placement)).filter(({ rule }) => everyone || rule !== 'UNPLACED');
  }

  objective(placement: Placement): number {
    return planValue(this.problem, this.groupOf(placement)).objective;
  }

  /** A placement as the optimiser has it: numbers of groups by numbers of areas. */
  groupOf(placement: Placement): Int32Array {
    const numbers = new Map(this.groups.map(({ id }, k) => [id, k]));
    return Int32Array.from(this.areas, (area) => numbers.get(placement.get(area) ?? NONE) ?? NONE);
  }

  placement(groupOf: ArrayLike<number>): Placement {
    return new Map(this.areas.flatMap((area, a) => (groupOf[a]! < 0 ? [] : [[area, this.groups[groupOf[a]!]!.id] as const])));
  }

  private problemOf(): ClusterProblem {
    const { groups, placeable } = this;
    const size = placeable.length;
    const { rules } = this.plan.decisions;
    const fit = new Float64Array(size * groups.length);
    placeable.forEach((number, a) => groups.forEach((group, k) => (fit[a * groups.length + k] = this.fit(number, group).value)));
    const affinity = new Float64Array(size * size);
    placeable.forEach((one, a) => placeable.forEach((other, b) => (affinity[a * size + b] = a === b ? 0 : Math.min(1, this.score(one, other)))));
    return {
      areas: placeable.map((number) => {
        const { id, experience, region, lat, lon } = this.candidates[number]!;
        const place = lat === undefined || lon === undefined ? {} : { lat, lon };
        return { label: areaMark(id), seats: rules.seatsPerArea, experience: experience ?? null, region: region ?? null, ...place };
      }),
      groups: groups.map((group) => ({
        label: groupMark(group.id),
        least: group.least,
        most: group.most,
        ...(group.seats === undefined ? {} : { seats: group.seats }),
        venue: this.venueOf(group),
      })),
      fit,
      affinity,
      pairWeight: this.pairWeight,
      rules: this.rulesOf(),
    };
  }

  private venueOf({ venue, venueArea }: PlanGroup) {
    return venue ?? (venueArea === undefined ? null : (this.around.positions.get(venueArea) ?? null));
  }

  private rulesOf(): NonNullable<ClusterProblem['rules']> {
    const { rules, locked, forbidden, apart, together } = this.plan.decisions;
    const { everyonePlaced, experienced, newcomers, mostFromRegion, mostShareFromRegion, leastRegions, regionShares = [], withinKm, pastApart } = rules;
    const regions = new Set(this.placeable.map((number) => this.candidates[number]!.region));
    const groupNumbers = new Map(this.groups.map(({ id }, k) => [id, k]));
    // What names somebody who is not placed at all, or a group that is gone, has nothing to say.
    const places = (list: typeof locked): Two[] =>
      list.flatMap(({ area, group }) => {
        const [a, k] = [this.areaNumbers.get(area), groupNumbers.get(group)];
        return a === undefined || k === undefined ? [] : [[a, k] as const];
      });
    const pairs = (list: typeof apart): Two[] =>
      list.flatMap(({ members: [one, other] }) => {
        const [a, b] = [one, other].map((id) => (id === undefined ? undefined : this.areaNumbers.get(id)));
        return a === undefined || b === undefined ? [] : [[a, b] as const];
      });
    return {
      everyonePlaced,
      ...(experienced && { experienced }),
      ...(newcomers && { newcomers }),
      ...(mostFromRegion !== undefined && { mostFromRegion }),
      ...(mostShareFromRegion !== undefined && { mostShareFromRegion }),
      ...(leastRegions !== undefined && { leastRegions }),
      regionShares: regionShares.filter(({ region }) => regions.has(region)),
      ...(withinKm !== undefined && { withinKm }),
      apart: [...pairs(apart), ...(pastApart ? this.pastTwos() : [])],
      together: pairs(together),
      locked: places(locked),
      forbidden: places(forbidden),
    };
  }

  private pastTwos(): Two[] {
    const { areas } = this;
    return areas.flatMap((one, a) => areas.slice(a + 1).flatMap((other, i) => (this.wasTogether(one, other) ? [[a, a + 1 + i] as const] : [])));
  }
}
