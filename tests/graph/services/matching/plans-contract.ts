import { expect, it } from 'vitest';
import { importTables } from '../../../../graph/imports/import-tables.ts';
import { isoDate } from '../../../../graph/model/iso-date.ts';
import type { NodeId } from '../../../../graph/model/node-id.ts';
import { Network } from '../../../../graph/network/network.ts';
import { adjustPlan, type AskedOfPlan } from '../../../../graph/services/matching/plans/adjust-plan.ts';
import { draftPlan, type NewPlan } from '../../../../graph/services/matching/plans/draft-plan.ts';
import { openPlanBoard } from '../../../../graph/services/matching/plans/open-plan-board.ts';
import { placementOf } from '../../../../graph/services/matching/plans/placement.ts';
import { planPreview } from '../../../../graph/services/matching/plans/plan-preview.ts';
import { readPlan, type Plan } from '../../../../graph/services/matching/plans/plan.ts';
import { proposePlan } from '../../../../graph/services/matching/plans/propose-plan.ts';
import type { Waiting } from '../../../../graph/services/matching/plans/solve-plan.ts';
import { standsAgainst } from '../../../../graph/services/matching/plans/stands-against.ts';
import { unplacedOf } from '../../../../graph/services/matching/plans/unplaced.ts';
import { respondToSuggestion, type NewResponse } from '../../../../graph/services/matching/respond.ts';
import { suggestionsWithin, type Suggestion } from '../../../../graph/services/matching/suggestion.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { Patience } from '../../../../graph/ties/waiting.ts';
import { legacySouthTables } from '../../../../seeds/legacy-south.ts';

/** Long after the cluster of the Legacy South cast, in which all its areas were. */
const AT = isoDate('2022-06-01');
/** While it ran, and areas still needed something. */
const THEN = isoDate('2018-12-01');
const TODAY = isoDate('2022-06-02');
const area = (name: string) => `area:${name}` as NodeId;
const topic = (name: string) => `topic:${name}` as NodeId;
const FOUR = ['cars-area-together', 'dover', 'lawrence-weston', 'whitleigh'].map(area);

/** Staff at work on the fourteen areas of the Legacy South cast. */
async function staffAt(store: Store) {
  await importTables(store, legacySouthTables(), { by: 'test', now: new Date('2026-11-22T12:00:00Z') });
  const network = await Network.open(store);
  const matchmaking = { store, network, patience: new Patience() };
  const recorder = { store, by: 'staff' };
  type Of = Pick<Plan, 'id'>;
  const suggestions = (plan: Of) => suggestionsWithin(store, plan.id);
  return {
    store,
    matchmaking,
    suggestions,
    draft: (said: Partial<NewPlan> = {}, waiting: Waiting = {}) =>
      draftPlan(recorder, matchmaking, { name: 'First', at: AT, pool: { everyone: true }, ...(said.groups ? {} : { groupCount: 3 }), ...said }, TODAY, waiting),
    adjust: async (plan: Of, asked: AskedOfPlan, ifVersion?: number) => adjustPlan(recorder, matchmaking, plan.id, asked, { ifVersion, today: TODAY }),
    propose: (plan: Of, ifVersion?: number) => proposePlan(recorder, matchmaking, plan.id, { ifVersion, today: TODAY }),
    respond: (suggestion: Suggestion, response: NewResponse['response'], said: Partial<NewResponse> = {}) =>
      respondToSuggestion(recorder, { suggestion: suggestion.id, response, date: TODAY, today: TODAY, ...said }),
    board: async (plan: Of) => openPlanBoard(matchmaking, await readPlan(store, plan.id)),
    /** Names of areas in each group, by the group's id. */
    groups: async (plan: Of) =>
      Object.fromEntries((await suggestions(plan)).map(({ id, members }) => [id.slice(id.lastIndexOf('-') + 1), members.map((one) => one.id.slice('area:'.length))])),
  };
}

/** Two groups of two for the four areas whose needs are known: everything can be worked out by hand. */
const TWO_OF_TWO: Partial<NewPlan> = {
  at: THEN,
  pool: { byHand: FOUR },
  groups: [
    { topic: topic('assets-hubs'), least: 2, most: 2 },
    { topic: topic('incorporation'), least: 2, most: 2 },
  ],
  pairWeight: 0,
};

