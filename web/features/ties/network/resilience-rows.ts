import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { figure } from '../../../ui/count.ts';
import type { ResilienceFound } from './resilience-query.ts';

type Summary = ResilienceFound['before'];

const percent = (value: number): string => `${(value * 100).toFixed(value < 0.1 ? 1 : 0)}%`;
const signed = (change: number, words: (value: number) => string): string =>
  change === 0 ? '0' : `${change < 0 ? '−' : '+'}${words(Math.abs(change))}`;

interface FigureRow {
  readonly name: string;
  readonly help?: string;
  readonly value: (summary: Summary) => number;
  readonly words: (value: number) => string;
  readonly difference: (change: number) => string;
}

const whole = { words: figure, difference: (change: number) => signed(change, figure) };

/** What is compared before and after. Shares differ by percentage points. */
export const RESILIENCE_ROWS: readonly FigureRow[] = [
  {
    name: tieNetworkTexts.reach, help: tieNetworkTexts.reachHelp, value: ({ reach }) => reach, words: percent,
    difference: (change) => signed(Math.round(change * 1_000) / 10, (points) => tieNetworkTexts.points(points.toFixed(1))),
  },
  { name: tieNetworkTexts.components, help: tieNetworkTexts.componentsHelp, value: ({ components }) => components, ...whole },
  { name: tieNetworkTexts.largest, help: tieNetworkTexts.largestHelp, value: ({ largestComponent }) => largestComponent, ...whole },
  { name: tieNetworkTexts.isolatesHead, value: ({ isolates }) => isolates, ...whole },
  { name: tieNetworkTexts.ties, value: ({ ties }) => ties, ...whole },
];
