import { NO_CONTACT, type Contact } from '../../matching/affinity/contact.ts';
import { homeOf, isPerson, type Candidate } from '../../matching/affinity/candidate.ts';
import { pairKey } from '../../matching/affinity/pair-key.ts';
import { dayNumber, type IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import { interactions } from '../../network/interactions.ts';
import type { Level } from '../../network/level.ts';
import type { Network } from '../../network/network.ts';
import { tiesAt } from '../../ties/tie-table.ts';
import type { Patience } from '../../ties/waiting.ts';

interface TieFigures {
  readonly strength: number;
  readonly count: number;
}
const NONE: TieFigures = { strength: 0, count: 0 };

/** What candidates had to do with each other up to a day, by the usual reckoning of ties. @throws KithError TOO_COSTLY. */
export function contactAmong(
  network: Network,
  candidates: readonly Candidate[],
  at: IsoDate,
  patience: Patience,
): (a: NodeId, b: NodeId) => Contact {
  const homes = new Map(candidates.map((one) => [one.id, homeOf(one)]));
  const areas = tiesAmong(network, 'area', [...homes.values()], at, patience);
  const people = candidates.filter(isPerson).map(({ id }) => id);
  const own = people.length === 0 ? areas : tiesAmong(network, 'person', people, at, patience);
  return (a, b) => {
    const [homeA, homeB] = [homes.get(a), homes.get(b)];
    const between = own.get(pairKey(a, b)) ?? NONE;
    const ofAreas = (homeA && homeB && areas.get(pairKey(homeA, homeB))) || NONE;
    if (between === NONE && ofAreas === NONE) return NO_CONTACT;
    return {
      own: between.strength,
      areas: ofAreas.strength,
      met: people.length === 0 ? 0 : between.count,
      areasMet: ofAreas.count,
    };
  };
}

function tiesAmong(
  network: Network,
  level: Level,
  ids: readonly (NodeId | undefined)[],
  at: IsoDate,
  patience: Patience,
): ReadonlyMap<string, TieFigures> {
  const evidence = interactions(network, level);
  patience.walk(evidence);
  const meant = new Uint8Array(evidence.parties.length);
  for (const id of ids) {
    const place = id === undefined ? -1 : evidence.placeOf(network.number(id) ?? -1);
    if (place >= 0) meant[place] = 1;
  }
  const idOf = (place: number) => network.node(evidence.parties[place]!)!.id;
  const ties = tiesAt(evidence, dayNumber(at), { keep: (a, b) => meant[a] === 1 && meant[b] === 1 });
  return new Map(
    Array.from({ length: ties.size }, (_, k) => [
      pairKey(idOf(ties.a[k]!), idOf(ties.b[k]!)),
      { strength: ties.strength[k]!, count: ties.count[k]! },
    ]),
  );
}
