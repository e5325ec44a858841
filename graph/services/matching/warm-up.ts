import { buddyGroups } from '../../matching/buddies/buddy-groups.ts';
import { seededChance } from '../../measures/seeded-chance.ts';
import { KithError } from '../../model/kith-error.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Network } from '../../network/network.ts';
import type { Store } from '../../store/store.ts';
import { Patience } from '../../ties/waiting.ts';
import { areaLists } from './introductions/introductions.ts';

/** As large as a pool usually is. */
const USUAL_POOL = 150;
const TIMES = 3;

/** Does once what the first user to match would wait for: the matcher on a usual pool, and whom areas should meet on a day. */
export async function warmUpMatching(store: Store, network: Network, at: IsoDate): Promise<void> {
  const chance = seededChance(1);
  const scores = new Float64Array(USUAL_POOL ** 2);
  const allowed = new Uint8Array(USUAL_POOL ** 2);
  for (let a = 0; a < USUAL_POOL; a++) {
    for (let b = a + 1; b < USUAL_POOL; b++) {
      scores[a * USUAL_POOL + b] = scores[b * USUAL_POOL + a] = chance();
      allowed[a * USUAL_POOL + b] = allowed[b * USUAL_POOL + a] = 1;
    }
  }
  for (let time = 0; time < TIMES; time++) buddyGroups({ size: USUAL_POOL, scores, allowed, locked: [[time, time + 10]] });
  try {
    await areaLists({ store, network, patience: new Patience() }, 'collaborator', at);
  } catch (error) {
    // What nobody could wait for is refused when somebody asks for it.
    if (!(error instanceof KithError && error.code === 'TOO_COSTLY')) throw error;
  }
}
