import { NO_REGION, regionNamed, REGIONS, type Shape } from '../../geography/regions.ts';
import type { Community } from '../../network/network-of-day.ts';
import { radiusOf, stepColour, stepIn, stepsOf, type ScaleStep } from './measure-scale.ts';
import { isMeasure, valueOf, type ColourWord, type Measure, type SizeWord } from './measures.ts';
import type { Picture, PictureParty } from './picture.ts';

export interface MarkLook {
  readonly shape: Shape;
  readonly colour: string;
  readonly radius: number;
}

/** How marks look, and what the key says about it. */
export interface MarkLooks {
  of(party: PictureParty): MarkLook;
  /** Steps of the measure that colours; undefined where none does. */
  readonly steps: readonly ScaleStep[] | undefined;
  /** Communities with the look of their members, largest first; undefined where they do not colour. */
  readonly communities: readonly { readonly name: string; readonly size: number; readonly shape: Shape; readonly colour: string }[] | undefined;
  /** The largest value of the measure that sizes. */
  readonly most: number;
  readonly size: SizeWord;
}

interface LookAsked {
  readonly picture: Picture;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  readonly communities: readonly Community[];
  readonly theme: 'light' | 'dark';
}

export function markLooks({ picture, colour, size, communities, theme }: LookAsked): MarkLooks {
  const values = (measure: Measure) => picture.parties.flatMap(({ living, measures }) => (living ? (valueOf(measures, measure) ?? []) : []));
  const most = size === 'same' ? 0 : Math.max(0, ...values(size));
  const steps = isMeasure(colour) ? stepsOf(values(colour)) : undefined;
  const slots = colour === 'community' ? communitySlots(communities) : undefined;
  const radius = ({ measures }: PictureParty) => radiusOf(size === 'same' ? undefined : valueOf(measures, size), size, most);

  const tint = ({ party, living, measures }: PictureParty): Pick<MarkLook, 'shape' | 'colour'> => {
    const region = regionNamed(party.region);
    if (slots) {
      const slot = REGIONS[slots.get(measures?.community ?? -1) ?? -1] ?? NO_REGION;
      return { shape: slot.shape, colour: slot[theme] };
    }
    const value = isMeasure(colour) && living ? valueOf(measures, colour) : undefined;
    if (steps && value !== undefined) return { shape: region.shape, colour: stepColour(theme, stepIn(steps, value), steps.length) };
    return { shape: region.shape, colour: steps ? NO_REGION[theme] : region[theme] };
  };
  return {
    of: (party) => ({ ...tint(party), radius: radius(party) }),
    steps,
    communities:
      slots &&
      communities.map(({ label, name, size: members }) => {
        const slot = REGIONS[slots.get(label) ?? -1] ?? NO_REGION;
        return { name, size: members, shape: slot.shape, colour: slot[theme] };
      }),
    most,
    size,
  };
}

/**
 * The nine looks of the regions, known to be told apart, for the nine largest communities. A label
 * begins at the same look every month, so that a community keeps its colour while it lasts.
 */
export function communitySlots(communities: readonly Community[]): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  for (const { label } of communities.slice(0, REGIONS.length)) {
    const used = new Set(taken.values());
    let slot = label % REGIONS.length;
    while (used.has(slot)) slot = (slot + 1) % REGIONS.length;
    taken.set(label, slot);
  }
  return taken;
}
