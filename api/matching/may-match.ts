import { notAllowed } from '../../graph/model/kith-error.ts';
import type { Matchmaking } from '../../graph/services/matching/pool-affinity.ts';
import type { Context } from '../context.ts';
import type { ViewerIdentity } from '../viewer/identity.ts';

/** @throws KithError NOT_ALLOWED for partnerships: drafts are not theirs to see. */
export function checkMaySeeDrafts({ role }: ViewerIdentity): void {
  if (role === 'partnership') throw notAllowed('As partnership you see what was proposed to your area, not drafts. Staff, stewards and analysts may.');
}

/** What matching works with, for one request. */
export async function matchmakingOf({ store, network, patience }: Context): Promise<Matchmaking> {
  return { store, network: await network.current(), patience };
}
