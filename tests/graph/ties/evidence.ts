import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { InteractionColumns } from '../../../graph/network/interaction-columns.ts';
import { INTERACTION_KINDS, type InteractionKind } from '../../../graph/network/interaction-kinds.ts';
import type { Interactions } from '../../../graph/network/interactions.ts';

export interface Meeting {
  readonly day: number;
  readonly kind?: InteractionKind;
  readonly parties: readonly number[];
}

/** Evidence of people 0 to `people` − 1, made of meetings in the order of their days. */
export function evidenceOf(people: number, meetings: readonly Meeting[]): Interactions {
  const columns = new InteractionColumns(people);
  meetings.forEach(({ day, kind = 'network meeting', parties }, i) => {
    for (const party of parties) columns.add(party);
    columns.end(day, INTERACTION_KINDS.indexOf(kind), people + i);
  });
  return { level: 'person', parties: Int32Array.from({ length: people }, (_, i) => i), placeOf: (n) => (n < people ? n : -1), ...columns.columns() };
}

/** The published list of a name: who was together, at what time. */
export function published(name: string): { time: number; people: number[] }[] {
  const numbers = (part: string) =>
    gunzipSync(readFileSync(new URL(`./networks/${name}-${part}.txt.gz`, import.meta.url)))
      .toString()
      .trim()
      .split('\n')
      .map(Number);
  const [sizes, people, times] = [numbers('nverts'), numbers('simplices'), numbers('times')];
  let at = 0;
  return sizes
    .map((size, i) => ({ time: times[i]!, people: people.slice(at, (at += size)) }))
    .sort((x, y) => x.time - y.time);
}
