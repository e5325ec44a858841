import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const AT = '2018-12-01';
const data = async (query: string, variables?: object, as?: string) => given(await kith.ask(query, variables, as));
const refusal = async (query: string, variables?: object, as?: string) => (await kith.ask(query, variables, as)).errors![0]!;

const ROUND = `id name status version total totalWithoutDecisions candidates areas canUndo canRedo
  brief { preset weights { feature weight } pool { text cluster { name } regions byHand } rules { monthsApart mostCommitments withinKm nobodyLeftOut trio } }
  suggestions { id label kind status score locked distanceKm contact gives { text from { label } to { label } topics { name } }
    reasons { feature text value counted weight figures { name a b closeness } } exclusions { rule text }
    members { label area { name } answer message node { id } } }
  unmatched { label area { name } exclusions { rule text wouldChange } bestFit { label score } }
  apart { labels why by date } history { text by date }`;
const DRAFT = `mutation ($input: DraftBuddyRoundInput!) { draftBuddyRound(input: $input) { ${ROUND} } }`;
const ADJUST = `mutation ($id: ID!, $input: AdjustBuddyRoundInput!, $ifVersion: Int) { adjustBuddyRound(id: $id, input: $input, ifVersion: $ifVersion) { ${ROUND} } }`;
const PROPOSE = `mutation ($id: ID!, $ifVersion: Int) { proposeBuddyRound(id: $id, ifVersion: $ifVersion) { ${ROUND} } }`;
const RESPOND = 'mutation ($input: RespondInput!) { respondToSuggestion(input: $input) { status action members { answer reason } steps { status text by } } }';

const draft = async (input: object = {}) => (await data(DRAFT, { input: { at: AT, pool: { cluster: 'cluster:legacy-south' }, ...input } })).draftBuddyRound;
const ids = (suggestion: { members: { node: { id: string } }[] }) => suggestion.members.map(({ node }) => node.id);

