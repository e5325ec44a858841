import { randomUUID } from 'node:crypto';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProgressState } from '../../api/progress/progress-registry.ts';
import type { Change } from '../../graph/model/change.ts';
import type { NodeId } from '../../graph/model/node-id.ts';
import { codes, given, serve, type Served } from './served.ts';
import { subscriberTo } from './subscriber.ts';

let kith: Served;
let client: Client;
beforeAll(async () => {
  kith = await serve();
  client = subscriberTo(kith);
});
afterAll(async () => {
  await client.dispose();
  await kith.stop();
});

const MEMBERS = 'members { label locked fit why answer area { id } node { __typename } }';
const PLAN = `id name status version candidates total canUndo canRedo clashes { text by } outcome { objective bound gap stopped }
  groups { id label name topic { id } least most seats venue { lat lon } venueArea { id } }
  suggestions { id kind status label score locked contact distanceKm group { id label } plan { id } reasons { feature text value weight counted } exclusions { rule text } ${MEMBERS} }
  unmatched { label area { id } exclusions { rule text wouldChange } bestFit { score } bestGroup { group { id label } score } }
  apart { labels why } together { labels } forbidden { area { id } group { id } } locked { area { id } group { label } } history { text by }`;
const DRAFT = `mutation ($input: DraftClusterPlanInput!, $progress: ID) { draftClusterPlan(input: $input, progress: $progress) { ${PLAN} } }`;
const ADJUST = `mutation ($id: ID!, $input: AdjustClusterPlanInput!, $ifVersion: Int, $progress: ID) {
  adjustClusterPlan(id: $id, input: $input, ifVersion: $ifVersion, progress: $progress) { ${PLAN} } }`;
const PROPOSE = `mutation ($id: ID!, $ifVersion: Int) { proposeClusterPlan(id: $id, ifVersion: $ifVersion) { status version suggestions { id status members { message area { id } } } } }`;
const RESPOND = 'mutation ($input: RespondInput!) { respondToSuggestion(input: $input) { status plan { id } group { label } members { answer area { id } } steps { text } } }';
const follow = (id: string) => client.iterate({ query: 'subscription ($id: ID!) { progress(id: $id) { id stage done best gap finished } }', variables: { id } });

const FOUR = ['cars-area-together', 'dover', 'lawrence-weston', 'whitleigh'].map((one) => `area:${one}`);
/** Cars needs hubs and Lawrence Weston can help; Whitleigh needs a legal form. */
const TWO_OF_TWO = {
  at: '2018-12-01',
  pool: { areas: FOUR },
  groups: [{ topic: 'topic:assets-hubs', least: 2, most: 2 }, { topic: 'topic:incorporation', least: 2, most: 2, name: 'Legal' }],
  pairWeight: 0,
};
interface Asked {
  readonly label: string;
  readonly members: readonly { readonly area: { readonly id: string } }[];
}
const draft = async (input: object, as?: string) => given(await kith.ask(DRAFT, { input }, as)).draftClusterPlan;
const adjust = async (id: string, input: object) => given(await kith.ask(ADJUST, { id, input })).adjustClusterPlan;
const groups = ({ suggestions }: { readonly suggestions: readonly Asked[] }) => Object.fromEntries(suggestions.map(({ label, members }) => [label, members.map(({ area }) => area.id.slice(5))]));

