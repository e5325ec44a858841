import type { Change } from '../../model/change.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { badInput, conflict, notAllowed, notFound } from '../../model/kith-error.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { SuggestionStatus } from '../../model/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import type { Recorder } from '../recorder.ts';
import { buddyChanges } from './buddy-changes.ts';
import { keptFinding } from './kept-finding.ts';
import { leastInGroup } from './plans/least-in-group.ts';
import { keptStep, readSuggestions, type Suggestion, type SuggestionMember, type SuggestionStep } from './suggestion.ts';
import { tryAgain } from '../try-again.ts';
import { writeAt } from '../write-at.ts';

export const RESPONSES = ['propose', 'accept', 'decline', 'in touch', 'followed up'] as const;
export type Response = (typeof RESPONSES)[number];

export interface NewResponse {
  readonly suggestion: string;
  readonly response: Response;
  /** Who answers; to accept or decline. May be left out where only one of those it is about can be meant. */
  readonly member?: string | undefined;
  readonly reason?: string | undefined;
  /** Asks to be left alone until then. */
  readonly notBefore?: IsoDate | undefined;
  /** What they agreed to do. */
  readonly action?: string | undefined;
  readonly date: IsoDate;
  readonly today: IsoDate;
  /** Only those who stand for this area may be answered for. */
  readonly onlyFor?: NodeId | undefined;
  /** Works out what is on record only once somebody does something about it, or looks at what is known again. */
  readonly workedOut?: ((known: Suggestion | undefined) => Promise<Suggestion>) | undefined;
}

/**
 * Records what somebody made of a suggestion: each of those it was proposed to accepts or declines, and may
 * change their mind until they are in touch; once all who did not decline have accepted, they are buddies, or
 * the cluster has come about if enough are left.
 * @throws KithError NOT_FOUND, BAD_INPUT naming who could be meant, CONFLICT for what does not follow, NOT_ALLOWED.
 */
export async function respondToSuggestion(recorder: Recorder, asked: NewResponse): Promise<Suggestion> {
  return tryAgain(async () => {
    const { store } = recorder;
    const version = await store.version();
    const [known] = asked.suggestion.startsWith('suggestion:') ? await readSuggestions(store, [asked.suggestion as NodeId]) : [];
    const before = asked.workedOut ? await asked.workedOut(known) : known;
    if (!before) throw notFound(`There is no suggestion "${asked.suggestion}".`);
    if (asked.onlyFor !== undefined && !before.members.some(({ area }) => area === asked.onlyFor)) {
      throw notAllowed('This suggestion is not about your area. Those it is about, and staff, may answer it.');
    }
    checkDate(before, asked);
    const after = await withConsent(store, answered(before, asked, recorder.by, await leastOf(store, before)), asked);
    const changes = [...(known ? recordChanges(before, after) : newRecords(after)), ...(await buddyChanges(store, before, after, asked.date))];
    await writeAt(recorder, changes, version, WHY[asked.response]);
    return after;
  });
}

/** @throws KithError BAD_INPUT for a day before what is known of it, or one to come. */
function checkDate({ steps }: Suggestion, { date, today }: NewResponse): void {
  if (date > today) throw badInput(`date ${date} is yet to come. Write the day on which it happened.`);
  const last = steps.at(-1)?.on;
  if (last !== undefined && date < last) throw badInput(`date ${date} is before ${last}, the day of what is known of this suggestion.`);
}

/**
 * Nobody is proposed or made a buddy against their will, whoever answers: where somebody who accepted has
 * withdrawn their consent since, it stays a proposal.
 */
async function withConsent(store: Store, after: Suggestion, { response }: NewResponse): Promise<Suggestion> {
  const concerned = after.members.filter(({ answer }) => answer === 'accepted' || (response === 'propose' && answer !== 'declined')).map(({ id }) => id);
  const without = (await store.nodes(concerned)).find((node) => node?.label === 'Person' && node.consent !== 'yes');
  if (!without) return after;
  if (response === 'accept' || response === 'propose') {
    throw conflict(`${without.id} has not agreed to be suggested, or not any more. Record their consent first, or let them decline.`);
  }
  return after.status === 'accepted' ? { ...after, status: 'proposed' } : after;
}

const WHY: Readonly<Record<Response, string>> = {
  propose: 'Proposed a suggestion',
  accept: 'Accepted a suggestion',
  decline: 'Declined a suggestion',
  'in touch': 'Noted that a suggestion led to contact',
  'followed up': 'Followed a suggestion up',
};

const IS: Readonly<Record<Response, SuggestionStatus>> = {
  propose: 'proposed',
  accept: 'accepted',
  decline: 'declined',
  'in touch': 'in touch',
  'followed up': 'followed up',
};