describe('a buddy round over the API', () => {
  it('gives pairs with reasons both can read, and who is left out by which rule', async () => {
    const round = await draft();
    expect(round).toMatchObject({
      name: 'Buddies: Your Big Local Legacy - South',
      status: 'DRAFT',
      version: 1,
      candidates: 20,
      areas: 14,
      canUndo: false,
      brief: { preset: 'NEW_IDEAS', pool: { cluster: { name: 'Your Big Local Legacy - South' } }, rules: { monthsApart: 24, mostCommitments: 3, withinKm: null, nobodyLeftOut: true, trio: true } },
    });
    expect(round.suggestions).toHaveLength(9);
    for (const { score, reasons } of round.suggestions) {
      const sum = reasons.reduce((total: number, one: { counted: number; weight: number }) => total + one.counted * one.weight, 0);
      expect(sum).toBeCloseTo(score, 10);
      expect(reasons.every((one: { text: string }) => /^[A-Z0-9].*\.$/.test(one.text))).toBe(true);
    }
    expect(round.total).toBeCloseTo(round.suggestions.reduce((sum: number, { score }: { score: number }) => sum + score, 0), 12);
    expect(round.unmatched).toMatchObject([
      { label: 'someone from Par Bay', exclusions: [{ rule: 'CONSENT', text: 'Whether they agree to be suggested is not recorded.' }] },
      { label: 'someone from Heart of Pitsea', exclusions: [{ rule: 'CONSENT', text: 'Has not agreed to be suggested.' }] },
    ]);
  });

  it('names to stewards whom staff may not see by name', async () => {
    const { id } = await draft();
    const { buddyRound } = await data(`{ buddyRound(id: "${id}") { unmatched { label } } }`, undefined, 'steward');
    expect(buddyRound.unmatched.map(({ label }: { label: string }) => label)).toEqual(['Jory Keast', 'Mick Dolan']);
  });

  it('says what one could give the other, from needs and offers', async () => {
    // Whitleigh needs help with incorporation, which Cars Area Together offers.
    const round = await draft({ pool: { people: ['person:ruth', 'person:nasreen'] }, preset: 'EXPERIENCE' });
    expect(round.suggestions[0].gives).toMatchObject([{ text: expect.stringMatching(/^Nasreen can give: /), from: { label: 'Nasreen Begum' }, to: { label: 'Ruth Penhale' }, topics: [{ name: expect.any(String) }] }]);
    expect(round.suggestions[0].contact).toMatch(/^met \S+( times)?, areas met /);
  });

  it('is adjusted, undone, redone, and tells its history in words', async () => {
    const round = await draft();
    const pair = ids(round.suggestions[1]);
    const locked = (await data(ADJUST, { id: round.id, ifVersion: 1, input: { lock: [pair] } })).adjustBuddyRound;
    expect(locked.suggestions[0]).toMatchObject({ locked: true, id: round.suggestions[1].id });
    expect(locked.history).toMatchObject([{ text: expect.stringMatching(/^Locked \S+ and \S+\.$/), by: 'staff' }]);
    const apart = (await data(ADJUST, { id: round.id, input: { keepApart: [{ members: pair, why: 'Both asked' }] } })).adjustBuddyRound;
    expect(apart.apart).toMatchObject([{ why: 'Both asked', by: 'staff' }]);
    expect(apart.totalWithoutDecisions).toBeCloseTo(round.total, 12);
    const undone = (await data(ADJUST, { id: round.id, input: { undo: true } })).adjustBuddyRound;
    expect(undone).toMatchObject({ apart: [], canRedo: true, version: 4 });
    expect(await refusal(ADJUST, { id: round.id, ifVersion: 1, input: { undo: true } })).toMatchObject({ message: expect.stringContaining('it is at version 4, you had 1'), extensions: { code: 'CONFLICT' } });
  });

  it('tells partnerships neither what others answered nor why, and shows them no drafts in the log', async () => {
    const fresh = await serve();
    const ask = async (query: string, variables: object = {}, as?: string) => given(await fresh.ask(query, variables, as));
    try {
      const round = (await ask(DRAFT, { input: { at: AT, pool: { people: ['person:ruth', 'person:yusuf', 'person:colin'] } } })).draftBuddyRound;
      const asGrange = 'partnership:area:grange';
      const drafted = await ask('{ changeLog(first: 1) { nodes { why records(first: 50) { record } } } }', {}, asGrange);
      expect(drafted.changeLog.nodes).toEqual([{ why: 'Drafted a buddy round', records: [] }]);
      expect((await ask('{ changeLog(first: 1) { nodes { records(first: 50) { record } } } }')).changeLog.nodes[0].records.length).toBeGreaterThan(3);
      expect(codes(await fresh.ask(`{ changeLog(record: "${round.id}") { totalCount } }`, {}, asGrange))).toEqual(['NOT_ALLOWED']);
      await ask(PROPOSE, { id: round.id });
      const [trio] = round.suggestions;
      const seen = async (as?: string) => (await ask(`{ suggestions(of: "area:grange") { nodes { members { label answer answered reason message } exclusions { text } steps { text } } } }`, {}, as)).suggestions.nodes[0];
      const letters = async () => (await seen(asGrange)).members.flatMap(({ message }: { message: string | null }) => message ?? []);
      expect(await letters()).toEqual([expect.stringContaining('Colin')]);
      await ask(RESPOND, { input: { suggestion: trio.id, response: 'DECLINE', member: 'person:colin', reason: 'A private reason' } });
      const colin = (of: { members: { label: string }[] }) => of.members.find(({ label }) => label === 'Colin Thurlow');
      expect(colin(await seen())).toMatchObject({ answer: 'DECLINED', reason: 'A private reason', message: null });
      expect(colin(await seen(asGrange))).toMatchObject({ answer: null, answered: null, reason: null, message: null });
      const own = await seen(asGrange);
      expect(own.steps).toEqual([{ text: 'Proposed.' }]);
      expect(own.members.filter(({ message }: { message: string | null }) => message !== null).map(({ label }: { label: string }) => label)).toEqual(['Yusuf Rahman']);
      // The letter no longer names who declined, nor offers what they could have given.
      const [letter] = await letters();
      expect(letter).toContain('Ruth');
      expect(letter).not.toContain('Colin');
      await ask('mutation { recordConsent(person: "person:ruth", consent: NO) { id } }', {}, 'steward');
      const after = await seen('steward');
      expect(after.members.every(({ message }: { message: string | null }) => message === null)).toBe(true);
      expect((await seen(asGrange)).exclusions).toEqual([]);
    } finally {
      await fresh.stop();
    }
  });

  it('keeps the words of the log free of names', async () => {
    const round = await draft();
    await data(ADJUST, { id: round.id, input: { lock: [ids(round.suggestions[0])] } });
    const { changeLog } = await data('{ changeLog(first: 2) { nodes { why by } } }');
    expect(changeLog.nodes.map(({ why }: { why: string }) => why)).toEqual(['Adjusted a buddy round', 'Drafted a buddy round']);
  });

  it('is removed with its suggestions while it is a draft; nobody meddles with what Kith keeps', async () => {
    const round = await draft();
    const [first] = round.suggestions;
    const correct = (id: string) => kith.ask('mutation ($id: ID!) { correctRecord(id: $id, fields: { name: "x" }) { id } }', { id }, 'steward');
    expect(codes(await correct(round.id))).toEqual(['BAD_INPUT']);
    expect(codes(await correct(first.id))).toEqual(['BAD_INPUT']);
    const remove = (id: string) => kith.ask('mutation ($id: ID!) { removeRecord(id: $id) { removed } }', { id });
    expect(codes(await remove(first.id))).toEqual(['BAD_INPUT']);
    expect(codes(await remove(`SUGGESTED_IN|${first.id}|${round.id}||`))).toEqual(['BAD_INPUT']);
    // The round, nine pairs, and of each pair where it belongs and its two people.
    expect((await remove(round.id)).data.removeRecord.removed).toBe(1 + 9 * 4);
    expect((await data(`{ buddyRound(id: "${round.id}") { id } }`)).buddyRound).toBeNull();
    const told = await draft({ pool: { people: ['person:lorraine', 'person:devan'] } });
    await data(PROPOSE, { id: told.id });
    expect(codes(await remove(told.id))).toEqual(['CONFLICT']);
  });

  it('previews the whole network, before and after, with differences that add up', async () => {
    const { id } = await draft();
    const { buddyRound } = await data(`{ buddyRound(id: "${id}") { preview { level assumed figures { measure text before after difference } ties { a b before after isNew } parties { id label tiesBefore tiesAfter } load { label before after most } } } }`);
    const { figures, ties, parties } = buddyRound.preview;
    for (const { before, after, difference } of figures) expect(after - before).toBeCloseTo(difference, 12);
    const figure = (measure: string) => figures.find((one: { measure: string }) => one.measure === measure);
    expect(figure('TIES').difference).toBe(ties.filter(({ isNew }: { isNew: boolean }) => isNew).length);
    // Fourteen areas; Par Bay, whose Jory may not be suggested, has no tie before or after.
    expect(parties.find((one: { id: string }) => one.id === 'area:par-bay')).toMatchObject({ tiesBefore: 0, tiesAfter: 0 });
    expect(await refusal(`{ buddyRound(id: "${id}") { preview(level: ORGANISATION) { level } } }`)).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
  });

  it('is proposed by somebody, answered by those it is about, and followed up', async () => {
    const round = await draft();
    expect(round.suggestions[0].members[0].message).toBeNull();
    const proposed = (await data(PROPOSE, { id: round.id, ifVersion: 1 })).proposeBuddyRound;
    const [first, second] = proposed.suggestions;
    expect(first.members[0].message).toMatch(/^Dear \S+,\n\nmay we introduce you to /);
    // To whoever could help it says so of themselves.
    const helpful = proposed.suggestions.find(({ gives }: { gives: readonly object[] }) => gives.length > 0);
    expect(helpful).toBeDefined();
    const giver = helpful.gives[0].from.label;
    expect(helpful.members.find(({ label }: { label: string }) => label === giver).message).toContain('You can give: ');
    expect(first.exclusions).toEqual([]);
    const [a, b] = ids(first);
    const respond = async (input: object, as?: string) => (await data(RESPOND, { input }, as)).respondToSuggestion;
    await respond({ suggestion: first.id, response: 'ACCEPT', member: a });
    expect(await respond({ suggestion: first.id, response: 'ACCEPT', member: b })).toMatchObject({ status: 'ACCEPTED' });
    expect(await respond({ suggestion: first.id, response: 'FOLLOWED_UP', action: 'A call in March' })).toMatchObject({ status: 'FOLLOWED_UP', action: 'A call in March' });
    const { person } = await data(`{ person(id: "${a}") { buddies(history: true) { edges { node { id } action followedUp } } } }`);
    expect(person.buddies.edges).toContainEqual({ node: { id: b }, action: 'A call in March', followedUp: true });
    expect(await respond({ suggestion: second.id, response: 'DECLINE', member: ids(second)[0], reason: 'No time' })).toMatchObject({ status: 'DECLINED' });
    const { suggestions } = await data(`{ suggestions(of: "${a}") { totalCount nodes { id status } } }`);
    expect(suggestions.nodes).toContainEqual({ id: first.id, status: 'FOLLOWED_UP' });
  });

  it('is seen and changed by those who may', async () => {
    const round = await draft();
    const proposed = (await data(PROPOSE, { id: round.id })).proposeBuddyRound;
    expect(await refusal(`{ buddyRound(id: "${round.id}") { id } }`, undefined, 'partnership:area:grange')).toMatchObject({ extensions: { code: 'NOT_ALLOWED' } });
    expect((await data(`{ buddyRound(id: "${round.id}") { id } }`, undefined, 'analyst')).buddyRound.id).toBe(round.id);
    expect(await refusal(DRAFT, { input: { pool: { regions: ['London'] } } }, 'analyst')).toMatchObject({ extensions: { code: 'NOT_ALLOWED' } });
    const ofGrange = proposed.suggestions.find((one: { members: { area: { name: string } }[] }) => one.members.some(({ area }) => area.name.startsWith('Grange')));
    const other = proposed.suggestions.find((one: { id: string; members: { area: { name: string } }[] }) => one.members.every(({ area }) => !area.name.startsWith('Grange')));
    const accept = (suggestion: { id: string }) => kith.ask(RESPOND, { input: { suggestion: suggestion.id, response: 'ACCEPT' } }, 'partnership:area:grange');
    expect((await accept(ofGrange)).data.respondToSuggestion.members.filter(({ answer }: { answer: string }) => answer === 'ACCEPTED')).toHaveLength(1);
    expect(codes(await accept(other))).toEqual(['NOT_ALLOWED']);
    const { suggestions } = await data('{ suggestions(of: "area:grange") { nodes { id } } }', undefined, 'partnership:area:grange');
    expect(suggestions.nodes.map(({ id }: { id: string }) => id)).toContain(ofGrange.id);
  });

  it('refuses what makes no sense, naming it', async () => {
    const cases: [object, string, string][] = [
      [{ pool: {} }, 'BAD_INPUT', 'Say whom to draw from'],
      [{ pool: { cluster: 'cluster:nope' } }, 'NOT_FOUND', 'There is no cluster cluster:nope.'],
      [{ pool: { areas: ['area:grange'] } }, 'BAD_INPUT', 'areas cannot be drawn from here: name people.'],
      [{ weights: [{ feature: 'NEAR', weight: 101 }] }, 'BAD_INPUT', 'The weight 101 of "near" must be from 0 to 100.'],
      [{ rules: { monthsApart: -1 } }, 'BAD_INPUT', 'monthsApart -1 must be a whole number from 0 to 600.'],
      [{ rules: { withinKm: 0 } }, 'BAD_INPUT', 'withinKm 0 must be 1 km or more.'],
    ];
    for (const [input, code, message] of cases) {
      expect(await refusal(DRAFT, { input: { at: AT, pool: { cluster: 'cluster:legacy-south' }, ...input } })).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
    }
    expect((await data('{ buddyRound(id: "round:nope") { id } other: buddyRound(id: "x") { id } }'))).toEqual({ buddyRound: null, other: null });
    expect(await refusal(PROPOSE, { id: 'round:nope' })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await refusal(RESPOND, { input: { suggestion: 'suggestion:nope', response: 'ACCEPT' } })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('peers and collaborators', () => {
  const FIELDS = 'id kind status score label reasons { feature text value counted weight } gives { text } members { node { id } area { id } } path { node { id } } distanceKm contact';

  it('lead to those who have solved what an area faces', async () => {
    // Cars Area Together needs help with hubs, which Lawrence Weston offers.
    const { peers } = await data(`{ peers(of: "area:cars-area-together", at: "2018-12-01", first: 3) { ${FIELDS} } }`);
    expect(peers[0]).toMatchObject({
      id: 'suggestion:peer~area:cars-area-together~area:lawrence-weston',
      kind: 'PEER',
      status: 'SUGGESTED',
      members: [{ node: { id: 'area:cars-area-together' } }, { node: { id: 'area:lawrence-weston' } }],
      gives: [{ text: expect.stringContaining('can give: ') }],
    });
    expect(peers[0].path[0].node.id).toBe('area:cars-area-together');
    expect(peers[0].path.at(-1).node.id).toBe('area:lawrence-weston');
    const sum = peers[0].reasons.reduce((total: number, one: { counted: number; weight: number }) => total + one.counted * one.weight, 0);
    expect(sum).toBeCloseTo(peers[0].score, 10);
  });

  it('lead people to people who agreed, and to nobody else', async () => {
    for (const of of ['person:nasreen', 'person:ruth', 'person:helen']) {
      const { peers, collaborators } = await data(`{ peers(of: "${of}", at: "2018-12-01", first: 20) { members { node { id } } } collaborators(of: "${of}", at: "2018-12-01", first: 20) { members { node { id } } } }`);
      const people = [...peers, ...collaborators].map(({ members }) => members[1].node.id);
      expect(people.length).toBeGreaterThan(0);
      expect(people).not.toContain('person:mick');
      expect(people).not.toContain('person:jory');
    }
  });

  it('keep to a topic, with those narrower', async () => {
    const { peers } = await data(`{ peers(of: "area:whitleigh", topic: "topic:incorporation", at: "2018-12-01") { ${FIELDS} } }`);
    expect(peers.map((one: { members: { node: { id: string } }[] }) => one.members[1]!.node.id)).toEqual(['area:cars-area-together']);
    expect(peers[0].reasons[0]).toMatchObject({ feature: 'NEEDS_MET', value: 2 / 3, weight: 0.6 });
    const sum = peers[0].reasons.reduce((total: number, one: { counted: number; weight: number }) => total + one.counted * one.weight, 0);
    expect(sum).toBeCloseTo(peers[0].score, 10);
    expect(peers[0].reasons.reduce((total: number, one: { weight: number }) => total + one.weight, 0)).toBeCloseTo(1, 10);
  });

  it('suggest collaborators among areas without a living tie', async () => {
    const { collaborators, ties } = await data(`{ collaborators(of: "area:cars-area-together", at: "2018-12-01", first: 20) { members { node { id } } reasons { feature } }
      ties(of: "area:cars-area-together", at: "2018-12-01", first: 100) { nodes { a { id } b { id } } } }`);
    const tied = ties.nodes.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id]);
    for (const { members } of collaborators) expect(tied).not.toContain(members[1].node.id);
    expect(collaborators[0].reasons.map(({ feature }: { feature: string }) => feature)).toContain('FORETOLD');
  });

  it('are asked for, or put off, by the area they are for, and are not suggested again then', async () => {
    const list = async () => (await data('{ collaborators(of: "area:par-bay", at: "2026-11-22", first: 3) { id } }')).collaborators.map(({ id }: { id: string }) => id);
    const [first, second] = await list();
    const respond = (suggestion: string, response: string, as: string) => kith.ask(RESPOND, { input: { suggestion, response, member: 'area:par-bay' } }, as);
    expect(codes(await respond(first, 'PROPOSE', 'partnership:area:grange'))).toEqual(['NOT_ALLOWED']);
    expect((await respond(first, 'PROPOSE', 'partnership:area:par-bay')).data.respondToSuggestion.status).toBe('PROPOSED');
    expect((await respond(second, 'DECLINE', 'partnership:area:par-bay')).data.respondToSuggestion.status).toBe('DECLINED');
    const [, , other] = first.split('~');
    const answered = await kith.ask(RESPOND, { input: { suggestion: first, response: 'ACCEPT' } }, `partnership:${other}`);
    expect(given(answered).respondToSuggestion.members.map(({ answer }: { answer: string }) => answer)).toEqual([null, 'ACCEPTED']);
    const after = await list();
    expect(after).not.toContain(first);
    expect(after).not.toContain(second);
  });

  it('are not asked for on behalf of somebody who does not want it, nor led to whom they said no', async () => {
    const propose = (of: string, other: string) => kith.ask(RESPOND, { input: { suggestion: `suggestion:peer~${of}~${other}`, response: 'PROPOSE', at: AT } });
    expect(codes(await propose('person:mick', 'person:ruth'))).toEqual(['CONFLICT']);
    expect(codes(await propose('person:ruth', 'person:mick'))).toEqual(['CONFLICT']);
    expect(codes(await kith.ask(RESPOND, { input: { suggestion: 'suggestion:peer~area:dover~area:peach', response: 'ACCEPT', member: 'area:dover' } }))).toEqual(['NOT_FOUND']);
    const first = async () => (await data('{ peers(of: "person:lorraine", at: "2018-12-01", first: 1) { id members { node { id } } } }')).peers[0];
    const before = await first();
    await kith.ask(RESPOND, { input: { suggestion: before.id, response: 'DECLINE', member: 'person:lorraine', at: AT } });
    expect((await first())?.members[1].node.id).not.toBe(before.members[1].node.id);
    const left = await kith.ask(RESPOND, { input: { suggestion: 'suggestion:collaborator~area:somers-town~area:dover', response: 'DECLINE', member: 'area:somers-town', notBefore: '2099-01-01', at: AT } });
    expect(left.data.respondToSuggestion.status).toBe('DECLINED');
    for (const of of ['area:grange', 'area:dover', 'area:wecock-farm']) {
      const { peers, collaborators } = await data(`{ peers(of: "${of}", first: 20) { members { node { id } } } collaborators(of: "${of}", first: 20) { members { node { id } } } }`);
      expect([...peers, ...collaborators].map(({ members }) => members[1].node.id)).not.toContain('area:somers-town');
    }
  });

  it('leave nothing on record where an answer is refused', async () => {
    const suggestion = 'suggestion:collaborator~area:dover~area:ramsey';
    const kept = async () => (await data('{ suggestions(of: "area:dover") { nodes { id } } }')).suggestions.nodes.filter(({ id }: { id: string }) => id === suggestion);
    const refused = async (input: object, as?: string) => codes(await kith.ask(RESPOND, { input: { suggestion, response: 'PROPOSE', at: AT, ...input } }, as));
    expect(await refused({ date: '2018-11-01' }, 'partnership:area:dover')).toEqual(['BAD_INPUT']);
    expect(await refused({ response: 'DECLINE', member: 'area:grange' })).toEqual(['BAD_INPUT']);
    expect(await refused({}, 'analyst')).toEqual(['NOT_ALLOWED']);
    expect(await kept()).toEqual([]);
    expect(await refused({})).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it('are spread, and how evenly is told', async () => {
    const { exposure } = await data('{ exposure(kind: COLLABORATOR, at: "2018-12-01") { candidates suggested most gini } }');
    expect(exposure.candidates).toBe(14);
    expect(exposure.suggested).toBeGreaterThan(8);
    expect(codes(await kith.ask('{ exposure(kind: BUDDY) { most } }'))).toEqual(['BAD_INPUT']);
  });

  it('refuse what makes no sense', async () => {
    expect(await refusal('{ peers(of: "cluster:legacy-south") { id } }')).toMatchObject({ message: 'of "cluster:legacy-south" must be the id of an area, a person or a question.' });
    expect(await refusal('{ collaborators(of: "area:nope") { id } }')).toMatchObject({ message: 'There is no area:nope.' });
    expect(await refusal('{ peers(of: "area:grange", topic: "topic:nope") { id } }')).toMatchObject({ message: 'There is no topic "topic:nope".' });
    expect(await refusal('{ peers(of: "area:grange", first: 101) { id } }')).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(await refusal(RESPOND, { input: { suggestion: 'suggestion:peer~area:grange~area:nope', response: 'PROPOSE' } })).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
