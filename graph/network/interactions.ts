import { NO_DAY } from '../store/store.ts';
import type { Network } from './network.ts';
import { areaRepresented } from './representation.ts';
import { IntColumn } from './int-column.ts';

export type Level = 'person' | 'area';

/**
 * Dated evidence that parties were in touch, as columns in the order of their days. Interaction i
 * had the parties `parties[offsets[i] .. offsets[i + 1])`, each once, as network numbers, ascending.
 */
export interface Interactions {
  readonly size: number;
  /** Day number of each. */
  readonly day: Int32Array;
  /** The network number of the event (or answer) it comes from. */
  readonly origin: Int32Array;
  /** How many people were present, shown or not; at person level the same as the parties. */
  readonly present: Int32Array;
  readonly offsets: Int32Array;
  readonly parties: Int32Array;
}

const cache = new WeakMap<Network, { version: number; levels: Map<Level, Interactions> }>();

/**
 * The events of the network as interactions of people, or of the areas they represented and the
 * areas that hosted; answers as interactions of asker and giver (people only). An event without a
 * day, or with one party, makes none. Kept until the network changes. O(attendances).
 */
export function interactions(network: Network, level: Level): Interactions {
  let kept = cache.get(network);
  if (kept?.version !== network.shownVersion) {
    kept = { version: network.shownVersion, levels: new Map() };
    cache.set(network, kept);
  }
  let found = kept.levels.get(level);
  if (!found) kept.levels.set(level, (found = gather(network, level)));
  return found;
}

function gather(network: Network, level: Level): Interactions {
  const gathered = new Gathering();
  const presentAt = peopleAt(network);
  const partiesAt = level === 'person' ? presentAt : areasAt(network);
  for (const { number, day } of dated(network)) {
    const node = network.node(number)!;
    if (node.label === 'Event') {
      gathered.add(day, number, partiesAt(number), presentAt(number).size);
    } else if (level === 'person') {
      gathered.add(day, number, askerAndGiver(network, number), 2);
    }
  }
  return gathered.columns();
}

function dated(network: Network): { number: number; day: number }[] {
  const found: { number: number; day: number }[] = [];
  for (let number = 0; number < network.nodeCount; number++) {
    const node = network.node(number);
    if (!node || node.day === NO_DAY) continue;
    if (node.label === 'Event' || node.label === 'Answer') found.push({ number, day: node.day });
  }
  return found.sort((a, b) => a.day - b.day || a.number - b.number);
}

function peopleAt(network: Network): (event: number) => Set<number> {
  const attended = network.relations('ATTENDED');
  return (event) => {
    const people = new Set<number>();
    for (const row of attended.rowsOf('end', event)) people.add(attended.start.at(row));
    people.delete(-1);
    return people;
  };
}

function areasAt(network: Network): (event: number) => Set<number> {
  const attended = network.relations('ATTENDED');
  const hosted = network.relations('HOSTED');
  const represented = areaRepresented(network);
  return (event) => {
    const areas = new Set<number>();
    for (const row of attended.rowsOf('end', event)) areas.add(represented(row));
    for (const row of hosted.rowsOf('end', event)) areas.add(hosted.start.at(row));
    areas.delete(-1);
    return areas;
  };
}

function askerAndGiver(network: Network, answer: number): Set<number> {
  const people = new Set<number>();
  const gave = network.relations('GAVE');
  const answers = network.relations('ANSWERS');
  const asked = network.relations('ASKED');
  for (const row of gave.rowsOf('end', answer)) people.add(gave.start.at(row));
  for (const row of answers.rowsOf('start', answer)) {
    for (const ask of asked.rowsOf('end', answers.end.at(row))) people.add(asked.start.at(ask));
  }
  return people;
}

class Gathering {
  private readonly day = new IntColumn();
  private readonly origin = new IntColumn();
  private readonly present = new IntColumn();
  private readonly offsets = new IntColumn();
  private readonly parties = new IntColumn();

  constructor() {
    this.offsets.push(0);
  }

  add(day: number, origin: number, parties: Set<number>, present: number): void {
    parties.delete(-1);
    if (parties.size < 2) return;
    this.day.push(day);
    this.origin.push(origin);
    this.present.push(present);
    this.parties.append(Int32Array.from(parties).sort());
    this.offsets.push(this.parties.length);
  }

  columns(): Interactions {
    const { day, origin, present, offsets, parties } = this;
    return {
      size: day.length,
      day: day.view(),
      origin: origin.view(),
      present: present.view(),
      offsets: offsets.view(),
      parties: parties.view(),
    };
  }
}
