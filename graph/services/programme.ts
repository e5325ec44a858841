import { addDays, type IsoDate } from '../model/iso-date.ts';
import type { Label } from '../model/node-id.ts';
import { isLabel } from '../model/nodes.ts';
import type { EventKind } from '../model/vocabulary.ts';
import type { Store } from '../store/store.ts';

const COUNTED = {
  areas: 'Area',
  people: 'Person',
  organisations: 'Organisation',
  topics: 'Topic',
  events: 'Event',
  clusters: 'Cluster',
  questions: 'Question',
  collaborations: 'Collaboration',
} as const satisfies Record<string, Label>;

type Counts = { readonly [K in keyof typeof COUNTED]: number };

/** How many records of each kind there are. */
export async function countRecords(store: Store): Promise<Counts> {
  const entries = Object.entries(COUNTED);
  const counts = await Promise.all(entries.map(([, label]) => store.count({ label })));
  return Object.fromEntries(entries.map(([name], i) => [name, counts[i]])) as unknown as Counts;
}

/** The day of the last invented event until a day; undefined where there is none. */
export async function lastDemoDay(store: Store, until: IsoDate): Promise<IsoDate | undefined> {
  const { items } = await store.find({
    label: 'Event',
    where: { fields: { provenance: { in: ['demo'] }, date: { to: addDays(until, 1) } } },
    order: { by: 'date', descending: true },
    first: 1,
  });
  return items[0]?.date;
}

export interface EventMonth {
  /** First day of the month. */
  readonly month: string;
  readonly kind: EventKind;
  readonly count: number;
}

/** How many events of each kind there were in each month, earliest first. */
export async function eventMonths(store: Store): Promise<EventMonth[]> {
  const counts = new Map<string, number>();
  for await (const batch of store.stream({ labels: ['Event'], kinds: [] })) {
    if (!('nodes' in batch)) continue;
    for (const event of batch.nodes) {
      if (!isLabel(event, 'Event') || event.date === undefined) continue;
      const key = `${event.date.slice(0, 7)}-01|${event.kind}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => {
    const [month = '', kind] = key.split('|');
    return { month, kind: kind as EventKind, count };
  });
}
