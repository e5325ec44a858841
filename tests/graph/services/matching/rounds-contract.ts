import { expect, it } from 'vitest';
import { importTables } from '../../../../graph/imports/import-tables.ts';
import { isoDate } from '../../../../graph/model/iso-date.ts';
import type { NodeId } from '../../../../graph/model/node-id.ts';
import { Network } from '../../../../graph/network/network.ts';
import { adjustRound, type RoundAdjustment } from '../../../../graph/services/matching/rounds/adjust-round.ts';
import { openBoard } from '../../../../graph/services/matching/rounds/board.ts';
import { draftRound, type NewRound } from '../../../../graph/services/matching/rounds/draft-round.ts';
import { proposeRound } from '../../../../graph/services/matching/rounds/propose-round.ts';
import { roundPreview } from '../../../../graph/services/matching/rounds/round-preview.ts';
import { readRound } from '../../../../graph/services/matching/rounds/round.ts';
import { respondToSuggestion, type NewResponse } from '../../../../graph/services/matching/respond.ts';
import { suggestionsWithin, type Suggestion } from '../../../../graph/services/matching/suggestion.ts';
import { recordConsent } from '../../../../graph/services/recording.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { Patience } from '../../../../graph/ties/waiting.ts';
import { legacySouthTables } from '../../../../seeds/legacy-south.ts';

const AT = isoDate('2018-12-01');
const TODAY = isoDate('2018-12-02');
const id = (name: string) => `person:${name}` as NodeId;
const CLUSTER = 'cluster:legacy-south' as NodeId;

/** Staff at work on the Legacy South cast: twenty people, of whom Mick withdrew consent and Jory was never asked. */
async function staffAt(store: Store) {
  await importTables(store, legacySouthTables(), { by: 'test', now: new Date('2026-11-22T12:00:00Z') });
  const network = await Network.open(store);
  const matchmaking = { store, network, patience: new Patience() };
  const recorder = { store, by: 'staff' };
  const suggestions = (round: { readonly id: NodeId }) => suggestionsWithin(store, round.id);
  return {
    store,
    matchmaking,
    recorder,
    suggestions,
    draft: (said: Partial<NewRound> = {}) => draftRound(recorder, matchmaking, { name: 'First', at: AT, pool: { cluster: CLUSTER }, ...said }, TODAY),
    adjust: (round: { readonly id: NodeId }, asked: RoundAdjustment, ifVersion?: number) => adjustRound(recorder, matchmaking, round.id, asked, { ifVersion, today: TODAY }),
    propose: (round: { readonly id: NodeId }, ifVersion?: number) => proposeRound(recorder, matchmaking, round.id, { ifVersion, today: TODAY }),
    respond: (suggestion: Suggestion, response: NewResponse['response'], said: Partial<NewResponse> = {}) =>
      respondToSuggestion(recorder, { suggestion: suggestion.id, response, date: TODAY, today: TODAY, ...said }),
    board: async (round: { readonly id: NodeId }) => {
      await network.refresh();
      return (await openBoard(matchmaking, await readRound(store, round.id))).board;
    },
    pairs: async (round: { readonly id: NodeId }) => (await suggestions(round)).map(({ members }) => members.map((one) => one.id)),
  };
}

