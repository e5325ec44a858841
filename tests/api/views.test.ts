import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, given, serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve();
});
afterAll(() => kith.stop());

const FIELDS = 'id name description path positions by saved updated version mayChange label';
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${FIELDS} } }`;
const VIEW = `query ($id: ID!) { view(id: $id) { ${FIELDS} } }`;
const PARTNERSHIP = 'partnership:area:dover';

const save = async (input: object, as = 'staff') => given(await kith.ask(SAVE, { input }, as)).saveView;
const view = async (id: string, as = 'staff') => given(await kith.ask(VIEW, { id }, as)).view;
const isolates = (said: object = {}) => save({ name: 'Isolates in Kent', path: '/map?show=unlinked', ...said });

describe('a saved view', () => {
  it.each(['staff', 'analyst', 'steward'])('is saved by %s and opened by everybody', async (who) => {
    const positions = { 'area:dover': [0.5, -1.25] };
    const saved = await save({ name: 'Isolates in Kent', description: 'For the spring round', path: '/map?show=unlinked', positions }, who);
    expect(saved).toEqual({
      id: expect.stringMatching(/^view:[2-9a-z]{8}$/), name: 'Isolates in Kent', description: 'For the spring round', path: '/map?show=unlinked', positions,
      by: who, saved: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), updated: null, version: 1, mayChange: true, label: 'Isolates in Kent',
    });
    const reader = { ...saved, mayChange: false };
    expect(await view(saved.id, PARTNERSHIP)).toEqual(reader);
    expect(await view(saved.id.slice('view:'.length), PARTNERSHIP)).toEqual(reader);
    expect(await view(saved.id, 'steward')).toEqual(saved);
  });

  it('is null where there is none, whatever was asked for', async () => {
    for (const id of ['view:nowhere2', 'nowhere2', '', 'area:dover', '|']) expect(await view(id)).toBeNull();
  });

  it('is renamed and moved on, unless somebody else did so meanwhile', async () => {
    const { id } = await isolates();
    expect(await save({ id, name: 'On their own in Kent', ifVersion: 1 })).toMatchObject({ id, name: 'On their own in Kent', path: '/map?show=unlinked', version: 2 });
    expect(await kith.ask(SAVE, { input: { id, name: 'Late', ifVersion: 1 } }, 'staff')).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT' } }] });
    const moved = await save({ id, path: '/ties?a=dover', description: null });
    expect(moved).toMatchObject({ name: 'On their own in Kent', path: '/ties?a=dover', version: 3, updated: expect.any(String) });
  });

  it('is removed and put back under the same id, in the log each time', async () => {
    const saved = await isolates();
    const { removeView } = given(await kith.ask('mutation ($id: ID!) { removeView(id: $id) { id removed } }', saved, 'staff'));
    expect(removeView).toEqual({ id: saved.id, removed: 1 });
    expect(await view(saved.id)).toBeNull();
    const { restoreView } = given(await kith.ask(`mutation ($id: ID!) { restoreView(id: $id) { ${FIELDS} } }`, saved, 'staff'));
    expect(restoreView).toEqual(saved);
    const log = 'query ($id: ID!) { changeLog(first: 5, record: $id) { nodes { by why records { record node { id } } } } }';
    const { nodes } = given(await kith.ask(log, saved, 'staff')).changeLog;
    expect(nodes.map(({ why }: { why: string }) => why)).toEqual(['Put a view back', 'Removed a view', 'Saved a view']);
    expect(nodes[0]).toEqual({ by: 'staff', why: 'Put a view back', records: [{ record: saved.id, node: null }] });
  });

  it('is listed the latest first, page by page, and found by its words', async () => {
    const first = await save({ name: 'Zebra crossing', path: '/map' });
    const second = await save({ name: 'Another', description: 'zebras', path: '/map' });
    const list = 'query ($after: String, $search: String) { views(first: 1, after: $after, search: $search) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const page = async (variables: object) => given(await kith.ask(list, variables, PARTNERSHIP)).views;
    const found = await page({ search: 'ZEBRA' });
    expect(found).toMatchObject({ totalCount: 2, nodes: [{ id: second.id }], pageInfo: { hasNextPage: true } });
    expect(await page({ search: 'zebra', after: found.pageInfo.endCursor })).toMatchObject({ nodes: [{ id: first.id }], pageInfo: { hasNextPage: false } });
    expect((await page({})).nodes).toEqual([{ id: second.id }]);
    expect((await page({ search: 'nothing like it' })).totalCount).toBe(0);
  });

  it('changes nothing of the network, and is no record of the programme', async () => {
    const ties = '{ ties(level: AREA, at: "2018-12-01", first: 1) { totalCount } search(text: "Isolates in Kent") { id } }';
    const before = given(await kith.ask(ties));
    const { id } = await isolates();
    expect(given(await kith.ask(ties))).toEqual(before);
    expect(codes(await kith.ask('mutation ($id: ID!) { correctRecord(id: $id, fields: { name: "x" }) { id } }', { id }, 'steward'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('mutation ($id: ID!) { removeRecord(id: $id) { id } }', { id }, 'steward'))).toEqual(['BAD_INPUT']);
  });
});

describe('what cannot be done to a view', () => {
  const answer = (mutation: string, variables: object, as: string) => kith.ask(mutation, variables, as);
  const REMOVE = 'mutation ($id: ID!) { removeView(id: $id) { id } }';
  const RESTORE = 'mutation ($id: ID!) { restoreView(id: $id) { id } }';

  it('a partnership saves, changes and removes none', async () => {
    const { id } = await isolates();
    for (const refused of [
      await answer(SAVE, { input: { name: 'Ours', path: '/map' } }, PARTNERSHIP),
      await answer(SAVE, { input: { id, name: 'Ours' } }, PARTNERSHIP),
      await answer(REMOVE, { id }, PARTNERSHIP),
      await answer(RESTORE, { id }, PARTNERSHIP),
    ]) {
      expect(codes(refused)).toEqual(['NOT_ALLOWED']);
      expect(refused.errors?.[0]?.message).toContain('As partnership you may open saved views');
    }
  });

  it('analysts leave alone what staff saved, and stewards do not', async () => {
    const { id } = await isolates();
    expect(codes(await answer(SAVE, { input: { id, name: 'Mine' } }, 'analyst'))).toEqual(['NOT_ALLOWED']);
    expect(codes(await answer(REMOVE, { id }, 'analyst'))).toEqual(['NOT_ALLOWED']);
    expect((await view(id, 'analyst')).mayChange).toBe(false);
    expect(await save({ id, name: 'Tidied' }, 'steward')).toMatchObject({ name: 'Tidied', by: 'staff', mayChange: true });
    given(await answer(REMOVE, { id }, 'steward'));
  });

  it.each([
    ['another site', { path: 'https://example.org' }, /path "https:\/\/example.org" must be an address within Kith/],
    ['another site without a scheme', { path: '//example.org/map' }, /within Kith/],
    ['another saved view, by a way round', { path: '/map/../v/k7m2p9qd' }, /not of another saved view/],
    ['no name', { name: undefined }, /name is missing/],
    ['a long name', { name: 'x'.repeat(201) }, /at most 200 characters/],
    ['a long path', { path: `/map?hide=${'x'.repeat(16_000)}` }, /at most 16,000 characters/],
    ['too many positions', { positions: Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`area:a${i}`, [0, 0]])) }, /at most 5,000/],
    ['a position in words', { positions: { 'area:dover': ['left', 'top'] } }, /area:dover must be two numbers/],
  ])('%s is refused, and nothing kept', async (_what, wrong, words) => {
    const before = await kith.store.version();
    const refused = await answer(SAVE, { input: { name: 'A view', path: '/map', ...wrong } }, 'staff');
    expect(codes(refused)).toEqual(['BAD_INPUT']);
    expect(refused.errors?.[0]?.message).toMatch(words);
    expect(await kith.store.version()).toBe(before);
  });

  it('one that there is none of is neither changed nor removed nor put back', async () => {
    for (const mutation of [SAVE, REMOVE, RESTORE]) {
      expect(codes(await answer(mutation, { id: 'nowhere2', input: { id: 'nowhere2', name: 'x' } }, 'staff'))).toEqual(['NOT_FOUND']);
    }
    expect(codes(await kith.ask('{ views(first: 101) { totalCount } }'))).toEqual(['BAD_INPUT']);
    expect(codes(await kith.ask('{ views(after: "x") { totalCount } }'))).toEqual(['BAD_INPUT']);
  });
});
