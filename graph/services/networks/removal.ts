import { removalOrder } from '../../measures/removal-order.ts';
import { resilience } from '../../measures/resilience.ts';
import { without as graphWithout } from '../../measures/weighted-graph.ts';
import type { NetworkSummary } from '../../measures/network-summary.ts';
import { badInput, notFound } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { EventKind, Role } from '../../model/vocabulary.ts';
import { interactionsWithout } from '../../network/interactions.ts';
import { interactionsMeant } from '../../network/interactions-meant.ts';
import type { Network } from '../../network/network.ts';
import type { LeftOut } from '../../network/parties-present.ts';
import { placeOfParty, type TieQuestion } from '../../ties/tie-question.ts';
import { tiesAt } from '../../ties/tie-table.ts';
import type { Patience } from '../../ties/waiting.ts';
import { networkAt, type NetworkAt } from './network-at.ts';
import { NetworkParties } from './network-parties.ts';

/** What is imagined away. People who are no parties at the level take their attendance with them. */
export interface Removal {
  /** These parties of the network, in this order. */
  readonly parties?: readonly string[] | undefined;
  /** Then so many of the most central ones, looking anew after each where the network is not too large for it. */
  readonly mostCentral?: number | undefined;
  readonly by?: 'betweenness' | 'degree' | 'strength' | undefined;
  /** Everybody who holds one of these roles on the day. */
  readonly roles?: readonly Role[] | undefined;
  /** Everybody who ever led an event. */
  readonly facilitators?: boolean | undefined;
  /** Everybody whom this organisation employs on the day. */
  readonly employedBy?: string | undefined;
  readonly eventKinds?: readonly EventKind[] | undefined;
  /** Network numbers of single events. */
  readonly events?: ReadonlySet<number> | undefined;
}

export interface RemovalStep {
  /** The party removed at this step, by place; undefined for the start. */
  readonly place: number | undefined;
  readonly components: number;
  readonly largestComponent: number;
  readonly reach: number;
  readonly isolates: number;
}

/** A network before and after something was imagined away. */
export interface RemovalEffect {
  /** Parties removed, by place, in order. */
  readonly removed: readonly number[];
  /** People whose attendance was left out at a level where they are no parties. */
  readonly removedPeople: number;
  readonly removedEvents: number;
  readonly before: NetworkSummary;
  readonly after: NetworkSummary;
  /** After events and attendance went, and then after each party. */
  readonly steps: readonly RemovalStep[];
}

const MOST_REMOVED = 500;
const MOST_PATHS_LOOKED_AT = 100_000_000;
/** The network is worked out thinned and without what is gone. */
const WALKS = 2;

/**
 * What remains of reach and components when parties, people or events are taken away.
 * @throws KithError TOO_COSTLY where somebody would wait too long, BAD_INPUT where nothing is removed or
 * more than 500 of the most central, NOT_FOUND for an unknown party.
 */
export function removalEffect(question: TieQuestion, minStrength: number, removal: Removal, patience: Patience): RemovalEffect {
  const { network, evidence } = question;
  checkAsked(removal);
  const start = networkAt(question, minStrength, patience);
  patience.walk(evidence, { times: WALKS });
  const people = peopleRemoved(question, removal);
  const origins = eventsRemoved(network, removal);
  const arePeople = evidence.level === 'person';
  const remaining = withoutEvidence(question, { people: arePeople ? undefined : people, origins });
  const thinned = remaining === question ? start : measured(remaining, minStrength);
  const named = [
    ...(removal.parties ?? []).map((id) => placeOfParty(question, id)),
    ...(arePeople ? [...people].map((number) => evidence.placeOf(number)) : []),
  ];
  const nodes = [...new Set(named)].map((place) => thinned.parties.nodeOf(place)).filter((node) => node >= 0);
  const order = [...nodes, ...mostCentral(thinned, nodes, removal, patience)];
  const effect = resilience(thinned.measures.graph, Int32Array.from(order));
  const removed = order.map((node) => thinned.parties.places[node]!);
  return {
    removed,
    removedPeople: arePeople ? 0 : people.size,
    removedEvents: origins.size,
    before: summaryOf(start),
    after: removed.length === 0 ? summaryOf(thinned) : summaryOf(measured(without(remaining, removed), minStrength)),
    steps: Array.from({ length: order.length + 1 }, (_, step) => ({
      place: removed[step - 1],
      components: effect.components[step]!,
      largestComponent: effect.largestComponent[step]!,
      reach: effect.reach[step]!,
      isolates: effect.isolates[step]!,
    })),
  };
}

