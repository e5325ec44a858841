import type { Level } from './level.ts';
import type { Network } from './network.ts';
import { ANSWER, COLLABORATION, type Occasion } from './occasions.ts';
import type { RelationTable } from './relation-table.ts';
import { areaRepresented } from './representation.ts';

/** Evidence that is to be left out, by network numbers: to see what would remain without it. */
export interface LeftOut {
  /** Nobody of these came to anything, asked or answered. */
  readonly people?: ReadonlySet<number> | undefined;
  /** These events, answers and collaborations did not happen. */
  readonly origins?: ReadonlySet<number> | undefined;
}

/** Calls `add` with the network number of every party at an occasion; the same one may come more than once. */
export type PartiesPresent = (occasion: Occasion, add: (party: number) => void) => void;

/** Who the parties are: everyone present; the areas represented, with the host; or the employers of those present. */
export function partiesPresent(network: Network, level: Level, { people }: LeftOut = {}): PartiesPresent {
  if (level === 'area') return areasPresent(network, people);
  const present = peoplePresent(network, people);
  if (level === 'person') return present;
  const employs = network.relations('EMPLOYS');
  return (occasion, add) =>
    present(occasion, (person) => {
      for (const row of employs.rowsOf('end', person)) {
        if (employs.holds(row, occasion.day)) add(employs.start.at(row));
      }
    });
}

/** Those who came to an event, or the asker and giver of an answer. */
function peoplePresent(network: Network, leftOut: LeftOut['people']): PartiesPresent {
  const attended = network.relations('ATTENDED');
  const gave = network.relations('GAVE');
  const answers = network.relations('ANSWERS');
  const asked = network.relations('ASKED');
  return ({ origin, kind }, add) => {
    if (kind === COLLABORATION) return;
    if (kind !== ANSWER) {
      for (const row of attended.rowsOf('end', origin)) {
        const person = attended.start.at(row);
        if (person >= 0 && !leftOut?.has(person)) add(person);
      }
      return;
    }
    const isIn = (person: number) => !leftOut?.has(person);
    const givers = peopleIn(gave, gave.rowsOf('end', origin)).filter(isIn);
    const askers = [...answers.rowsOf('start', origin)]
      .filter((row) => answers.end.at(row) >= 0)
      .flatMap((row) => peopleIn(asked, asked.rowsOf('end', answers.end.at(row))))
      .filter(isIn);
    // An answer whose giver or asker is not recorded is between nobody.
    if (givers.length > 0 && askers.length > 0) for (const person of [...givers, ...askers]) add(person);
  };
}

const peopleIn = (table: RelationTable, rows: Int32Array): number[] =>
  [...rows].map((row) => table.start.at(row)).filter((person) => person >= 0);

/** Areas represented at an event and its host, or the areas in a collaboration that day. Answers are between people. */
function areasPresent(network: Network, leftOut: LeftOut['people']): PartiesPresent {
  const attended = network.relations('ATTENDED');
  const hosted = network.relations('HOSTED');
  const partners = network.relations('PARTNER_IN');
  const represented = areaRepresented(network);
  return ({ day, origin, kind }, add) => {
    if (kind === ANSWER) return;
    if (kind === COLLABORATION) {
      for (const row of partners.rowsOf('end', origin)) if (partners.holds(row, day)) add(partners.start.at(row));
      return;
    }
    for (const row of attended.rowsOf('end', origin)) {
      if (attended.start.at(row) < 0 || leftOut?.has(attended.start.at(row))) continue;
      const area = represented(row);
      if (area >= 0) add(area);
    }
    for (const row of hosted.rowsOf('end', origin)) if (hosted.start.at(row) >= 0) add(hosted.start.at(row));
  };
}
