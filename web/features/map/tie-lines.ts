import { DASHES } from '../../map/tie-layer.ts';
import type { CANVAS_COLOURS } from '../../map/scene.ts';
import type { SharedKind } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { BAND_FROM } from '../../ui/strength.ts';
import type { WidthWord } from './measures.ts';
import { SAME_WIDTH, SHARED_DASH, widthOf } from './tie-look.ts';

export interface TieLinesAsked {
  /** The day of the comparison, where there is one. */
  readonly since: string | undefined;
  readonly fadedShown: boolean;
  /** What areas share that is drawn. */
  readonly sharing: readonly SharedKind[];
  /** Whether something is selected, so that other ties are context only. */
  readonly contextShown: boolean;
  readonly width: WidthWord;
}

/** A line of the key: how a sort of tie is drawn, and what it means. */
export interface TieLine {
  readonly colour: keyof (typeof CANVAS_COLOURS)['light'];
  readonly width: number;
  readonly dash?: readonly number[];
  readonly text: string;
  /** The least strength of such ties, where a click leaves out what is weaker. */
  readonly from?: number;
}

/** Bands as a tie in their midst is drawn; where strength does not make the width, all alike. */
const scale = (by: WidthWord): readonly TieLine[] =>
  [
    { colour: 'strong' as const, strength: 1.3, text: mapTexts.keyStrong, from: BAND_FROM.strong },
    { colour: 'steady' as const, strength: 0.7, text: mapTexts.keySteady, from: BAND_FROM.steady },
    { colour: 'light' as const, strength: 0.25, text: mapTexts.keyLight, from: BAND_FROM.light },
  ].map(({ strength, ...line }) => ({ ...line, width: by === 'strength' ? widthOf(strength) : SAME_WIDTH }));
const CHANGES: readonly TieLine[] = [
  { colour: 'up', width: 2, text: mapTexts.keyGained },
  { colour: 'down', width: 2, text: mapTexts.keyLost },
  { colour: 'context', width: 1, text: mapTexts.keyKept },
];
const FADED: TieLine = { colour: 'faded', width: 1, dash: [2, 3], text: mapTexts.keyFaded };
const shared = (kind: SharedKind): TieLine => ({ colour: 'control', width: 1.4, dash: DASHES[SHARED_DASH[kind]], text: mapTexts.kinds[kind] });
const OTHER: TieLine = { colour: 'context', width: 1, text: mapTexts.keyOther };

/** The sorts of tie that may be on the map. */
export const tieLines = ({ since, fadedShown, sharing, contextShown, width }: TieLinesAsked): readonly TieLine[] => [
  ...(since ? CHANGES : scale(width)),
  ...(fadedShown && !since ? [FADED] : []),
  ...sharing.map(shared),
  ...(contextShown && !since ? [OTHER] : []),
];

/** What the key to ties is headed. */
export const tieHeading = ({ since }: Pick<TieLinesAsked, 'since'>): string => (since ? mapTexts.keyChanges(since) : mapTexts.key);