type Measured = Pick<NetworkAt, 'parties' | 'measures'>;

function measured(question: TieQuestion, minStrength: number): Measured {
  const { evidence, at, options, keep } = question;
  const parties = new NetworkParties(question);
  return { parties, measures: parties.measuresOf(tiesAt(evidence, at, { ...options, keep, minStrength })) };
}

const summaryOf = ({ parties, measures }: Measured): NetworkSummary => parties.summaryOf(measures);

/** The same question on what evidence is left; itself where nothing is left out. */
function withoutEvidence(question: TieQuestion, leftOut: LeftOut): TieQuestion {
  if (!leftOut.people?.size && !leftOut.origins?.size) return question;
  const { network, evidence } = question;
  const left = interactionsWithout(network, evidence.level, leftOut);
  return { ...question, evidence: interactionsMeant(left, question) };
}

/** The same question among all parties but these. */
function without(question: TieQuestion, removed: readonly number[]): TieQuestion {
  const gone = new Set(removed);
  const { meant, ends, keep } = question;
  const left = Uint8Array.from(question.evidence.parties, (_, place) =>
    gone.has(place) || (meant && ends === 'both' && meant[place] !== 1) ? 0 : 1,
  );
  return {
    ...question,
    meant: left,
    ends: 'both',
    keep: (a, b) => left[a] === 1 && left[b] === 1 && (keep === undefined || keep(a, b)),
  };
}

function mostCentral(
  { measures }: Measured,
  before: readonly number[],
  { mostCentral: count = 0, by }: Removal,
  patience: Patience,
): number[] {
  if (count === 0) return [];
  const gone = new Set(before);
  const left = graphWithout(measures.graph, before);
  const once = by === undefined || by === 'betweenness' ? left.size * left.targets.length : left.size + left.targets.length;
  const recomputed = once * count <= MOST_PATHS_LOOKED_AT;
  patience.spend(recomputed ? once * count : once, 'ties');
  const order = removalOrder(left, { count: count + gone.size, by, recomputed });
  return [...order].filter((node) => !gone.has(node)).slice(0, count);
}

function peopleRemoved({ network, at }: TieQuestion, { roles, facilitators, employedBy }: Removal): Set<number> {
  const people = new Set<number>();
  const held = network.relations('HOLDS_ROLE');
  if (roles?.length) {
    const wanted = new Set<string | undefined>(roles);
    for (let row = 0; row < held.size; row++) if (held.holds(row, at) && wanted.has(held.wordAt(row))) people.add(held.start.at(row));
  }
  const attended = network.relations('ATTENDED');
  if (facilitators) {
    for (let row = 0; row < attended.size; row++) {
      if (attended.start.at(row) >= 0 && attended.wordAt(row) === 'facilitator') people.add(attended.start.at(row));
    }
  }
  if (employedBy !== undefined) {
    const employs = network.relations('EMPLOYS');
    const employer = network.number(employedBy as NodeId);
    if (employer === undefined || network.node(employer)?.label !== 'Organisation') throw notFound(`There is no organisation ${employedBy}.`);
    for (const row of employs.rowsOf('start', employer)) if (employs.holds(row, at)) people.add(employs.end.at(row));
  }
  return people;
}

function eventsRemoved(network: Network, { eventKinds, events }: Removal): Set<number> {
  const found = new Set(events);
  if (!eventKinds?.length) return found;
  for (let number = 0; number < network.nodeCount; number++) {
    const node = network.node(number);
    if (node?.label === 'Event' && eventKinds.includes(node.kind as EventKind)) found.add(number);
  }
  return found;
}

function checkAsked(removal: Removal): void {
  const { mostCentral: count = 0 } = removal;
  if (!Number.isInteger(count) || count < 0 || count > MOST_REMOVED) {
    throw badInput(`mostCentral ${count} must be a whole number from 0 to ${MOST_REMOVED}.`);
  }
  const { parties, roles, facilitators, employedBy, eventKinds, events } = removal;
  const says = [parties?.length, count, roles?.length, facilitators, employedBy, eventKinds?.length, events];
  if (says.every((one) => !one)) {
    throw badInput('remove names nothing. Name parties, mostCentral, roles, facilitators, employedBy, eventKinds or events.');
  }
}
