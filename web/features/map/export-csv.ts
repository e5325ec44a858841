import { csvOf, download } from '../../ui/csv.ts';
import type { LevelWord } from '../../network/level.ts';
import { LEVEL_NOUNS } from '../../texts/map.ts';
import { otherEnd } from '../../network/links.ts';
import type { Measure } from './measures.ts';
import { standingTie, type ById, type Picture, type PictureParty } from './picture.ts';

/** Figures as they are reckoned, to more places than are printed, so that sums may be made of them. */
const exact = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.round(value * 1e6) / 1e6);

/** The rows of the table, in its order, as a file. */
export function exportParties(level: LevelWord, parties: readonly PictureParty[], measure: Measure, byId: ById, at: string): void {
  const more = measure === 'betweenness' || measure === 'strength' ? [] : [measure];
  const header = [
    LEVEL_NOUNS[level][0], 'name', 'region', level === 'areas' ? 'local_authority' : 'areas', 'ties', 'strength', 'strongest', 'strongest_band', 'strongest_with', 'betweenness', ...more,
    'last_in_touch', 'as_of',
  ];
  const rows = parties.map(({ party, ties, strongest, last, measures }) => [
    party.id, party.name, party.region, party.where, ties, exact(measures?.strength), exact(strongest?.strength), strongest?.band,
    strongest && byId.get(otherEnd(strongest, party.id))?.name, exact(measures?.betweenness), ...more.map((one) => exact(measures?.[one])), last, at,
  ]);
  download(`kith-${level}-${at}.csv`, csvOf([header, ...rows]));
}

/** The ties on the map, strongest first, as a file. */
export function exportTies({ links }: Picture, byId: ById, at: string): void {
  const name = (id: string) => byId.get(id)?.name;
  const header = ['a', 'a_name', 'b', 'b_name', 'strength', 'band', 'shared_events', 'last_in_touch', 'as_of'];
  const rows = links
    .flatMap((link) => standingTie(link) ?? [])
    .sort((one, other) => other.strength - one.strength || (one.a + one.b < other.a + other.b ? -1 : 1))
    .map(({ a, b, strength, band, events, last }) => [a, name(a), b, name(b), exact(strength), band, events, last, at]);
  download(`kith-ties-${at}.csv`, csvOf([header, ...rows]));
}
