import { listIn, listOut, type Search } from '../../address/search.ts';
import { REGIONS, regionSlug } from '../../geography/regions.ts';
import { isDay } from '../../ui/dates.ts';
import { PRESETS } from './preset-choice.tsx';
import type { Preset } from './round-query.ts';

/** Whom a draft draws from and what matters most in it, as they stand in the address. */
export interface DraftState {
  readonly cluster: string | undefined;
  readonly topic: string | undefined;
  readonly regions: readonly string[];
  readonly people: readonly string[];
  /** By hand, for a plan. */
  readonly areas: readonly string[];
  readonly preset: Preset;
  /** Undefined: the day the page is as of. */
  readonly day: string | undefined;
}

export const USUAL_PRESET: Preset = 'NEW_IDEAS';
const slugOf = (preset: Preset): string => preset.toLowerCase().replace(/_/g, '-');
const idIn = (kind: string, key: string | undefined): string | undefined => (key ? `${kind}:${key}` : undefined);
const keyOut = (id: string | undefined): string | undefined => id?.slice(id.indexOf(':') + 1);

export function readDraftState(search: Search): DraftState {
  const regions = listIn(search['regions']);
  return {
    cluster: idIn('cluster', search['cluster']),
    topic: idIn('topic', search['topic']),
    regions: REGIONS.flatMap(({ name }) => (regions.includes(regionSlug(name)) ? [name] : [])),
    people: listIn(search['people']).map((key) => `person:${key}`),
    areas: listIn(search['areas']).map((key) => `area:${key}`),
    preset: PRESETS.find((preset) => slugOf(preset) === search['matters']) ?? USUAL_PRESET,
    day: isDay(search['day']) ? search['day'] : undefined,
  };
}

/** How parts of the state are written. What is usual is left out. */
export const asAddress = {
  cluster: (id: string | undefined): Search => ({ cluster: keyOut(id) }),
  topic: (id: string | undefined): Search => ({ topic: keyOut(id) }),
  regions: (names: readonly string[]): Search => ({ regions: listOut(names.map(regionSlug)) }),
  people: (ids: readonly string[]): Search => ({ people: listOut(ids.map((id) => keyOut(id) ?? '')) }),
  areas: (ids: readonly string[]): Search => ({ areas: listOut(ids.map((id) => keyOut(id) ?? '')) }),
  preset: (preset: Preset): Search => ({ matters: preset === USUAL_PRESET ? undefined : slugOf(preset) }),
  day: (day: string | undefined): Search => ({ day }),
};

/** Whether it says whom to draw from. */
export const drawsFromSomebody = ({ cluster, topic, regions, people }: DraftState): boolean =>
  cluster !== undefined || topic !== undefined || regions.length > 0 || people.length > 0;
