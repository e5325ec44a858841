import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { EventKind } from '../../graph/model/vocabulary.ts';
import type { ImportRow } from '../import-columns.ts';
import type { ProgrammePerson } from './people.ts';
import type { ProgrammeArea } from './programme-area.ts';

/** Somebody at an event. A supporter from outside represents no area. */
export interface Presence {
  readonly person: ProgrammePerson;
  readonly area?: string | undefined;
  readonly as: 'participant' | 'facilitator' | 'speaker';
}

/** For an event that is public but for its day. */
export const DAY_INVENTED = 'the event is public, its day is invented';

/** An event of the demo programme with who came. */
export interface Occasion {
  readonly row: ImportRow<'events'> & { readonly id: string; readonly date: IsoDate };
  readonly host?: ProgrammeArea | undefined;
  readonly presences: readonly Presence[];
}

export const ONLINE = 'Online';

export interface Invented {
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly date: IsoDate;
  readonly place?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly cluster?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly number?: number | undefined;
  /** Default: all of it is invented. */
  readonly source?: string | undefined;
}

export const inventedEvent = (event: Invented): Occasion['row'] => ({
  id: event.id,
  name: event.name,
  kind: event.kind,
  date: event.date,
  place: event.place,
  lat: event.lat?.toFixed(4),
  lon: event.lon?.toFixed(4),
  cluster: event.cluster,
  topics: event.topics?.join(';'),
  number: event.number?.toString(),
  provenance: 'demo',
  source: event.source ?? 'invented',
});

export const participants = (people: readonly ProgrammePerson[], area: string): Presence[] =>
  people.map((person) => ({ person, area, as: 'participant' }));
