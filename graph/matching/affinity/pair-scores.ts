import type { NodeId } from '../../model/node-id.ts';
import { distanceKm } from '../../model/place.ts';
import { FEATURE_BY_NAME } from './all-features.ts';
import type { Candidate } from './candidate.ts';
import type { Contact } from './contact.ts';
import type { Bridge, FeatureName, Finding, Pair } from './feature.ts';
import type { TopicTree } from './topic-tree.ts';
import { shares, type FeatureWeights } from './weights.ts';

/** What scores rest on besides the candidates themselves. */
export interface Surroundings {
  readonly topics: TopicTree;
  readonly contact: (a: NodeId, b: NodeId) => Contact;
  /** How likely a tie is and what it would open, where that is worked out. */
  readonly outlook?: ((a: NodeId, b: NodeId) => { readonly foretold: number | undefined; readonly bridge: Bridge | undefined }) | undefined;
}

/** Why two fit: what one feature found, and what it counted for. */
export interface ScoredFinding extends Finding {
  readonly feature: FeatureName;
  /** Share of the whole, 0 to 1. */
  readonly weight: number;
  /** The value as it counted: the mean of the others where it is not recorded. */
  readonly counted: number;
}

export function pairOf(a: Candidate, b: Candidate, { topics, contact, outlook }: Surroundings): Pair {
  const placed = a.lat !== undefined && a.lon !== undefined && b.lat !== undefined && b.lon !== undefined;
  const between = placed ? distanceKm(a.lat, a.lon, b.lat, b.lon) : undefined;
  return { a, b, topics, contact: contact(a.id, b.id), distanceKm: between, ...outlook?.(a.id, b.id) };
}

/**
 * How well candidates fit each other: a weighted sum of features, 0 to 1. What is not recorded for a pair
 * counts as the mean of the pairs for which it is, for unknown is neither good nor bad; where it is
 * recorded for none, the feature is left aside.
 *
 * Findings are worked out once for each feature that counts and kept: O(n²) pairs.
 */
export class PairScores {
  readonly size: number;
  private readonly values = new Map<FeatureName, Float64Array>();
  private readonly means = new Map<FeatureName, number>();

  constructor(
    readonly candidates: readonly Candidate[],
    private readonly surroundings: Surroundings,
  ) {
    this.size = candidates.length;
  }

  /** Scores of all pairs, row by row; the diagonal is 0. */
  scores(weights: FeatureWeights): Float64Array {
    const scores = new Float64Array(this.size * this.size);
    const counted = this.counted(weights);
    for (const { feature, share, mean } of counted) {
      const values = this.valuesOf(feature);
      for (let pair = 0; pair < scores.length; pair++) {
        const value = values[pair]!;
        scores[pair]! += share * (Number.isNaN(value) ? mean : value);
      }
    }
    for (let i = 0; i < this.size; i++) scores[i * this.size + i] = 0;
    return scores;
  }

  /** What each feature that counts found for a pair, the weightiest first. */
  findings(a: number, b: number, weights: FeatureWeights): ScoredFinding[] {
    const pair = this.pair(a, b);
    return this.counted(weights)
      .map(({ feature, share, mean }) => {
        const finding = FEATURE_BY_NAME.get(feature)!.find(pair);
        return { feature, weight: share, counted: finding.value ?? mean, ...finding };
      })
      .sort((x, y) => y.weight - x.weight);
  }

  pair(a: number, b: number): Pair {
    return pairOf(this.candidates[a]!, this.candidates[b]!, this.surroundings);
  }

  /** Features with their shares, made whole again without those that are recorded for nobody. */
  private counted(weights: FeatureWeights): readonly { readonly feature: FeatureName; readonly share: number; readonly mean: number }[] {
    const known = shares(weights)
      .map((one) => ({ ...one, mean: this.meanOf(one.feature) }))
      .filter(({ mean }) => !Number.isNaN(mean));
    const sum = known.reduce((total, { share }) => total + share, 0);
    return known.map((one) => ({ ...one, share: one.share / sum }));
  }

  private meanOf(name: FeatureName): number {
    let mean = this.means.get(name);
    if (mean === undefined) this.means.set(name, (mean = meanOf(this.valuesOf(name), this.size)));
    return mean;
  }

  /** The values of a feature for all pairs; NaN where it is not recorded. */
  private valuesOf(name: FeatureName): Float64Array {
    let values = this.values.get(name);
    if (!values) {
      values = new Float64Array(this.size * this.size);
      const feature = FEATURE_BY_NAME.get(name)!;
      for (let a = 0; a < this.size; a++) {
        for (let b = a + 1; b < this.size; b++) {
          const value = feature.find(this.pair(a, b)).value ?? NaN;
          values[a * this.size + b] = value;
          values[b * this.size + a] = value;
        }
      }
      this.values.set(name, values);
    }
    return values;
  }
}

/** The mean over the pairs for which a value is recorded; NaN where there is none. */
function meanOf(values: Float64Array, size: number): number {
  let [sum, count] = [0, 0];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const value = values[a * size + b]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
  }
  return count === 0 ? NaN : sum / count;
}
