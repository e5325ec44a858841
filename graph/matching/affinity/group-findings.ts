import type { Facts } from './facts.ts';
import { groupFacts } from './group-facts.ts';
import type { ScoredFinding } from './pair-scores.ts';

/** Pairs of a group of three; of more, nobody could read what holds for each pair. */
const FEW_PAIRS = 3;

/**
 * The findings of a group from those of its pairs: of two, as they are; of three, means and all the help there
 * is; of more, means and figures about the whole.
 */
export function groupFindings(ofPairs: readonly (readonly ScoredFinding[])[]): readonly ScoredFinding[] {
  const [first = [], ...others] = ofPairs;
  if (others.length === 0) return first;
  return first.map((finding, i) => {
    const all = ofPairs.map((findings) => findings[i]!);
    const known = all.flatMap(({ value }) => (value === undefined ? [] : [value]));
    return {
      ...finding,
      counted: all.reduce((sum, { counted }) => sum + counted, 0) / all.length,
      value: known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length,
      facts: ofPairs.length > FEW_PAIRS ? groupFacts(finding.feature, all) : merged(all.map(({ facts }) => facts)),
    };
  });
}

function merged(all: readonly Facts[]): Facts {
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = { ...all[0] };
  const gives = all.flatMap((one) => one.gives ?? []);
  if (gives.length > 0) facts.gives = gives;
  const shared = all.map(({ topics }) => topics ?? []);
  const indicators = all.find((one) => one.indicators !== undefined)?.indicators;
  if (indicators) facts.indicators = indicators;
  if (facts.topics) facts.topics = facts.topics.filter((topic) => shared.every((topics) => topics.includes(topic)));
  const most = (of: 'km' | 'strength' | 'met' | 'areasMet') => {
    const known = all.flatMap((one) => (one[of] === undefined ? [] : [one[of]]));
    if (known.length > 0) facts[of] = Math.max(...known);
  };
  (['km', 'strength', 'met', 'areasMet'] as const).forEach(most);
  const each = all.flatMap((one) => one.each ?? []);
  if (each.length > 0) facts.each = [Math.min(...each), Math.max(...each)];
  return facts;
}