/** What cluster plans promise, whatever keeps the records. `storeOf` gives an empty store. */
export function plansContract(storeOf: () => Promise<Store>): void {
  const staff = async () => staffAt(await storeOf());
  const timeout = 120_000;

  it('gives each area the topic it needs most, or can help with', { timeout }, async () => {
    const { draft, groups, suggestions } = await staff();
    const plan = await draft(TWO_OF_TWO);
    // Cars needs hubs at urgency 3 (1) and Lawrence Weston has most experience of them (half of 1); Whitleigh needs a legal form at 2 (2/3).
    expect(await groups(plan)).toEqual({ 1: ['cars-area-together', 'lawrence-weston'], 2: ['dover', 'whitleigh'] });
    expect(plan.outcome).toMatchObject({ stopped: 'proven', gap: 0, clashes: [] });
    expect(plan.outcome.objective).toBeCloseTo(1 + 1 / 2 + 2 / 3, 9);
    const [hubs, form] = (await suggestions(plan)) as [Suggestion, Suggestion];
    expect(hubs).toMatchObject({ kind: 'cluster', status: 'suggested', locked: false, within: plan.id });
    expect([hubs.score, form.score]).toEqual([expect.closeTo(3 / 4, 9), expect.closeTo(1 / 3, 9)]);
    expect(hubs.findings[0]).toMatchObject({ feature: 'topic', weight: 1, facts: { topics: [topic('assets-hubs')], group: { size: 2, need: [1], help: [1] } } });
  });

  it('makes groups of what the pool needs most, or of nothing but how well areas fit', { timeout }, async () => {
    const { draft } = await staff();
    const needed = await draft({ at: THEN, pool: { byHand: FOUR }, groupCount: 2 });
    expect(needed.decisions.groups.map((group) => group.topic)).toEqual([topic('assets-hubs'), topic('incorporation')]);
    const none = await draft({ at: THEN, pool: { byHand: FOUR }, groupCount: 2, topics: [] });
    expect(none.decisions.groups).toMatchObject([{ id: 1, least: 2, most: 3 }, { id: 2, least: 2, most: 3 }]);
    expect(none.decisions.groups.some((group) => group.topic !== undefined)).toBe(false);
    await expect(draft({ groupCount: 1, topics: [topic('food'), topic('legacy')] })).rejects.toThrow('topics names 2 topics for 1 groups; there must be no more topics than groups.');
    await expect(draft({ topics: [topic('knitting')] })).rejects.toThrow('topic "topic:knitting" must be the id of a topic there is');
    await expect(draft({ groupCount: 0 })).rejects.toThrow('groupCount 0 must be a whole number from 1 to 100.');
    await expect(draft({ least: 9, most: 4 })).rejects.toThrow('groups: least 9 must not be above most.');
    await expect(draft({ pool: {} })).rejects.toThrow('Say whom to draw from');
  });

  it('places everybody once, whoever agreed to be named, and keeps the rules', { timeout }, async () => {
    const { draft, groups, board } = await staff();
    const plan = await draft({ rules: { mostFromRegion: 2, leastRegions: 3 } });
    const placed = Object.values(await groups(plan)).flat();
    // Of Heart of Pitsea somebody withdrew consent, of Par Bay nobody was asked: areas are not people.
    expect(placed).toHaveLength(14);
    expect(new Set(placed).size).toBe(14);
    expect(placed).toEqual(expect.arrayContaining(['heart-of-pitsea', 'par-bay']));
    const found = await board(plan);
    expect(found.broken(placementOf(plan))).toEqual([]);
    expect(unplacedOf(found)).toEqual([]);
  });

  it('locks, forbids and moves as staff say, step by step back and forth', { timeout }, async () => {
    const { draft, adjust, groups } = await staff();
    const plan = await draft(TWO_OF_TWO);
    const first = await groups(plan);
    // Where it holds already there is nothing to work out: the proof stands.
    const { plan: locked } = await adjust(plan, { lock: [{ area: area('dover'), group: 2 }] });
    expect(locked).toMatchObject({ version: 2, outcome: { stopped: 'proven' }, decisions: { locked: [{ area: area('dover'), group: 2 }] } });
    expect(await groups(plan)).toEqual(first);
    // Dover stays, so whoever is kept out of the first group has to change with Whitleigh.
    const { plan: forbidden } = await adjust(plan, { forbid: [{ area: area('lawrence-weston'), group: 1 }] });
    expect(await groups(plan)).toEqual({ 1: ['cars-area-together', 'whitleigh'], 2: ['dover', 'lawrence-weston'] });
    expect(forbidden.outcome.objective).toBeCloseTo(1, 9);
    // Both places at once: nobody else moves, and nothing is worked out anew.
    const { plan: moved, refused } = await adjust(plan, { move: [{ area: area('cars-area-together'), group: 2 }, { area: area('lawrence-weston'), group: '1' }], solve: false });
    expect(refused).toEqual([]);
    expect(moved.outcome).toMatchObject({ stopped: 'by hand', clashes: [] });
    expect(moved.outcome.objective).toBeCloseTo(1 / 2 + 1 / 3, 9);
    expect(await groups(plan)).toEqual({ 1: ['lawrence-weston', 'whitleigh'], 2: ['cars-area-together', 'dover'] });
    await adjust(plan, { undo: true });
    await adjust(plan, { undo: true });
    const { plan: back } = await adjust(plan, { undo: true });
    expect(await groups(plan)).toEqual(first);
    expect(back).toMatchObject({ decisions: plan.decisions, outcome: plan.outcome, version: 7 });
    await expect(adjust(plan, { undo: true })).rejects.toThrow('There is nothing left to undo.');
    const { plan: forth } = await adjust(plan, { redo: true });
    expect(forth.decisions.locked).toEqual(locked.decisions.locked);
    expect(forth.future).toHaveLength(2);
  });

  it('gives a group the same suggestion whoever is in it', { timeout }, async () => {
    const { draft, adjust, suggestions } = await staff();
    const plan = await draft(TWO_OF_TWO);
    const before = (await suggestions(plan)).map(({ id }) => id).sort();
    await adjust(plan, { forbid: [{ area: area('lawrence-weston'), group: 1 }] });
    expect((await suggestions(plan)).map(({ id }) => id).sort()).toEqual(before);
  });

  it('says which rules a move by hand would break, and leaves all as it is', { timeout }, async () => {
    const { draft, adjust, groups } = await staff();
    const plan = await draft(TWO_OF_TWO);
    const first = await groups(plan);
    const { plan: after, refused } = await adjust(plan, { move: [{ area: area('dover'), group: 1 }], solve: false });
    expect(refused).toEqual([
      { text: '|group:1| has 3 areas; at most 2 are allowed: 1 too many.', by: 1 },
      { text: '|group:2| has 1 area; at least 2 are wanted: 1 too few.', by: 1 },
    ]);
    expect(after).toMatchObject({ version: 1, past: [] });
    expect(await groups(plan)).toEqual(first);
    // Worked out anew, somebody makes room.
    await adjust(plan, { move: [{ area: area('dover'), group: 1 }] });
    expect(await groups(plan)).toEqual({ 1: ['cars-area-together', 'dover'], 2: ['lawrence-weston', 'whitleigh'] });
  });

  it('keeps areas apart and together, leaves them out and takes them in', { timeout }, async () => {
    const { draft, adjust, groups, board } = await staff();
    const plan = await draft(TWO_OF_TWO);
    await adjust(plan, { keepApart: [{ members: [area('cars-area-together'), area('lawrence-weston')], why: 'They fell out' }] });
    expect((await groups(plan))[1]).toEqual(['cars-area-together', expect.not.stringContaining('lawrence-weston')]);
    await adjust(plan, { together: [{ members: [area('cars-area-together'), area('lawrence-weston')] }] });
    expect((await groups(plan))[1]).toEqual(['cars-area-together', 'lawrence-weston']);
    await adjust(plan, { groups: [{ id: 1, most: 4 }, { id: 2, remove: true }], leaveOut: [{ id: area('dover'), why: 'Too far' }] });
    expect(await groups(plan)).toEqual({ 1: ['cars-area-together', 'lawrence-weston', 'whitleigh'] });
    expect(unplacedOf(await board(plan))).toMatchObject([
      { id: area('dover'), exclusions: [{ rule: 'left out', text: 'Left out by staff: Too far', wouldChange: 'Taking them in again.' }], bestGroup: { group: { id: 1 } } },
    ]);
    await expect(adjust(plan, { groups: [{ id: 1, remove: true }] })).rejects.toThrow('groups must hold at least one group.');
    await expect(adjust(plan, { leaveOut: [{ id: area('dover'), why: 'x'.repeat(3_000) }] })).rejects.toThrow('must have at most 2,000 characters.');
    await adjust(plan, { takeIn: [area('dover')] });
    expect((await groups(plan))[1]).toContain('dover');
    await expect(adjust(plan, { lock: [{ area: area('peach'), group: 1 }] })).rejects.toThrow('area:peach is not in the pool of this plan.');
    await expect(adjust(plan, { lock: [{ area: area('dover'), group: 2 }] })).rejects.toThrow('There is no group "2" in this plan. It has 1.');
    await expect(adjust(plan, { keepApart: [{ members: [area('dover')] }] })).rejects.toThrow('Kept apart are two different areas, not area:dover.');
    await adjust(plan, { leaveOut: [{ id: area('dover') }] });
    await expect(adjust(plan, { lock: [{ area: area('dover'), group: 1 }] })).rejects.toThrow('area:dover cannot have a place. Left out by staff. What would change it: Taking them in again.');
    await expect(adjust(plan, {})).rejects.toThrow('Say what to change of the plan.');
  });

  it('keeps a draft of what cannot be, and says by how much, until staff change it', { timeout }, async () => {
    const { draft, adjust, groups, board, propose } = await staff();
    const plan = await draft({ groupCount: 3, least: 2, most: 4 });
    expect(plan.outcome).toMatchObject({ stopped: 'infeasible', placed: [], clashes: [{ text: '14 areas need a place, 12 places there are: 2 too few.', by: 2 }] });
    expect(await groups(plan)).toEqual({});
    expect(unplacedOf(await board(plan))).toHaveLength(14);
    await expect(propose(plan)).rejects.toThrow('There is nobody to propose this to: the plan has no groups.');
    const { plan: possible } = await adjust(plan, { groups: [{ id: 3, most: 6 }] });
    expect(possible.outcome.clashes).toEqual([]);
    expect(Object.values(await groups(plan)).map((members) => members.length)).toEqual(expect.arrayContaining([4, 4, 6]));
    // Not everybody needs a place: two fewer have one, and hear why.
    const { plan: some } = await adjust(plan, { groups: [{ id: 3, most: 4 }], rules: { everyonePlaced: false } });
    expect(placementOf(some).size).toBe(12);
    expect(unplacedOf(await board(plan)).map(({ exclusions: [first] }) => first!.rule)).toEqual(['size', 'size']);
  });

  it('counts seats and experience', { timeout }, async () => {
    const { draft } = await staff();
    const clashes = async (said: Partial<NewPlan>) => (await draft({ ...TWO_OF_TWO, ...said })).outcome.clashes;
    // Four areas send two each.
    expect(await clashes({ groups: [{ least: 2, most: 2, seats: 3 }, { least: 2, most: 2, seats: 4 }], rules: { seatsPerArea: 2 } })).toEqual([
      { text: '8 people need a seat, 7 seats there are: 1 too few.', by: 1 },
    ]);
    // Lawrence Weston offers three levels of the nine that count in full, Cars two; of the others nothing is known.
    expect(await clashes({ rules: { experienced: { from: 0.3, least: 1 } } })).toEqual([
      { text: '2 experienced areas are wanted (1 in each of 2 groups), 1 there are: 1 too few.', by: 1 },
    ]);
    expect(await clashes({ rules: { experienced: { from: 0.2, least: 1 } } })).toEqual([]);
    expect(await clashes({ rules: { newcomers: { below: 0.3, least: 1 } } })).toEqual([
      { text: '2 new areas are wanted (1 in each of 2 groups), 1 there are: 1 too few.', by: 1 },
    ]);
  });

  it('keeps apart those who were in one cluster lately', { timeout }, async () => {
    const { draft, propose, adjust } = await staff();
    const apart = { pastApart: true, monthsApart: 24 };
    const [one, other] = ['dover', 'ramsey'].map(area) as [NodeId, NodeId];
    const two = { pool: { byHand: [one, other] }, groupCount: 1, rules: apart };
    // All were in it until 1 March 2019: on 28 February 2021 that is less than two years ago, on the day after it is not.
    const soon = await draft({ ...two, at: isoDate('2021-02-28') });
    expect(soon.outcome.clashes).toEqual([{ text: '|area:dover| and |area:ramsey| are kept apart and both in |group:1|.', by: 1 }]);
    const later = await draft({ ...two, at: isoDate('2021-03-01') });
    expect(later.outcome.clashes).toEqual([]);
    // What was proposed counts, too; of the plan itself it does not.
    await propose(later);
    expect((await draft({ ...two, at: isoDate('2021-03-01') })).outcome.clashes).toHaveLength(1);
    const { plan } = await adjust(soon, { rules: { pastApart: false } });
    expect(plan.outcome.clashes).toEqual([]);
  });

  it('takes venues by place or by area, and holds the way there to the limit', { timeout }, async () => {
    const { draft, groups } = await staff();
    const venues = (withinKm: number): Partial<NewPlan> => ({
      pool: { byHand: ['dover', 'heart-of-sidley', 'whitleigh', 'par-bay'].map(area) },
      groups: [{ venueArea: area('dover'), least: 2, most: 2 }, { venue: { lat: 50.4, lon: -4.4 }, least: 2, most: 2 }],
      rules: { withinKm },
    });
    const plan = await draft(venues(100));
    expect(await groups(plan)).toEqual({ 1: ['dover', 'heart-of-sidley'], 2: ['par-bay', 'whitleigh'] });
    const tight = await draft(venues(50));
    expect(tight.outcome.clashes).toEqual([{ text: '1 area has no venue within 50 km: |area:heart-of-sidley| (nearest 65 km).', by: 1 }]);
  });

  it('tells the second of two who change one plan at once', { timeout }, async () => {
    const { draft, adjust, propose } = await staff();
    const plan = await draft(TWO_OF_TWO);
    const lock = (name: string) => ({ lock: [{ area: area(name), group: 1 }] });
    const both = await Promise.allSettled([adjust(plan, lock('cars-area-together'), 1), adjust(plan, lock('lawrence-weston'), 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((result) => result.status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('it is at version 2, you had 1') });
    await expect(propose(plan, 1)).rejects.toThrow('Nothing of yours was done');
  });

  it('takes other writing at the same moment in its stride', { timeout }, async () => {
    const { draft, adjust, store } = await staff();
    const plan = await draft(TWO_OF_TWO);
    const other = store.write([{ node: { id: topic('new'), name: 'New' } }], 'steward', 'Recorded a topic');
    await Promise.all([adjust(plan, { pairWeight: 1 }), other]);
    expect((await readPlan(store, plan.id)).decisions.pairWeight).toBe(1);
  });

  it('proposes to areas, and comes about once enough of them accept', { timeout }, async () => {
    const { draft, adjust, propose, respond, suggestions } = await staff();
    const plan = await draft({ groupCount: 3, least: 4, most: 5 });
    expect(await propose(plan)).toMatchObject({ status: 'proposed', version: 2, past: [] });
    const [first, second] = (await suggestions(plan)).sort((x, y) => y.members.length - x.members.length) as [Suggestion, Suggestion];
    expect([first.status, first.members.length]).toEqual(['proposed', 5]);
    await expect(adjust(plan, { name: 'Late' })).rejects.toThrow('"First" is proposed already.');
    await expect(propose(plan)).rejects.toThrow('is proposed already');

    const ids = first.members.map(({ id }) => id);
    // One may decline: four are left, as many as the group needs.
    expect((await respond(first, 'decline', { member: ids[0]!, reason: 'No time', notBefore: isoDate('2023-01-01') })).status).toBe('proposed');
    for (const member of ids.slice(1, 4)) expect((await respond(first, 'accept', { onlyFor: member })).status).toBe('proposed');
    expect((await respond(first, 'accept', { member: ids[4]! })).status).toBe('accepted');
    expect((await respond(first, 'in touch')).status).toBe('in touch');
    expect((await respond(first, 'followed up', { action: 'Meet in May' })).status).toBe('followed up');
    // Three are not enough.
    const others = second.members.map(({ id }) => id);
    for (const member of others.slice(0, -3)) await respond(second, 'decline', { member });
    expect((await suggestions(plan)).find(({ id }) => id === second.id)!.status).toBe('declined');
    await expect(respond(second, 'accept', { member: ids[0]! })).rejects.toThrow(`${ids[0]} cannot answer this suggestion.`);
    await expect(respond(second, 'accept', { onlyFor: ids[0]! })).rejects.toThrow('This suggestion is not about your area.');

    const next = await draft({ name: 'Second' });
    expect(placementOf(next).has(ids[0]!)).toBe(false);
    expect(next.outcome.clashes).toEqual([]);
  });

  it('does not propose to an area that asked to be left alone meanwhile', { timeout }, async () => {
    const { draft, propose, respond, suggestions, board, adjust, groups } = await staff();
    const plan = await draft({ name: 'Second' });
    const other = await draft({ pool: { byHand: ['dover', 'ramsey'].map(area) }, groupCount: 1 });
    await propose(other);
    const [asked] = (await suggestions(other)) as [Suggestion];
    await respond(asked, 'decline', { member: area('dover'), notBefore: isoDate('2023-01-01') });
    await expect(propose(plan)).rejects.toThrow('area:dover: Asked not to be approached before 1 January 2023.');
    const hers = (await suggestions(plan)).find(({ members }) => members.some(({ id }) => id === area('dover')))!;
    expect(standsAgainst(await board(plan), hers)).toMatchObject([{ rule: 'opted out', text: '|area:dover|: Asked not to be approached before 1 January 2023.' }]);
    await adjust(plan, { solve: true });
    expect(Object.values(await groups(plan)).flat()).toHaveLength(13);
    await propose(plan);
  });

  it('is humane with an empty pool, one candidate, all left out, and all equal', { timeout }, async () => {
    const { draft, adjust, groups, board } = await staff();
    const said = async (pool: NewPlan['pool']) => (await draft({ pool, groupCount: 1 })).outcome.clashes.map(({ text }) => text);
    await expect(draft({ pool: { regions: ['Nowhere'] } })).rejects.toThrow('regions: "Nowhere" is not the region of any area. There are: East of England, London,');
    expect(await said({ topic: topic('food') })).toEqual(['The groups need 2 areas together, 0 there are: 2 too few.']);
    expect(await said({ byHand: [area('dover')] })).toEqual(['The groups need 2 areas together, 1 there are: 1 too few.']);
    await expect(draft({ pool: { byHand: [area('nowhere')] } })).rejects.toThrow('There is no area area:nowhere.');
    const plan = await draft({ pool: { byHand: FOUR }, groupCount: 2, topics: [topic('food')], pairWeight: 0 });
    // Nobody needs food: any two and two will do, and the same again.
    expect(plan.outcome).toMatchObject({ objective: 0, clashes: [] });
    expect(Object.values(await groups(plan)).map((members) => members.length)).toEqual([2, 2]);
    const again = await draft({ pool: { byHand: FOUR }, groupCount: 2, topics: [topic('food')], pairWeight: 0 });
    expect(again.outcome.placed).toEqual(plan.outcome.placed);
    await adjust(plan, { leaveOut: FOUR.map((id) => ({ id })) });
    expect(await groups(plan)).toEqual({});
    expect(unplacedOf(await board(plan)).map(({ exclusions: [first] }) => first!.rule)).toEqual(['left out', 'left out', 'left out', 'left out']);
  });

  it('says so when it is stopped before there is any plan', { timeout }, async () => {
    const { draft, store } = await staff();
    await expect(draft({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('before there was any plan') });
    expect(await store.count({ label: 'Plan' })).toBe(0);
  });

  it('previews one session of each group', { timeout }, async () => {
    const { draft, matchmaking, suggestions } = await staff();
    const plan = await draft({ pool: { byHand: ['par-bay', 'dover', 'ramsey'].map(area) }, groupCount: 1, least: 3, most: 3 });
    const found = planPreview(matchmaking, plan, plan.areas, await suggestions(plan));
    // Three come, so each is in touch with the two others by one half.
    expect(found.ties.map(({ before, after }) => after - before)).toEqual([expect.closeTo(1 / 2, 9), expect.closeTo(1 / 2, 9), expect.closeTo(1 / 2, 9)]);
    expect(found.parties.map(({ id, tiesAfter, tiesBefore }) => [id, tiesAfter > tiesBefore])).toContainEqual([area('par-bay'), true]);
    const none = planPreview(matchmaking, plan, plan.areas, []);
    expect(none.figures.every(({ before, after }) => before === after)).toBe(true);
  });

  it('keeps figures and ids of what was done, no names, and at most fifty steps', { timeout }, async () => {
    const { draft, adjust, store } = await staff();
    const plan = await draft(TWO_OF_TWO);
    for (let i = 0; i < 52; i++) await adjust(plan, { name: `Name ${i}` });
    const [record] = await store.nodes([plan.id]);
    expect(record).toMatchObject({ name: 'Name 51', revision: 53 });
    expect((record as { past: string[] }).past).toHaveLength(50);
    expect(JSON.stringify(record)).not.toMatch(/Whitleigh|Dover|hubs and/);
    const { plan: back } = await adjust(plan, { undo: true });
    expect(back.name).toBe('Name 50');
  });
}
