import type { Change } from '../model/change.ts';
import { isGiven } from '../model/given.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { badInput } from '../model/kith-error.ts';
import type { NodeRecord } from '../model/nodes.ts';
import { relationId, type RelationPatch, type RelationRecord } from '../model/relations.ts';
import type { Consent, EventKind, Role } from '../model/vocabulary.ts';
import { freeId } from './new-id.ts';
import { commit, knownId, knownIds, knownIfGiven, writtenNode, writtenRelation, type Named, type Recorder } from './recorder.ts';

const PERSON: Named = { field: 'person', labels: ['Person'] };
const AREA: Named = { field: 'area', labels: ['Area'] };
const TOPICS: Named = { field: 'topics', labels: ['Topic'] };

type Given<T> = T | null | undefined;

interface Sourced {
  readonly source?: Given<string>;
}

export interface NewPerson extends Sourced {
  readonly id?: Given<string>;
  readonly name?: Given<string>;
  readonly consent?: Given<Consent>;
}

/** Records somebody new. The reason in the log names nobody. */
export async function recordPerson(recorder: Recorder, person: NewPerson): Promise<NodeRecord> {
  const { name, consent, source } = person;
  const fields = known({ name, consent, source });
  const id = await freeId(recorder, 'Person', person.id, fields);
  await commit(recorder, [{ node: { id, ...fields } }], 'Recorded a person');
  return writtenNode(recorder.store, id);
}

interface Held extends Sourced {
  readonly from?: Given<IsoDate>;
  readonly to?: Given<IsoDate>;
}

export interface NewRole extends Held {
  readonly person: string;
  readonly area: string;
  readonly role: Role;
}

export async function recordRole(recorder: Recorder, input: NewRole): Promise<RelationRecord> {
  const start = await knownId(recorder.store, input.person, PERSON);
  const end = await knownId(recorder.store, input.area, AREA);
  const { role, from, to, source } = input;
  return relate(recorder, { kind: 'HOLDS_ROLE', start, end, role, ...known({ from, to, source }) }, 'Recorded a role');
}

export interface NewEvent extends Sourced {
  readonly id?: Given<string>;
  readonly name: string;
  readonly kind: EventKind;
  readonly date: IsoDate;
  readonly place?: Given<string>;
  readonly lat?: Given<number>;
  readonly lon?: Given<number>;
  readonly attendanceReturned?: Given<boolean>;
  readonly hosts?: Given<readonly string[]>;
  readonly topics?: Given<readonly string[]>;
  readonly cluster?: Given<string>;
  readonly number?: Given<number>;
}

/** Records an event with its hosts, topics and cluster: all of it or nothing. */
export async function recordEvent(recorder: Recorder, event: NewEvent): Promise<NodeRecord> {
  const { store } = recorder;
  const { name, kind, date, place, lat, lon, attendanceReturned, source, number } = event;
  const fields = { name, kind, date, ...known({ place, lat, lon, attendanceReturned, source }) };
  const id = await freeId(recorder, 'Event', event.id, fields);
  const hosts = await knownIds(store, event.hosts, { field: 'hosts', labels: ['Area'] });
  const topics = await knownIds(store, event.topics, TOPICS);
  const cluster = await knownIfGiven(store, event.cluster, { field: 'cluster', labels: ['Cluster'] });
  if (isGiven(number) && !cluster) {
    throw badInput(`number ${number} says which session of a cluster it is. Name the cluster.`, { number: 'says which session of a cluster it is: name the cluster' });
  }
  const changes: Change[] = [
    { node: { id, ...fields } },
    ...hosts.map((area): Change => ({ relation: { kind: 'HOSTED', start: area, end: id } })),
    ...topics.map((topic): Change => ({ relation: { kind: 'ABOUT', start: id, end: topic } })),
  ];
  if (cluster) changes.push({ relation: { kind: 'SESSION_OF', start: id, end: cluster, ...known({ number }) } });
  await commit(recorder, changes, 'Recorded an event');
  return writtenNode(store, id);
}

export interface NewAttendance extends Sourced {
  readonly event: string;
  readonly person: string;
  readonly area?: Given<string>;
  readonly as?: Given<'participant' | 'facilitator' | 'speaker'>;
}

export async function recordAttendance(recorder: Recorder, input: NewAttendance): Promise<RelationRecord> {
  const { store } = recorder;
  const start = await knownId(store, input.person, PERSON);
  const end = await knownId(store, input.event, { field: 'event', labels: ['Event'] });
  const area = await knownIfGiven(store, input.area, AREA);
  const { as, source } = input;
  return relate(recorder, { kind: 'ATTENDED', start, end, ...known({ as, area, source }) }, 'Recorded an attendance');
}

