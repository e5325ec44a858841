import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { figure } from '../../../ui/count.ts';
import type { NetworkPointFound } from './network-query.ts';
import type { LevelWord } from '../party-id.ts';

type Summary = NetworkPointFound['summary'];

/** One figure of the network as it is charted and listed. */
export interface SeriesFigure {
  readonly key: 'ties' | 'isolates' | 'crossing' | 'density' | 'communities' | 'strength';
  readonly title: string;
  readonly note: string;
  /** Undefined: there is no such figure, as no share of no ties. */
  readonly value: (summary: Summary) => number | undefined;
  readonly words: (value: number) => string;
  /** Where the axis ends, where that is known beforehand. */
  readonly top?: number | undefined;
  readonly whole?: boolean;
  readonly counted?: boolean;
}

const percent = (value: number): string => `${Math.round(value)}%`;
/** Small shares need a decimal to be told apart. */
const finePercent = (value: number): string =>
  `${value === 0 ? '0' : value < 0.1 ? value.toPrecision(2) : value < 10 ? value.toFixed(1) : Math.round(value)}%`;

/** The figures of the whole network that are drawn over time. */
export function seriesFigures(level: LevelWord, parties: number): readonly SeriesFigure[] {
  return [
    { key: 'ties', title: tieNetworkTexts.livingTies, note: tieNetworkTexts.livingTiesNote, value: ({ ties }) => ties, words: figure, counted: true },
    {
      key: 'isolates', title: tieNetworkTexts.isolates[level], note: tieNetworkTexts.isolatesNote(parties), value: ({ isolates }) => isolates,
      words: figure, top: parties, whole: true, counted: true,
    },
    {
      key: 'crossing', title: tieNetworkTexts.crossing, note: tieNetworkTexts.crossingNote, words: percent, top: 100, whole: true,
      value: ({ crossRegionShare }) => (crossRegionShare === null ? undefined : crossRegionShare * 100),
    },
    { key: 'density', title: tieNetworkTexts.density, note: tieNetworkTexts.densityNote, value: ({ density }) => density * 100, words: finePercent },
    // Where every party is alone there are no groups worth counting.
    {
      key: 'communities', title: tieNetworkTexts.communities, note: tieNetworkTexts.communitiesNote, words: figure, counted: true,
      value: ({ communities, ties }) => (ties === 0 ? undefined : communities),
    },
    {
      key: 'strength', title: tieNetworkTexts.meanStrength, note: tieNetworkTexts.meanStrengthNote, words: (value) => value.toFixed(2),
      value: ({ meanStrength }) => meanStrength ?? undefined,
    },
  ];
}
