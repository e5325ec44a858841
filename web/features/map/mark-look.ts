import { NO_REGION, regionNamed, REGIONS, type Region, type Shape } from '../../geography/regions.ts';
import type { Community } from '../../network/network-of-day.ts';
import { radiusOf, stepColour, stepIn, stepsOf, type ScaleStep } from './measure-scale.ts';
import { isMeasure, valueOf, type ColourWord, type Measure, type SizeWord } from './measures.ts';
import { groupNames, type GroupWord } from './group-names.ts';
import type { Picture, PictureParty } from './picture.ts';

export interface MarkLook {
  readonly shape: Shape;
  readonly colour: string;
  readonly radius: number;
}

/** A group that has a colour of its own. */
export interface LookGroup {
  readonly name: string;
  readonly size: number;
  readonly shape: Shape;
  readonly colour: string;
  readonly ids: readonly string[];
}

/** How marks look, and what the key says about it. */
export interface MarkLooks {
  of(party: PictureParty): MarkLook;
  /** Steps of the measure that colours; undefined where none does. */
  readonly steps: readonly ScaleStep[] | undefined;
  /** Those of a step, by its place. */
  inStep(step: number): readonly string[];
  /** Groups with the look of their members, largest first; undefined where they do not colour. */
  readonly groups: readonly LookGroup[] | undefined;
  /** The largest value of the measure that sizes. */
  readonly most: number;
  readonly size: SizeWord;
}

interface LookAsked {
  readonly picture: Picture;
  readonly colour: ColourWord;
  readonly size: SizeWord;
  readonly theme: 'light' | 'dark';
}

export function markLooks({ picture, colour, size, theme }: LookAsked): MarkLooks {
  const values = (measure: Measure) => picture.parties.flatMap(({ living, measures }) => (living ? (valueOf(measures, measure) ?? []) : []));
  const most = size === 'same' ? 0 : Math.max(0, ...values(size));
  const steps = isMeasure(colour) ? stepsOf(values(colour)) : undefined;
  const groupOf = isMeasure(colour) || colour === 'region' ? undefined : groupNames(picture, colour);
  const slotOf = groupOf && groupSlots(picture, colour as GroupWord);
  const lookOf = (name: string | undefined) => REGIONS[(name === undefined ? undefined : slotOf?.get(name)) ?? -1] ?? NO_REGION;
  const radius = ({ measures }: PictureParty) => radiusOf(size === 'same' ? undefined : valueOf(measures, size), size, most);
  const stepOf = ({ living, measures }: PictureParty): number | undefined => {
    const value = isMeasure(colour) && living ? valueOf(measures, colour) : undefined;
    return steps && value !== undefined ? stepIn(steps, value) : undefined;
  };

  const tint = (one: PictureParty): Pick<MarkLook, 'shape' | 'colour'> => {
    if (groupOf) {
      const look = lookOf(groupOf(one));
      return { shape: look.shape, colour: look[theme] };
    }
    const region = regionNamed(one.party.region);
    const step = stepOf(one);
    if (steps && step !== undefined) return { shape: region.shape, colour: stepColour(theme, step, steps.length) };
    return { shape: region.shape, colour: steps ? NO_REGION[theme] : region[theme] };
  };
  return {
    of: (party) => ({ ...tint(party), radius: radius(party) }),
    steps,
    inStep: (step) => picture.parties.filter((one) => stepOf(one) === step).map(({ party }) => party.id),
    groups: groupOf && lookGroups(picture, groupOf, (name) => lookOf(name), theme),
    most,
    size,
  };
}

/** The groups there are, with their members, largest first. */
function lookGroups(picture: Picture, groupOf: (one: PictureParty) => string | undefined, lookOf: (name: string) => Region, theme: 'light' | 'dark'): readonly LookGroup[] {
  const members = new Map<string, string[]>();
  for (const one of picture.parties) {
    const name = groupOf(one);
    if (name === undefined) continue;
    const known = members.get(name);
    if (known) known.push(one.party.id);
    else members.set(name, [one.party.id]);
  }
  return [...members]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, ids]) => ({ name, ids, size: ids.length, shape: lookOf(name).shape, colour: lookOf(name)[theme] }));
}

/** Which of the nine looks each group has. */
export function groupSlots(picture: Picture, by: GroupWord): ReadonlyMap<string, number> {
  if (by === 'region') return new Map(REGIONS.map(({ name }, slot) => [name, slot]));
  if (by === 'community') {
    const { communities } = picture.network;
    const slots = communitySlots(communities);
    return new Map(communities.flatMap(({ label, name }) => (slots.has(label) ? [[name, slots.get(label)!] as const] : [])));
  }
  const names = [...new Set(picture.parties.flatMap(({ party }) => party.traits[by] ?? []))].sort();
  return new Map(names.slice(0, REGIONS.length).map((name, slot) => [name, slot]));
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
