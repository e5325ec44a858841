import type { Interactions } from './interactions.ts';
import type { Network } from './network.ts';
import { ANSWER, COLLABORATION, occasions } from './occasions.ts';
import { partiesPresent } from './parties-present.ts';

/** For each party, by its place, 1 where it was at an event before a day (a day number), be it alone. */
export function partiesSeen(network: Network, { level, placeOf, parties }: Interactions, before: number): Uint8Array {
  const seen = new Uint8Array(parties.length);
  const present = partiesPresent(network, level);
  for (const occasion of occasions(network)) {
    if (occasion.day >= before) break;
    if (occasion.kind === ANSWER || occasion.kind === COLLABORATION) continue;
    present(occasion, (party) => {
      const place = placeOf(party);
      if (place >= 0) seen[place] = 1;
    });
  }
  return seen;
}
