import { afterEach } from 'vitest';
import { dayNumber } from '../../../graph/model/iso-date.ts';
import type { Change } from '../../../graph/model/change.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';
import { interactions } from '../../../graph/network/interactions.ts';
import type { Level } from '../../../graph/network/level.ts';
import { Network } from '../../../graph/network/network.ts';
import { receipts, type Receipt } from '../../../graph/ties/receipts.ts';
import { tiesAt } from '../../../graph/ties/tie-table.ts';
import type { TieOptions } from '../../../graph/ties/tie-options.ts';
import type { Store } from '../../../graph/store/store.ts';
import { day, relation } from '../store/records.ts';
import { storeWith } from '../network/store-with.ts';

/** The network of some records; its store is closed after the test. */
export async function networkOf(changes: readonly Change[]): Promise<Network> {
  const store = await storeWith(changes);
  opened.push(store);
  return Network.open(store);
}
const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

export const came = (who: string, to: string, more: Record<string, unknown> = {}) =>
  relation('ATTENDED', `person:${who}`, `event:${to}`, more);

/** Ties in words: `ann ben 0.5`, at most six decimals. */
export function tiesSaid(network: Network, level: Level, at: string, options: TieOptions = {}): string[] {
  const evidence = interactions(network, level);
  const { size, a, b, strength } = tiesAt(evidence, dayNumber(day(at)), options);
  const name = (place: number) => network.node(evidence.parties[place]!)!.id.split(':')[1]!;
  return Array.from({ length: size }, (_, k) => `${name(a[k]!)} ${name(b[k]!)} ${Number(strength[k]!.toFixed(6))}`);
}

/** The receipts of the tie of two records. */
export function receiptsOf(network: Network, level: Level, a: string, b: string, at: string): Receipt[] {
  const evidence = interactions(network, level);
  const place = (id: string) => evidence.placeOf(network.number(id as NodeId)!);
  return receipts(evidence, place(a), place(b), dayNumber(day(at)));
}