describe('draftClusterPlan', () => {
  it('gives groups with their areas, and why each is where it is', async () => {
    const plan = await draft(TWO_OF_TWO);
    expect(plan).toMatchObject({ name: 'Clusters: 4 by hand', status: 'DRAFT', version: 1, candidates: 4, canUndo: false, clashes: [], unmatched: [], outcome: { stopped: 'PROVEN', gap: 0 } });
    expect(groups(plan)).toEqual({ 'Community hubs and asset transfer': ['cars-area-together', 'lawrence-weston'], Legal: ['dover', 'whitleigh'] });
    const [hubs] = plan.suggestions;
    expect(hubs).toMatchObject({ kind: 'CLUSTER', status: 'SUGGESTED', score: 0.75, locked: false, group: { id: '1' }, plan: { id: plan.id }, exclusions: [], contact: 'areas met 4 times' });
    expect(hubs.reasons[0]).toEqual({ feature: 'TOPIC', text: '1 of 2 needs help with community hubs and asset transfer, 1 can help.', value: 0.75, weight: 1, counted: 0.75 });
    expect(hubs.members[0]).toMatchObject({ label: 'Cars Area Together Big Local', fit: 1, locked: false, why: expect.stringMatching(/^Needs help with community hubs and asset transfer\. Fits the others by \d+% on average\.$/) });
    expect(plan.total).toBeCloseTo(0.75 + 1 / 3, 9);
    expect(given(await kith.ask(`{ clusterPlan(id: "${plan.id}") { ${PLAN} } }`, {}, 'analyst')).clusterPlan).toEqual(plan);
    const { clusterPlans } = given(await kith.ask('{ clusterPlans(first: 5) { totalCount nodes { id brief { pool { text byHand everyone } pairWeight preset rules { everyonePlaced seatsPerArea } timeLimitSeconds } } } }'));
    expect(clusterPlans.nodes[0].brief).toEqual({ pool: { text: '4 by hand', byHand: 4, everyone: false }, pairWeight: 0, preset: 'SAME_BOAT', rules: { everyonePlaced: true, seatsPerArea: 1 }, timeLimitSeconds: 10 });
  });

  it('says what clashes with the names of areas and groups, and keeps the draft', async () => {
    const plan = await draft({ at: '2018-12-01', pool: { areas: FOUR.slice(0, 2) }, groups: [{ name: 'Homes', least: 2, most: 2 }], rules: { pastApart: true } });
    expect(plan).toMatchObject({ suggestions: [], outcome: { stopped: 'INFEASIBLE' }, clashes: [{ text: 'Cars Area Together and Dover are kept apart and both in Homes.', by: 1 }] });
    expect(plan.unmatched[0]).toMatchObject({ exclusions: [{ rule: 'NO_ONE_LEFT', text: 'There are no groups: what is asked for clashes.' }], bestFit: null, bestGroup: { group: { label: 'Homes' } } });
    const after = await adjust(plan.id, { rules: { pastApart: false } });
    expect(groups(after)).toEqual({ Homes: ['cars-area-together', 'dover'] });
    expect(after.history).toEqual([{ text: 'Changed the rules.', by: 'staff' }]);
  });

  it.each([
    [{ pool: {}, groupCount: 2 }, 'Say whom to draw from'],
    [{ pool: { people: ['person:ruth'] }, groupCount: 2 }, 'people cannot be drawn from here: name areas.'],
    [{ pool: { everyone: true } }, 'Say how many groups there are to be'],
    [{ pool: { everyone: true }, groupCount: 500 }, 'groupCount 500 must be a whole number from 1 to 100.'],
    [{ pool: { everyone: true }, groupCount: 2, least: 1 }, 'groups: least 1 must be a whole number from 2 to 100.'],
    [{ pool: { everyone: true }, groupCount: 2, timeLimitSeconds: 61 }, 'timeLimitSeconds 61 must be a whole number from 1 to 60.'],
    [{ pool: { everyone: true }, groupCount: 2, pairWeight: 2 }, 'pairWeight 2 must be from 0 to 1.'],
    [{ pool: { everyone: true }, groupCount: 2, rules: { seatsPerArea: 3 } }, 'seatsPerArea 3 must be a whole number from 1 to 2.'],
    [{ pool: { everyone: true }, groupCount: 2, rules: { experienced: { from: 7, least: 1 } } }, 'experienced.from 7 must be from 0 to 1.'],
    [{ pool: { everyone: true }, groups: [{ venue: { lat: 200, lon: 0 } }] }, 'groups: venue.lat 200 must be from -90 to 90.'],
    [{ pool: { everyone: true }, groups: [{ venueArea: 'area:nowhere' }] }, 'venueArea "area:nowhere" must be the id of an area there is'],
    [{ pool: { everyone: true }, groupCount: 2, rules: { regionShares: [{ region: 'Atlantis', least: 0.5 }] } }, 'regionShares: "Atlantis" is not the region of any area of the pool. There are: East of England, London,'],
    [{ pool: { everyone: true }, groupCount: 2, rules: { regionShares: [{ region: 'London', least: 0.5, most: 0.2 }] } }, 'regionShares.0.least 0.5 must not be above most.'],
    [{ pool: { everyone: true }, groupCount: 2, weights: [{ feature: 'NEAR', weight: 0 }] }, 'Every weight is 0.'],
  ])('refuses %j', async (input, message) => {
    const answer = await kith.ask(DRAFT, { input });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
    expect(answer.errors![0]!.message).toContain(message);
  });

  it('gives each region the share of places asked for, until that is taken away', async () => {
    const RULES = 'brief { rules { regionShares { region least most } } }';
    const share = { region: 'South West', most: 0.4 };
    const input = { pool: { everyone: true }, groupCount: 2, least: 5, most: 5, rules: { everyonePlaced: false, regionShares: [share] }, pairWeight: 0 };
    const drafted = given(await kith.ask(DRAFT.replace('id name', `id ${RULES} name`), { input })).draftClusterPlan;
    const members = drafted.suggestions.flatMap((one: Asked) => one.members.map(({ area }) => area.id));
    const { areas } = given(await kith.ask('{ areas(first: 100) { nodes { id region } } }'));
    const from = new Set(areas.nodes.filter(({ region }: { region: string }) => region === 'South West').map(({ id }: { id: string }) => id));
    expect(drafted.brief.rules.regionShares).toEqual([{ ...share, least: 0 }]);
    expect(members).toHaveLength(10);
    expect(members.filter((id: string) => from.has(id)).length).toBeLessThanOrEqual(4);
    const after = given(await kith.ask(ADJUST.replace('id name', `id ${RULES} name`), { id: drafted.id, input: { rules: { regionShares: null } } })).adjustClusterPlan;
    expect(after.brief.rules.regionShares).toBeNull();
  });

  it('is for staff and stewards, and read by analysts, not by partnerships', async () => {
    for (const who of ['analyst', 'partnership:area:dover']) expect(codes(await kith.ask(DRAFT, { input: TWO_OF_TWO }, who))).toEqual(['NOT_ALLOWED']);
    const { id } = await draft(TWO_OF_TWO, 'steward');
    expect(codes(await kith.ask(`{ clusterPlan(id: "${id}") { id } }`, {}, 'partnership:area:dover'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await kith.ask('{ clusterPlans { totalCount } }', {}, 'partnership:area:dover'))).toEqual(['NOT_ALLOWED']);
    expect(given(await kith.ask('{ clusterPlan(id: "plan:none") { id } }')).clusterPlan).toBeNull();
    expect(codes(await kith.ask(ADJUST, { id: 'plan:none', input: { name: 'x' } }))).toEqual(['NOT_FOUND']);
    expect(codes(await kith.ask(`{ clusterPlan(id: "${id}") { preview(level: PERSON) { level } } }`))).toEqual(['BAD_INPUT']);
  });
});

describe('adjustClusterPlan', () => {
  it('moves by hand what breaks no rule, and says what else would', async () => {
    const plan = await draft(TWO_OF_TWO);
    const refused = await adjust(plan.id, { move: { area: 'area:dover', group: '1' }, solve: false });
    expect(refused).toMatchObject({ version: 1, canUndo: false });
    expect(refused.clashes.map(({ text }: { text: string }) => text)).toEqual([
      'Community hubs and asset transfer has 3 areas; at most 2 are allowed: 1 too many.',
      'Legal has 1 area; at least 2 are wanted: 1 too few.',
    ]);
    expect(groups(refused)).toEqual(groups(plan));
    const moved = await adjust(plan.id, { move: [{ area: 'area:dover', group: '1' }, { area: 'area:lawrence-weston', group: '2' }], solve: false });
    expect(moved).toMatchObject({ version: 2, clashes: [], outcome: { stopped: 'BY_HAND' } });
    expect(groups(moved)['Legal']).toEqual(['lawrence-weston', 'whitleigh']);
    expect(moved.history).toEqual([{ text: 'Moved Dover to Community hubs and asset transfer, moved Lawrence Weston to Legal.', by: 'staff' }]);
    expect(moved.locked.map(({ area, group }: { area: { id: string }; group: { label: string } }) => [area.id, group.label])).toEqual([['area:dover', 'Community hubs and asset transfer'], ['area:lawrence-weston', 'Legal']]);
    const undone = await adjust(plan.id, { undo: true });
    expect(undone).toMatchObject({ version: 3, suggestions: plan.suggestions, canRedo: true });
    expect(codes(await kith.ask(ADJUST, { id: plan.id, input: { redo: true }, ifVersion: 2 }))).toEqual(['CONFLICT']);
  });

  it('changes groups, keeps together and apart, forbids and allows again', async () => {
    const plan = await draft(TWO_OF_TWO);
    const forbidden = await adjust(plan.id, { forbid: [{ area: 'area:lawrence-weston', group: '1' }] });
    expect(forbidden).toMatchObject({ forbidden: [{ area: { id: 'area:lawrence-weston' }, group: { id: '1' } }] });
    const allowed = await adjust(plan.id, { allow: [['area:lawrence-weston', '1']], keepApart: [{ members: ['area:dover', 'area:whitleigh'], why: 'Both new' }] });
    expect(allowed).toMatchObject({ forbidden: [], apart: [{ labels: ['Dover Big Local (Dover Town)', 'Whitleigh Big Local'], why: 'Both new' }] });
    const together = await adjust(plan.id, { allow: [['area:dover', 'area:whitleigh']], together: [{ members: ['area:dover', 'area:whitleigh'] }] });
    expect(together).toMatchObject({ apart: [], together: [{ labels: ['Dover Big Local (Dover Town)', 'Whitleigh Big Local'] }] });
    const changed = await adjust(plan.id, { separate: [['area:dover', 'area:whitleigh']], groups: [{ id: '2', name: null, venueArea: 'area:dover', seats: 9 }, { name: 'New', least: 2, most: 4 }], rules: { everyonePlaced: false, withinKm: 200 } });
    expect(changed.groups.slice(1)).toMatchObject([{ id: '2', label: 'Legal form: CIO, CIC or charity', name: null, venueArea: { id: 'area:dover' }, seats: 9 }, { id: '3', label: 'New' }]);
    // Three groups of two at least need six areas; there are four.
    expect(changed.clashes).toEqual([{ text: 'The groups need 6 areas together, 4 there are: 2 too few.', by: 2 }]);
    const removed = await adjust(plan.id, { groups: [{ id: '3', remove: true }], rules: { withinKm: null } });
    expect(removed.clashes).toEqual([]);
    expect(removed.groups).toHaveLength(2);
  });
});

describe('proposeClusterPlan', () => {
  it('asks each area, which answers for itself', async () => {
    const plan = await draft({ ...TWO_OF_TWO, name: 'Autumn' });
    const { proposeClusterPlan } = given(await kith.ask(PROPOSE, { id: plan.id, ifVersion: 1 }));
    expect(proposeClusterPlan).toMatchObject({ status: 'PROPOSED', version: 2 });
    const [hubs] = proposeClusterPlan.suggestions;
    expect(hubs.members[0].message).toContain('Dear Cars Area Together,\n\nmay we invite you to learn about community hubs and asset transfer together with Lawrence Weston?');
    const accept = { suggestion: hubs.id, response: 'ACCEPT' };
    expect(codes(await kith.ask(RESPOND, { input: accept }, 'partnership:area:dover'))).toEqual(['NOT_ALLOWED']);
    const own = given(await kith.ask(RESPOND, { input: accept }, 'partnership:area:cars-area-together')).respondToSuggestion;
    // Whoever is not staff sees the group, not the plan.
    expect(own).toMatchObject({ status: 'PROPOSED', plan: null, group: { label: 'Community hubs and asset transfer' }, members: [{ answer: 'ACCEPTED' }, { answer: null }] });
    const { suggestions } = given(await kith.ask('{ suggestions(of: "area:lawrence-weston", first: 3) { nodes { id kind label } } }', {}, 'partnership:area:lawrence-weston'));
    expect(suggestions.nodes[0]).toEqual({ id: hubs.id, kind: 'CLUSTER', label: 'Community hubs and asset transfer' });
    const all = given(await kith.ask(RESPOND, { input: { ...accept, member: 'area:lawrence-weston' } })).respondToSuggestion;
    expect(all).toMatchObject({ status: 'ACCEPTED', plan: { id: plan.id } });
    const end = given(await kith.ask(RESPOND, { input: { suggestion: hubs.id, response: 'FOLLOWED_UP' } })).respondToSuggestion;
    expect(end.steps.map(({ text }: { text: string }) => text)).toEqual(['Proposed.', 'Cars Area Together Big Local accepted.', 'Lawrence Weston Big Local (Ambition Lawrence Weston) accepted.', 'Followed up.']);
    expect(codes(await kith.ask(PROPOSE, { id: plan.id }))).toEqual(['CONFLICT']);
  });
});

/** So many areas and groups that the search takes seconds. */
const MANY = 120;

describe('The progress of a plan', () => {
  const areas = Array.from({ length: MANY }, (_, i) => `area:many-${String(i).padStart(3, '0')}`);
  const input = { at: '2020-01-01', pool: { areas }, groupCount: 12, least: 9, most: 11, topics: ['topic:food', 'topic:legacy', 'topic:assets-hubs'], preset: 'NEW_NEAR_BY', timeLimitSeconds: 60, rules: { mostFromRegion: 3 } };
  beforeAll(async () => {
    const changes = areas.flatMap((id, i): Change[] => [
      { node: { id: id as NodeId, name: `Many ${i}`, region: `Region ${i % 9}`, lat: 50 + ((i * 37) % 40) / 10, lon: -4 + ((i * 53) % 50) / 10 } },
      { relation: { kind: 'NEEDS', start: id as NodeId, end: `topic:${['food', 'legacy', 'assets-hubs'][i % 3]!}` as NodeId, level: 1 + (i % 3) } },
    ]);
    await kith.store.write(changes, 'test', 'Many areas');
  });

  it('is told to whoever listens, and whoever asked may stop it: the best plan so far is kept', async () => {
    const progress = randomUUID();
    const heard = follow(progress);
    const answer = kith.ask(DRAFT, { input, progress });
    const states: ProgressState[] = [];
    const cancel = `mutation { cancelProgress(id: "${progress}") }`;
    let isStopped = false;
    for await (const { data } of heard) {
      const state = (data as unknown as { progress: ProgressState }).progress;
      states.push(state);
      if (typeof state.best !== 'number' || isStopped) continue;
      isStopped = true;
      expect(codes(await kith.ask(cancel, {}, 'steward'))).toEqual(['NOT_ALLOWED']);
      expect(given(await kith.ask(cancel)).cancelProgress).toBe(true);
    }
    const plan = given(await answer).draftClusterPlan;
    expect(plan).toMatchObject({ outcome: { stopped: 'CANCELLED' }, clashes: [], unmatched: [], candidates: MANY });
    expect(plan.suggestions.flatMap(({ members }: Asked) => members)).toHaveLength(MANY);
    expect(states.at(-1)).toMatchObject({ stage: 'Done', finished: true });
    expect(states.some(({ stage }) => stage.startsWith('Looking for '))).toBe(true);
    const done = states.flatMap((state) => state.done ?? []);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  }, 120_000);

  it('is one plan after the other; whoever stops waiting need not wait for the end', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const stop = (progress: string) => kith.ask(`mutation { cancelProgress(id: "${progress}") }`);
    const heard = follow(first);
    const slow = kith.ask(DRAFT, { input, progress: first });
    for await (const { data } of heard) if (typeof (data as unknown as { progress: ProgressState }).progress.best === 'number') break;
    const waits = follow(second);
    const begun = waits.next();
    const waiting = kith.ask(DRAFT, { input: TWO_OF_TWO, progress: second });
    expect((await begun).value.data.progress).toMatchObject({ stage: 'Waiting for its turn', finished: false });
    await stop(second);
    const refused = await waiting;
    expect(codes(refused)).toEqual(['CONFLICT']);
    expect(refused.errors![0]!.message).toContain('This was stopped before there was any plan, and nothing was changed.');
    // The first still was under way.
    expect(given(await stop(first)).cancelProgress).toBe(true);
    expect(given(await slow).draftClusterPlan.outcome.stopped).toBe('CANCELLED');
  }, 120_000);

  it('takes a UUID that is not in use', async () => {
    expect(codes(await kith.ask(DRAFT, { input: TWO_OF_TWO, progress: '1' }))).toEqual(['BAD_INPUT']);
  });
});
