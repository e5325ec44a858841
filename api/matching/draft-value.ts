import { FEATURES } from '../../graph/matching/affinity/feature.ts';
import type { FeatureWeights } from '../../graph/matching/affinity/weights.ts';
import type { Exclusion } from '../../graph/matching/rules/rule.ts';
import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import type { DraftPool, KeptApart } from '../../graph/services/matching/drafts/draft-state.ts';
import type { PlanGroupValue } from './plan-group.ts';

/** What rounds and plans give alike, as it is before its names are looked up. */
export interface UnmatchedValue {
  readonly id: NodeId;
  readonly area: NodeId | undefined;
  readonly exclusions: readonly Exclusion[];
  readonly bestFit?: { readonly id: NodeId; readonly score: number } | undefined;
  readonly bestGroup?: { readonly group: PlanGroupValue; readonly score: number } | undefined;
  readonly at: IsoDate;
}

export interface KeptApartValue {
  readonly members: readonly NodeId[];
  readonly why?: string | undefined;
  readonly by: string;
  readonly date: IsoDate;
  readonly at: IsoDate;
}

export interface DraftStepValue {
  readonly by: string;
  readonly date: IsoDate;
  /** In words, for whoever asks. */
  readonly say: () => Promise<string>;
}

export const keptApartValue = ({ members, why, by, on }: KeptApart, at: IsoDate): KeptApartValue => ({ members, why, by, date: on, at });

export const weightValues = (weights: FeatureWeights) => FEATURES.flatMap((feature) => (weights[feature] ? [{ feature, weight: weights[feature] }] : []));

export const poolValue = (pool: DraftPool) => ({ ...pool, pool, everyone: pool.everyone ?? false, regions: pool.regions ?? [], byHand: pool.byHand?.length ?? 0 });