/** What buddy rounds promise, whatever keeps the records. `storeOf` gives an empty store. */
export function roundsContract(storeOf: () => Promise<Store>): void {
  const staff = async () => staffAt(await storeOf());
  const timeout = 60_000;

  it('drafts pairs from those who may be suggested, and says why the others are not', { timeout }, async () => {
    const { draft, board, pairs } = await staff();
    const round = await draft();
    const groups = await pairs(round);
    const all = groups.flat();
    expect(new Set(all).size).toBe(all.length);
    const { candidates, exclusionsOf } = bound(await board(round));
    const outside = candidates.filter((one) => !all.includes(one.id));
    expect(outside.map((one) => [one.id, exclusionsOf(one.id)[0]?.rule])).toEqual([
      ['person:jory', 'consent'],
      ['person:mick', 'consent'],
    ]);
    // Eighteen are left, so that nobody needs a three.
    expect(groups.map((group) => group.length)).toEqual(Array(9).fill(2));
  });

  it('keeps, parts and leaves out as staff say, step by step back and forth', { timeout }, async () => {
    const { draft, adjust, pairs } = await staff();
    const round = await draft();
    const first = await pairs(round);
    const two = [id('ruth'), id('yusuf')];
    expect(first.map((pair) => pair.join())).not.toContain(two.join());
    const locked = await adjust(round, { lock: [two] });
    expect((await pairs(round))[0]).toEqual(two);
    const apart = await adjust(round, { keepApart: [{ members: two, why: 'both asked' }] });
    expect(apart.decisions.locked).toEqual([]);
    expect((await pairs(round)).map((pair) => pair.join())).not.toContain(two.join());
    await adjust(round, { leaveOut: [{ id: id('ruth') }] });
    const without = (await pairs(round)).flat();
    expect(without).not.toContain('person:ruth');
    // Seventeen: one three.
    expect((await pairs(round)).map((group) => group.length).sort()).toEqual([2, 2, 2, 2, 2, 2, 2, 3]);
    await adjust(round, { undo: true });
    await adjust(round, { undo: true });
    const back = await adjust(round, { undo: true });
    expect(await pairs(round)).toEqual(first);
    expect({ ...back.decisions, preset: undefined }).toEqual({ ...round.decisions, preset: undefined });
    await expect(adjust(round, { undo: true })).rejects.toThrow('There is nothing left to undo.');
    const forth = await adjust(round, { redo: true });
    expect(forth.decisions.locked).toEqual(locked.decisions.locked);
    expect(forth.version).toBe(8);
  });

  it('gives a suggestion that stays the id it had', { timeout }, async () => {
    const { draft, adjust, suggestions } = await staff();
    const round = await draft();
    const before = await suggestions(round);
    await adjust(round, { lock: [before[0]!.members.map((one) => one.id)] });
    const after = await suggestions(round);
    expect(after.map((one) => one.id).sort()).toEqual(before.map((one) => one.id).sort());
    expect(after[0]).toMatchObject({ id: before[0]!.id, locked: true, status: 'suggested' });
  });

  it('holds locks to the rules, too', { timeout }, async () => {
    const { draft, adjust } = await staff();
    const round = await draft();
    await expect(adjust(round, { lock: [[id('mick'), id('ruth')]] })).rejects.toThrow('Has not agreed to be suggested. What would change it: Their consent');
    await expect(adjust(round, { lock: [[id('nasreen'), id('tom')]] })).rejects.toThrow('They are of the same area.');
    await expect(adjust(round, { lock: [[id('nasreen'), id('nobody')]] })).rejects.toThrow('person:nobody is not in the pool of this round.');
    await expect(adjust(round, { lock: [[id('nasreen')]] })).rejects.toThrow('A lock holds two or three different people');
    await expect(adjust(round, { leaveOut: [{ id: id('nobody') }] })).rejects.toThrow('person:nobody is not in the pool of this round.');
    await expect(adjust(round, {})).rejects.toThrow('Say what to change of the round.');
  });

  it('tells the second of two who change one round at once', { timeout }, async () => {
    const { draft, adjust, propose, suggestions } = await staff();
    const round = await draft();
    const [one, two] = await suggestions(round);
    const lock = ({ members }: Suggestion) => ({ lock: [members.map((member) => member.id)] });
    const both = await Promise.allSettled([adjust(round, lock(one!), 1), adjust(round, lock(two!), 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((result) => result.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('it is at version 2, you had 1') });
    await expect(propose(round, 1)).rejects.toThrow('Nothing of yours was done');
  });

  it('takes other writing at the same moment in its stride', { timeout }, async () => {
    const { draft, adjust, store } = await staff();
    const round = await draft();
    const other = store.write([{ node: { id: 'topic:new' as NodeId, name: 'New' } }], 'steward', 'Recorded a topic');
    await Promise.all([adjust(round, { preset: 'same boat' }), other]);
    expect((await readRound(store, round.id)).decisions.preset).toBe('same boat');
  });

  it('proposes, takes answers, makes buddies, and follows them up', { timeout }, async () => {
    const { draft, propose, respond, suggestions, store, adjust } = await staff();
    const round = await draft();
    const proposed = await propose(round);
    expect(proposed.status).toBe('proposed');
    const [first, second] = (await suggestions(round)) as [Suggestion, Suggestion];
    expect(first.status).toBe('proposed');
    await expect(adjust(round, { preset: 'even' })).rejects.toThrow('"First" is proposed already.');
    await expect(propose(round)).rejects.toThrow('is proposed already');

    const [a, b] = first.members.map((one) => one.id) as [NodeId, NodeId];
    expect((await respond(first, 'accept', { member: a })).status).toBe('proposed');
    expect((await respond(first, 'accept', { member: b })).status).toBe('accepted');
    const buddies = async (of: NodeId) => (await store.related([of], { kind: 'BUDDY_OF', direction: 'both', first: 100 }))[0]!.items.map(({ relation }) => relation);
    const made = (await buddies(a)).filter((one) => one.from === TODAY);
    expect(made).toMatchObject([{ start: a, end: b, from: TODAY, cluster: CLUSTER }]);
    expect((await respond(first, 'in touch')).status).toBe('in touch');
    expect((await respond(first, 'followed up', { action: 'A visit in May' })).status).toBe('followed up');
    expect((await buddies(a)).filter((one) => one.from === TODAY)).toMatchObject([{ followedUp: true, action: 'A visit in May' }]);

    const [c, d] = second.members.map((one) => one.id) as [NodeId, NodeId];
    await respond(second, 'accept', { member: c });
    await respond(second, 'accept', { member: d });
    const declined = await respond(second, 'decline', { member: d, reason: 'No time', notBefore: isoDate('2019-06-01') });
    expect(declined).toMatchObject({ status: 'declined', members: [{ id: c, answer: 'accepted' }, { id: d, answer: 'declined', reason: 'No time' }] });
    expect((await buddies(c)).filter((one) => one.from === TODAY)).toEqual([]);
    await expect(respond(second, 'followed up')).rejects.toThrow('A suggestion that is declined cannot be followed up.');
    await expect(respond(second, 'accept')).rejects.toThrow(`Say whose answer it is: ${c} or ${d}.`);
    await expect(respond(second, 'accept', { member: a })).rejects.toThrow(`${a} cannot answer this suggestion.`);
    expect((await suggestions(round)).find((one) => one.id === second.id)!.steps.map(({ status }) => status)).toEqual(['proposed', 'accepted', 'accepted', 'declined']);
  });

  it('feeds answers into the next draft', { timeout }, async () => {
    const { draft, propose, respond, suggestions, board, pairs } = await staff();
    const round = await draft();
    await propose(round);
    const [first] = (await suggestions(round)) as [Suggestion];
    const [a, b] = first.members.map((one) => one.id) as [NodeId, NodeId];
    await respond(first, 'decline', { member: b, notBefore: isoDate('2019-06-01') });
    const second = await draft({ name: 'Second' });
    const next = bound(await board(second));
    expect(next.exclusionsOf(b)[0]).toMatchObject({ rule: 'opted out', text: 'Asked not to be approached before 1 June 2019.' });
    expect((await pairs(second)).some((pair) => pair.includes(a) && pair.includes(b))).toBe(false);
    // Everybody else waits for an answer, and is not proposed to the same one again.
    const again = await pairs(second);
    const told = (await pairs(round)).map((pair) => pair.join());
    expect(again.filter((pair) => told.includes(pair.join()))).toEqual([]);
  });

  it('does not propose somebody who withdrew consent meanwhile, nor make them a buddy', { timeout }, async () => {
    const { draft, adjust, propose, respond, suggestions, pairs, recorder, board } = await staff();
    const round = await draft();
    const [one] = (await pairs(round)) as [NodeId[]];
    await adjust(round, { lock: [one] });
    await recordConsent(recorder, one[0]!, 'no');
    await expect(propose(round)).rejects.toThrow('Has not agreed to be suggested.');
    const anew = await adjust(round, { anew: true });
    expect([anew.past.at(-1)?.acts, anew.decisions.preset]).toEqual([[{ act: 'pair anew' }], round.decisions.preset]);
    expect((await pairs(round)).flat()).not.toContain(one[0]);
    await propose(round);
    const [first] = (await suggestions(round)) as [Suggestion];
    const [a, b] = first.members.map((member) => member.id) as [NodeId, NodeId];
    await recordConsent(recorder, a, null);
    expect(bound(await board(round)).exclusionsOfGroup([a, b])[0]?.rule).toBe('consent');
    await expect(respond(first, 'accept', { member: a })).rejects.toThrow(`${a} has not agreed to be suggested`);
  });

  it('makes nobody a buddy whose consent is gone, whoever answers last', { timeout }, async () => {
    const { draft, adjust, propose, respond, suggestions, recorder, store } = await staff();
    const round = await draft({ pool: { byHand: [id('ruth'), id('yusuf'), id('colin')] } });
    await adjust(round, { lock: [[id('ruth'), id('yusuf'), id('colin')]] });
    await propose(round);
    const [trio] = (await suggestions(round)) as [Suggestion];
    await respond(trio, 'accept', { member: id('ruth') });
    await respond(trio, 'accept', { member: id('yusuf') });
    await recordConsent(recorder, id('yusuf'), 'no');
    const declined = await respond(trio, 'decline', { member: id('colin') });
    expect(declined.status).toBe('proposed');
    const [related] = await store.related([id('yusuf')], { kind: 'BUDDY_OF', direction: 'both', first: 100 });
    expect(related!.items.filter(({ relation }) => relation.from === TODAY)).toEqual([]);
  });

  it('takes a name back with undo, and nothing else beside an undo', { timeout }, async () => {
    const { draft, adjust } = await staff();
    const round = await draft();
    expect((await adjust(round, { name: 'Other' })).name).toBe('Other');
    await expect(adjust(round, { undo: true, preset: 'even' })).rejects.toThrow('undo goes alone; it was asked with preset.');
    expect((await adjust(round, { undo: true })).name).toBe('First');
    expect((await adjust(round, { redo: true })).name).toBe('Other');
  });

  it('refuses what undoes nothing, and what is too much to keep', { timeout }, async () => {
    const { draft, adjust } = await staff();
    const round = await draft();
    await expect(adjust(round, { unlock: [[id('ruth'), id('yusuf')]] })).rejects.toThrow('person:ruth and person:yusuf are not locked.');
    await expect(adjust(round, { allow: [[id('ruth'), id('yusuf')]] })).rejects.toThrow('are not kept apart.');
    await expect(adjust(round, { takeIn: [id('ruth')] })).rejects.toThrow('person:ruth is not left out.');
    await expect(adjust(round, { leaveOut: [{ id: id('ruth'), why: 'x'.repeat(2_001) }] })).rejects.toThrow('must have at most 2,000 characters');
    await expect(draft({ pool: { cluster: CLUSTER, regions: [' '] } })).rejects.toThrow('pool.regions.0 " " must not be empty.');
    await expect(adjust(round, { weights: [{ feature: 'foretold', weight: 50 }] })).rejects.toThrow('"foretold" cannot be weighed here');
  });

  it('takes no answer from before it was proposed, nor from days to come', { timeout }, async () => {
    const { draft, propose, respond, suggestions } = await staff();
    const round = await draft();
    await propose(round);
    const [first] = (await suggestions(round)) as [Suggestion];
    const member = first.members[0]!.id;
    await expect(respond(first, 'accept', { member, date: isoDate('2018-12-01') })).rejects.toThrow('date 2018-12-01 is before 2018-12-02');
    await expect(respond(first, 'accept', { member, date: isoDate('2018-12-03') })).rejects.toThrow('date 2018-12-03 is yet to come.');
  });

  it('does not pair again on a day before those who became buddies since', { timeout }, async () => {
    const { draft, propose, respond, suggestions, pairs } = await staff();
    const two = { pool: { byHand: [id('ruth'), id('yusuf')] }, rules: { monthsApart: 0 } };
    const round = await draft(two);
    await propose(round);
    const [only] = (await suggestions(round)) as [Suggestion];
    for (const { id: member } of only.members) await respond(only, 'accept', { member });
    expect(await pairs(await draft(two))).toEqual([]);
  });

  it('pairs somebody who is in two clusters once', { timeout }, async () => {
    const { store, draft, pairs } = await staff();
    await store.write(
      [
        { node: { id: 'cluster:other' as NodeId, name: 'Other', kind: 'role', from: AT } },
        { relation: { kind: 'MEMBER_OF', start: id('ruth'), end: 'cluster:other' as NodeId, seat: 'named', from: isoDate('2018-01-01') } },
      ],
      'test',
      'a second cluster',
    );
    const round = await draft({ pool: { cluster: CLUSTER, byHand: [id('ruth')] } });
    expect((await pairs(round)).flat().filter((one) => one === id('ruth'))).toHaveLength(1);
    const both = await draft({ pool: { cluster: 'cluster:other' as NodeId } });
    expect(await pairs(both)).toEqual([]);
  });

  it('is humane with an empty pool, one candidate, and all ruled out', { timeout }, async () => {
    const { draft, pairs, propose, board } = await staff();
    await expect(draft({ pool: {} })).rejects.toThrow('Say whom to draw from: a cluster, a topic, regions, or some by hand.');
    await expect(draft({ pool: { regions: ['Nowhere'] } })).rejects.toThrow('regions: "Nowhere" is not the region of any area.');
    const empty = await draft({ pool: { topic: 'topic:food' as NodeId } });
    expect(await pairs(empty)).toEqual([]);
    await expect(propose(empty)).rejects.toThrow('There is nobody to propose this to: the round has no pairs.');
    expect(await pairs(await draft({ pool: { byHand: [id('ruth')] } }))).toEqual([]);
    const excluded = await draft({ pool: { byHand: [id('mick'), id('jory')] } });
    expect(await pairs(excluded)).toEqual([]);
    expect(bound(await board(excluded)).exclusionsOf(id('mick'))[0]?.rule).toBe('consent');
    const oneArea = await draft({ pool: { byHand: [id('nasreen'), id('tom')] } });
    expect(await pairs(oneArea)).toEqual([]);
    await expect(draft({ pool: { byHand: [id('nobody')] } })).rejects.toThrow('There is no person person:nobody.');
  });

  it('previews what the draft would do, the same whichever way it is counted', { timeout }, async () => {
    const { draft, board, suggestions, matchmaking } = await staff();
    const round = await draft();
    const found = roundPreview(matchmaking, await board(round), await suggestions(round), 'area');
    const figure = (measure: string) => found.figures.find((one) => one.measure === measure)!;
    const made = found.ties.filter((tie) => tie.before < 0.1);
    expect(figure('ties').after - figure('ties').before).toBe(made.length);
    expect(figure('isolates').before - figure('isolates').after).toBe(found.parties.filter((one) => one.tiesBefore === 0 && one.tiesAfter > 0).length);
    expect(found.ties.every((tie) => tie.after >= tie.before)).toBe(true);
    expect(found.load).toHaveLength(18);
    const none = roundPreview(matchmaking, await board(round), [], 'area');
    expect(none.figures.every((one) => one.before === one.after)).toBe(true);
  });
}

/** Methods that can be taken off their board. */
function bound(board: Awaited<ReturnType<typeof openBoard>>['board']) {
  return {
    candidates: board.candidates,
    exclusionsOf: (of: NodeId) => board.exclusionsOf(of),
    exclusionsOfGroup: (of: readonly NodeId[]) => board.exclusionsOfGroup(of),
  };
}
