import type { Change } from '../../../graph/model/change.ts';
import type { IsoDate } from '../../../graph/model/iso-date.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';

/** Short ways to say the records that tests need. */
export const id = (text: string) => text as NodeId;
export const day = (text: string) => text as IsoDate;

type More = Record<string, unknown>;
const node = (fields: More): Change => ({ node: fields }) as unknown as Change;

export const area = (local: string, more: More = {}) =>
  node({ id: `area:${local}`, name: local, region: 'North East', ...more });
export const person = (local: string, more: More = {}) =>
  node({ id: `person:${local}`, name: local, consent: 'yes', ...more });
export const organisation = (local: string, more: More = {}) =>
  node({ id: `organisation:${local}`, name: local, kind: 'other', ...more });
export const topic = (local: string, more: More = {}) => node({ id: `topic:${local}`, name: local, ...more });
export const event = (local: string, date: string | null, more: More = {}) =>
  node({ id: `event:${local}`, name: local, kind: 'network meeting', date, ...more });
export const cluster = (local: string, kind: string, more: More = {}) =>
  node({ id: `cluster:${local}`, name: local, kind, ...more });

export const relation = (kind: string, start: string, end: string, more: More = {}): Change =>
  ({ relation: { kind, start, end, ...more } }) as unknown as Change;
export const remove = (record: string): Change => ({ remove: record }) as unknown as Change;
