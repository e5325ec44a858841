import { regionSlug } from '../../geography/regions.ts';
import type { PartyMeasures, NetworkOfDay } from '../../network/network-of-day.ts';
import { isLiving, latest, linksOf, pairKey, type Link, type Tie } from '../../network/links.ts';
import { partyDistanceKm, type Party } from '../../network/party.ts';
import { shortestWays, within, type Ways } from '../../network/ways.ts';
import { BAND_FROM } from '../../ui/strength.ts';
import type { MapState } from './map-address.ts';

/** A row of the table and a mark on the map: the same thing twice. */
export interface PictureParty {
  readonly party: Party;
  /** Its ties, of those in the picture. */
  readonly ties: number;
  readonly strongest: Tie | undefined;
  readonly last: string | undefined;
  /** Has a tie of 0.10 or more, in the picture or not. */
  readonly living: boolean;
  readonly measures: PartyMeasures | undefined;
}

/** What of the address decides which marks and links are shown. */
export type PictureChoice = Pick<MapState, 'kinds' | 'least' | 'show' | 'without' | 'hidden' | 'only' | 'selected' | 'steps' | 'pathTo'>;

/** What is on screen: the one source for map, table, summary and export. */
export interface Picture {
  /** All of the day, whatever the filters. */
  readonly network: NetworkOfDay;
  readonly parties: readonly PictureParty[];
  readonly links: readonly Link[];
  /** The whole picture before regions, steps and hiding: what filters choose from. */
  readonly allLinks: readonly Link[];
  /** The shortest ways from the selection to the far end of the path asked for. */
  readonly ways: Ways | undefined;
}

export const LONG_KM = 100;

/** Reckons what the map shows from the network of a day, that of a day before, those on a topic, and the state of the address. */
export function pictureOf(parties: readonly Party[], network: NetworkOfDay, state: PictureChoice, before?: NetworkOfDay, onTopic?: ReadonlySet<string>): Picture {
  const byId = byIdOf(parties);
  const known = joined(network, state, before).filter(({ a, b }) => byId.has(a) && byId.has(b));
  const standing = known.filter(({ change }) => change !== 'lost');
  const living = (id: string): boolean => (network.measures.get(id)?.degree ?? 0) > 0;
  const ways = state.selected && state.pathTo ? shortestWays(state.selected, state.pathTo, standing, ({ tie }) => tie?.strength ?? 0) : undefined;
  const near = state.selected && state.steps ? within([state.selected], state.steps, standing) : undefined;
  const links = known.filter((link) => fits(link, state.show, byId));
  const ofLinks = new Set(links.flatMap(({ a, b }) => [a, b]));

  const shown = parties.filter(({ id, region }) => {
    if (state.hidden.has(id)) return false;
    if (id === state.selected || ways?.all.has(id)) return true;
    if (state.only && !state.only.has(id)) return false;
    if (region && state.without.has(regionSlug(region))) return false;
    if (near && !near.has(id)) return false;
    if (onTopic && !onTopic.has(id)) return false;
    if (state.show === 'unlinked') return !living(id);
    if (state.show === 'linked') return living(id);
    return state.show === 'everything' || ofLinks.has(id);
  });
  const ids = new Set(shown.map(({ id }) => id));
  const inPicture = links.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const own = tiesOf(inPicture);
  return {
    network,
    parties: shown.map((party): PictureParty => {
      const ties = own.get(party.id) ?? [];
      const strongest = ties.reduce<Tie | undefined>((best, tie) => (best === undefined || tie.strength > best.strength ? tie : best), undefined);
      const last = latest(ties.map((tie) => tie.last));
      return { party, ties: ties.length, strongest, last, living: living(party.id), measures: network.measures.get(party.id) };
    }),
    links: inPicture,
    allLinks: known,
    ways,
  };
}

/** Ties of the strength and things of the kinds asked for; with a day to compare, what came and went since. */
function joined(network: NetworkOfDay, { kinds, least }: PictureChoice, before: NetworkOfDay | undefined): readonly Link[] {
  const strong = (ties: readonly Tie[]) => (kinds.has('ties') ? ties.filter(({ strength, band }) => strength >= least || (least <= BAND_FROM.light && band !== 'faded')) : []);
  const sharing = network.sharing.filter(({ kind }) => kinds.has(kind));
  const links = linksOf(strong(network.ties), sharing);
  if (!before) return links;
  const then = new Set(before.ties.filter(isLiving).map(({ a, b }) => pairKey(a, b)));
  const now = new Set(network.ties.filter(isLiving).map(({ a, b }) => pairKey(a, b)));
  const lost = strong(before.ties)
    .filter((tie) => isLiving(tie) && !now.has(pairKey(tie.a, tie.b)))
    .map((tie): Link => ({ key: pairKey(tie.a, tie.b), a: tie.a, b: tie.b, tie, shared: [], change: 'lost' }));
  const gone = new Set(lost.map(({ key }) => key));
  return [
    ...links.filter(({ key }) => !gone.has(key)).map((link): Link => (isLiving(link.tie) && !then.has(link.key) ? { ...link, change: 'gained' } : link)),
    ...lost,
  ];
}

/** A tie that is there on the day: what was lost since another is drawn, not counted. */
export const standingTie = ({ tie, change }: Link): Tie | undefined => (change === 'lost' ? undefined : tie);

export type ById = ReadonlyMap<string, Party>;

export const byIdOf = (parties: readonly Party[]): ById => new Map(parties.map((party) => [party.id, party]));

export const crosses = ({ a, b }: Link, byId: ById): boolean => byId.get(a)?.region !== byId.get(b)?.region;

export const isLong = ({ a, b }: Link, byId: ById): boolean => {
  const far = partyDistanceKm(byId.get(a), byId.get(b));
  return far !== undefined && far > LONG_KM;
};

function fits(link: Link, show: PictureChoice['show'], byId: ById): boolean {
  if (show === 'cross') return crosses(link, byId);
  if (show === 'long') return isLong(link, byId);
  return true;
}

function tiesOf(links: readonly Link[]): ReadonlyMap<string, readonly Tie[]> {
  const of = new Map<string, Tie[]>();
  for (const link of links) {
    const tie = standingTie(link);
    if (!tie) continue;
    for (const id of [tie.a, tie.b]) {
      const own = of.get(id);
      if (own) own.push(tie);
      else of.set(id, [tie]);
    }
  }
  return of;
}
