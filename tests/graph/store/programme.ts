import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import { NO_DAY, type LoggedChange, type Store } from '../../../graph/store/store.ts';
import type { Change } from '../../../graph/model/change.ts';
import { area, cluster, event, organisation, person, relation, topic } from './records.ts';

/** A programme of three areas that fits on a page. */
export const programme = (): Change[] => [
  area('arley', { name: 'Árley', coastal: true, lat: 52.5, lon: -1.6 }),
  area('bourne', { name: 'Bourne Big Local', region: 'South West', coastal: false, lat: 50.7, lon: -1.9 }),
  area('cars', { name: 'Cars Area Together', shortName: 'Cars', region: 'West Midlands', lat: 52.49, lon: -1.75 }),
  person('ann', { name: 'Ann Brook' }),
  person('ben', { name: 'Ben Ørsted' }),
  person('cat', { name: 'Cat Doe', consent: 'no' }),
  organisation('chelm', { name: 'Chelm Lane Trust', kind: 'housing association' }),
  topic('hubs', { name: 'Community hubs' }),
  event('spring', '2018-05-01', { kind: 'spring event', place: 'Derby' }),
  event('visit', '2019-03-14', { kind: 'peer visit' }),
  event('undated', null),
  cluster('legacy', 'topic', { seatsPerArea: 1 }),
  relation('HOLDS_ROLE', 'person:ann', 'area:arley', { role: 'chair', from: '2018-01-01', to: '2020-01-01' }),
  relation('HOLDS_ROLE', 'person:ann', 'area:arley', { role: 'member', from: '2020-01-01' }),
  relation('HOLDS_ROLE', 'person:ben', 'area:cars', { role: 'worker' }),
  relation('ATTENDED', 'person:ann', 'event:spring', { area: 'area:arley', as: 'participant' }),
  relation('ATTENDED', 'person:ben', 'event:spring', { as: 'facilitator' }),
  relation('ATTENDED', 'person:ann', 'event:visit', { area: 'area:arley' }),
  relation('ATTENDED', 'person:cat', 'event:visit'),
  relation('ADMINISTERS', 'organisation:chelm', 'area:cars', { from: '2016-04-01' }),
  relation('NEEDS', 'area:cars', 'topic:hubs', { level: 3, from: '2018-01-01' }),
];

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** All that a store holds, in an order that two stores share. */
export async function everything(store: Store) {
  const nodes: { id: string }[] = [];
  const idOf = new Map<number, string>();
  const relations: { id: string; [field: string]: unknown }[] = [];
  for await (const batch of store.stream()) {
    if ('nodes' in batch) {
      nodes.push(...batch.nodes);
      batch.nodes.forEach((node, i) => idOf.set(batch.ordinals[i]!, node.id));
      continue;
    }
    const { kind, size, start, end, via, from, to, word, rest } = batch.relations;
    const date = (days: number) => (days === NO_DAY ? undefined : fromDayNumber(days));
    for (let i = 0; i < size; i++) {
      const ends = { start: idOf.get(start[i]!), end: idOf.get(end[i]!), via: idOf.get(via[i]!) };
      const fields = { ...ends, from: date(from[i]!), to: date(to[i]!), word: word[i], rest: rest?.[i] };
      relations.push({ id: `${kind}|${ends.start}|${ends.end}|${fields.from}|${fields.word}`, ...fields });
    }
  }
  const log: LoggedChange[] = [];
  for await (const change of store.changesSince(0)) log.push(change);
  return { nodes: nodes.sort(byId), relations: relations.sort(byId), log, version: await store.version() };
}