/** From where each response may come. */
const FROM: Readonly<Record<Response, readonly SuggestionStatus[]>> = {
  propose: ['suggested', 'declined'],
  accept: ['proposed', 'accepted', 'declined'],
  decline: ['proposed', 'accepted', 'declined'],
  'in touch': ['accepted', 'in touch'],
  'followed up': ['accepted', 'in touch', 'followed up'],
};

function answered(before: Suggestion, asked: NewResponse, by: string, least: number): Suggestion {
  const { response, date, reason, notBefore, action } = asked;
  if (response === 'propose' && before.within !== undefined) {
    throw conflict('This suggestion belongs to a draft. It becomes known when staff propose the draft as a whole.');
  }
  const wasProposed = before.steps.some(({ status }) => status === 'proposed');
  if (response === 'propose' && wasProposed) throw conflict('This suggestion is proposed already. Those it was made to may accept or decline.');
  if (response === 'accept' && !wasProposed) throw conflict('This suggestion is not proposed yet: nobody was told. Propose it first.');
  // Of peers and collaborators somebody may say "not now" before anybody was told.
  const isNotNow = response === 'decline' && before.status === 'suggested' && before.within === undefined;
  if (!isNotNow && !FROM[response].includes(before.status)) {
    throw conflict(`A suggestion that is ${before.status} cannot be ${IS[response]}. It can be once it is ${FROM[response][0]}.`);
  }
  const step = (status: SuggestionStatus, member?: string): SuggestionStep => ({ status, on: date, by, ...(member ? { member } : {}) });
  if (response !== 'accept' && response !== 'decline') {
    // Whoever put it off and asks for it after all has said no to nobody.
    const members = response === 'propose' ? before.members.map((member): SuggestionMember => ({ ...member, answer: undefined, answered: undefined, reason: undefined, notBefore: undefined })) : before.members;
    return { ...before, members, status: IS[response], steps: [...before.steps, step(IS[response])], action: action ?? before.action };
  }
  const who = memberMeant(before, asked);
  const answer = response === 'accept' ? 'accepted' : 'declined';
  const members = before.members.map((member): SuggestionMember =>
    member.id === who ? { ...member, answer, answered: date, reason, notBefore: answer === 'declined' ? notBefore : undefined } : member,
  );
  const isSaidAgain = before.members.some((member) => member.id === who && member.answer === answer);
  return { ...before, members, status: statusOf(members, least), steps: isSaidAgain ? before.steps : [...before.steps, step(answer, who)], action: action ?? before.action };
}

/** Declined once too few are left; accepted once all who are left have. */
function statusOf(members: readonly SuggestionMember[], least: number): SuggestionStatus {
  const left = members.filter(({ answer }) => answer !== 'declined');
  if (left.length < least) return 'declined';
  return left.every(({ answer }) => answer === 'accepted') ? 'accepted' : 'proposed';
}

/** How many must be left for it to come about. */
const leastOf = (store: Store, { kind, id, within }: Suggestion): Promise<number> =>
  kind === 'cluster' && within !== undefined ? leastInGroup(store, within, id) : Promise.resolve(TWO);
const TWO = 2;

function memberMeant({ members }: Suggestion, { member, onlyFor }: NewResponse): NodeId {
  const possible = members.filter(({ area }) => onlyFor === undefined || area === onlyFor);
  const ids = possible.map(({ id }) => id);
  if (member === undefined) {
    if (ids.length === 1) return ids[0]!;
    throw badInput(`Say whose answer it is: ${ids.join(' or ')}.`);
  }
  const meant = ids.find((id) => id === member);
  if (meant === undefined) throw badInput(`${member} cannot answer this suggestion. It was made to ${ids.join(' and ')}.`);
  return meant;
}

function recordChanges(before: Suggestion, after: Suggestion): Change[] {
  const changed = after.members.filter((one, place) => one !== before.members[place]);
  return [
    { node: { id: after.id, status: after.status, steps: after.steps.map(keptStep), action: after.action ?? null } },
    ...changed.map(
      ({ id: end, answer, answered: on, reason, notBefore }): Change => ({
        relation: { kind: 'SUGGESTS', start: after.id, end, answer: answer ?? null, answered: on ?? null, reason: reason ?? null, notBefore: notBefore ?? null },
      }),
    ),
  ];
}

function newRecords({ id, kind, status, date, score, findings, steps, action, members }: Suggestion): Change[] {
  return [
    { node: { id, kind, status, date, score, reasons: findings.map(keptFinding), steps: steps.map(keptStep), action, provenance: 'derived' } },
    ...members.map(
      ({ id: end, area, answer, answered: on, reason, notBefore }, place): Change => ({
        relation: { kind: 'SUGGESTS', start: id, end, place, area, answer, answered: on, reason, notBefore, provenance: 'derived' },
      }),
    ),
  ];
}
