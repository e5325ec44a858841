import { compare } from '../../../model/compare.ts';
import type { NodeId } from '../../../model/node-id.ts';
import { percent } from '../figures-in-words.ts';
import type { Feature } from '../feature.ts';

/** exp(−d²/2) of a distance d in standard deviations: 1 alike, 0.61 one apart, 0.14 two apart. */
const closeness = (squared: number): number => Math.exp(-squared / 2);

/**
 * How alike two places are by published figures: closeness of the root mean square of their
 * standardised differences, over the figures known for both.
 */
export const similarPlaces: Feature = {
  name: 'similar places',
  find: ({ a, b }) => {
    const both = [...a.indicators.keys()].filter((id: NodeId) => b.indicators.has(id)).sort(compare);
    if (both.length === 0) return { value: undefined, facts: {} };
    const apart = both.map((id) => (a.indicators.get(id)!.standardised - b.indicators.get(id)!.standardised) ** 2);
    return {
      value: closeness(apart.reduce((sum, one) => sum + one, 0) / both.length),
      facts: {
        indicators: both.map((indicator, i) => ({
          indicator,
          a: a.indicators.get(indicator)!.value,
          b: b.indicators.get(indicator)!.value,
          closeness: closeness(apart[i]!),
        })),
      },
    };
  },
  say: ({ value, facts }) =>
    value === undefined
      ? 'No published figure is recorded for both places.'
      : `Places ${value >= ALIKE ? 'much alike' : value >= SOMEWHAT ? 'somewhat alike' : 'unlike each other'} by ${facts.indicators!.length} published ${facts.indicators!.length === 1 ? 'figure' : 'figures'}: ${percent(value)} alike.`,
};
const ALIKE = 0.6;
const SOMEWHAT = 0.3;
