import { NO_REGION, regionNamed, REGIONS } from '../../../geography/regions.ts';
import type { MarkShape } from '../../../map/scene.ts';
import { CANVAS_COLOURS } from '../../../map/scene.ts';
import { mapTexts } from '../../../texts/map.ts';
import { AROUND_MARKS } from '../around/around.ts';
import type { MapKey } from '../key-panel.tsx';
import { NAMED_GROUPS, sizeFigure, sizesOf, stepWords } from '../mark-scale.ts';
import { radiusOf, stepColour } from '../measure-scale.ts';
import { isMeasure } from '../measures.ts';
import type { Picture } from '../picture.ts';
import { tieHeading, tieLines } from '../tie-lines.ts';

/** One line of a legend: what it looks like, and what that means. */
export type LegendItem = { readonly text: string } & (
  | { readonly line: { readonly colour: string; readonly width: number; readonly dash: readonly number[] } }
  | { readonly mark: { readonly shape: MarkShape; readonly colour: string; readonly radius: number; readonly hollow: boolean } }
);

export interface LegendPart {
  readonly heading: string;
  readonly items: readonly LegendItem[];
}

const MARK_PX = 5;

/** Everything that is drawn on the map, with its meaning, to stand beneath a picture of it. */
export function legendOf(key: MapKey, picture: Picture): readonly LegendPart[] {
  const { looks, colour, theme } = key;
  const colours = CANVAS_COLOURS[theme];
  const mark = (shape: MarkShape, fill: string, text: string, radius = MARK_PX, hollow = false): LegendItem => ({ text, mark: { shape, colour: fill, radius, hollow } });
  const ties: LegendPart = {
    heading: tieHeading(key),
    items: tieLines(key).map(({ colour: name, width, dash = [], text }) => ({ text, line: { colour: colours[name], width, dash } })),
  };
  const shown = new Set(picture.parties.map(({ party }) => regionNamed(party.region).name));
  const regions = [...REGIONS, NO_REGION].filter(({ name }) => shown.has(name)).map((region) => mark(region.shape, region[theme], region.name));
  const { steps, groups, size, most } = looks;
  const coloured =
    steps && isMeasure(colour)
      ? steps.map((step, i) => mark('circle', stepColour(theme, i, steps.length), stepWords(step, colour)))
      : groups
        ? groups.slice(0, NAMED_GROUPS).map((group) => mark(group.shape, group.colour, mapTexts.group(group.name, group.size)))
        : regions;
  const sizes =
    size === 'same' ? [] : [{ heading: mapTexts.sizeKey(mapTexts.looks[size]), items: sizesOf(size, most).map((value) => mark('circle', colours.muted, sizeFigure(value, size), radiusOf(value, size, most), true)) }];
  const others = [
    mark('circle', colours.muted, mapTexts.hollow, MARK_PX, true),
    ...key.around.map((kind) => mark(AROUND_MARKS[kind], colours.muted, mapTexts.marks[kind])),
  ];
  return [ties, { heading: mapTexts.colourKey(mapTexts.looks[colour]), items: coloured }, ...sizes, { heading: mapTexts.otherMarks, items: others }];
}