export interface NewInterest extends Held {
  readonly who: string;
  readonly topic: string;
  /** Urgency of a need or experience behind an offer, 1 to 3; left out where it is not known. */
  readonly level?: Given<number>;
}

export async function recordNeed(recorder: Recorder, input: NewInterest): Promise<RelationRecord> {
  const start = await knownId(recorder.store, input.who, { field: 'who', labels: ['Area', 'Person'] });
  const end = await knownId(recorder.store, input.topic, { field: 'topic', labels: ['Topic'] });
  const { level, from, to, source } = input;
  return relate(recorder, { kind: 'NEEDS', start, end, ...known({ level, from, to, source }) }, 'Recorded a need');
}

export async function recordOffer(recorder: Recorder, input: NewInterest): Promise<RelationRecord> {
  const start = await knownId(recorder.store, input.who, { field: 'who', labels: ['Area', 'Person', 'Organisation'] });
  const end = await knownId(recorder.store, input.topic, { field: 'topic', labels: ['Topic'] });
  const { level, from, to, source } = input;
  return relate(recorder, { kind: 'OFFERS', start, end, ...known({ level, from, to, source }) }, 'Recorded an offer');
}

export interface NewQuestion {
  readonly id?: Given<string>;
  readonly text: string;
  readonly person?: Given<string>;
  readonly topics?: Given<readonly string[]>;
  readonly date?: Given<IsoDate>;
}

/** Records a question with its asker and topics, as of `today` unless it says when. */
export async function askQuestion(recorder: Recorder, question: NewQuestion, today: IsoDate): Promise<NodeRecord> {
  const { store } = recorder;
  const fields = { text: question.text, date: question.date ?? today };
  const id = await freeId(recorder, 'Question', question.id, fields);
  const topics = await knownIds(store, question.topics, TOPICS);
  const person = await knownIfGiven(store, question.person, PERSON);
  const changes: Change[] = [
    { node: { id, ...fields } },
    ...topics.map((topic): Change => ({ relation: { kind: 'ABOUT', start: id, end: topic } })),
  ];
  if (person) changes.push({ relation: { kind: 'ASKED', start: person, end: id } });
  await commit(recorder, changes, 'Asked a question');
  return writtenNode(store, id);
}

export interface NewAnswer {
  readonly id?: Given<string>;
  readonly question: string;
  readonly text: string;
  readonly person?: Given<string>;
  readonly useful?: Given<boolean>;
  readonly date?: Given<IsoDate>;
}

/** Records an answer with its giver, as of `today` unless it says when. */
export async function answerQuestion(recorder: Recorder, answer: NewAnswer, today: IsoDate): Promise<NodeRecord> {
  const { store } = recorder;
  const question = await knownId(store, answer.question, { field: 'question', labels: ['Question'] });
  const fields = { text: answer.text, date: answer.date ?? today };
  const id = await freeId(recorder, 'Answer', answer.id, fields);
  const person = await knownIfGiven(store, answer.person, PERSON);
  const { useful } = answer;
  const changes: Change[] = [
    { node: { id, ...fields } },
    { relation: { kind: 'ANSWERS', start: id, end: question, ...known({ useful }) } },
  ];
  if (person) changes.push({ relation: { kind: 'GAVE', start: person, end: id } });
  await commit(recorder, changes, 'Answered a question');
  return writtenNode(store, id);
}

/** Records what somebody has agreed to; null takes it back to not recorded. */
export async function recordConsent(
  recorder: Recorder,
  person: string,
  consent: Consent | null,
): Promise<NodeRecord> {
  const id = await knownId(recorder.store, person, PERSON);
  await commit(recorder, [{ node: { id, consent } }], 'Recorded consent');
  return writtenNode(recorder.store, id);
}

async function relate(recorder: Recorder, relation: RelationPatch, why: string): Promise<RelationRecord> {
  await commit(recorder, [{ relation }], why);
  return writtenRelation(recorder.store, relationId(relation));
}

type Known<T> = { -readonly [K in keyof T]?: NonNullable<T[K]> };

/** The fields that were given a value. */
function known<T extends object>(fields: T): Known<T> {
  const entries = Object.entries(fields).filter(([, value]) => isGiven(value));
  return Object.fromEntries(entries) as Known<T>;
}
