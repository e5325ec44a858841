import type { InteractionKind } from '../../graph/network/interaction-kinds.ts';
import type { Level } from '../../graph/network/level.ts';
import type { Band } from '../../graph/ties/band.ts';
import type { SeriesStep } from '../../graph/ties/series-days.ts';
import type { Change } from '../../graph/ties/tie-changes.ts';
import type { SizeDiscount } from '../../graph/ties/tie-options.ts';
import { wordEnum } from '../schema/word-enum.ts';

export const LevelWord = wordEnum<Level>('Level', 'What a network is made of.', {
  area: 'Areas, in touch where they were represented at the same events or work together.',
  person: 'People, in touch where they met or one answered the other.',
  organisation: 'Organisations, in touch through those they employ.',
});

export const InteractionKindWord = wordEnum<InteractionKind>('InteractionKind', 'What brought parties in touch on a day.', {
  'spring event': 'A regional gathering in spring.',
  'national event': 'A gathering of all England.',
  'cluster session': 'A session of a learning cluster.',
  'network meeting': 'A meeting of a network.',
  'peer visit': 'One area visited another.',
  'buddy call': 'Two buddies called each other.',
  'online session': 'A session held online.',
  answer: 'One person answered another’s question.',
  collaboration: 'A month of joint work.',
});

export const SizeDiscountWord = wordEnum<SizeDiscount>('SizeDiscount', 'How an interaction is shared among its parties.', {
  newman: 'Divided by the number of parties less one.',
  none: 'Counted in full for every pair.',
});

export const BandWord = wordEnum<Band>('Band', 'Strength in a word.', {
  strong: 'From 1.00.',
  steady: 'From 0.40 to below 1.00.',
  light: 'From 0.10 to below 0.40.',
  faded: 'Below 0.10: no longer living.',
});

export const SeriesStepWord = wordEnum<SeriesStep>('SeriesStep', 'How far apart the points of a series are.', {
  day: 'Every day.',
  week: 'Every seven days.',
  month: 'The last day of every month.',
  quarter: 'The last day of every quarter.',
  year: 'The last day of every year.',
});

export const ChangeKindWord = wordEnum<Change>('ChangeKind', 'What became of a tie between two days.', {
  gained: 'It was below 0.10 and is living now.',
  lost: 'It was living and is below 0.10 now.',
  strengthened: 'It was living and is stronger now.',
  faded: 'It is living still, and weaker now.',
});

export const PathsWord = wordEnum<'hops' | 'weights'>('Paths', 'What the shortest way between two is.', {
  hops: 'The one of fewest ties.',
  weights: 'The one of least length, where a tie is 1/strength long.',
});

export type Ends = 'both' | 'either';
export const EndsWord = wordEnum<Ends>('Ends', 'How many ends of a tie a filter must fit.', {
  both: 'Both.',
  either: 'One or both.',
});

export type TieSort = 'strength' | 'recency' | 'change';
export const TieSortWord = wordEnum<TieSort>('TieSort', 'What ties are sorted by, most first.', {
  strength: 'Strength on the day.',
  recency: 'The day of the last contact.',
  change: 'How much strength differs, up or down, from the day `since`.',
});
