import { describe, expect, it } from 'vitest';
import { listImports } from '../../../graph/imports/list-imports.ts';
import { undoImport } from '../../../graph/imports/undo-import.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';
import { emptyStore } from './empty-store.ts';
import { contents, imported, NOON, type Files } from './files.ts';

const UNDO = { by: 'steward', now: NOON };
const FIRST: Files = {
  'areas.csv': 'id,name,region\na1,Area One,North\n',
  'people.csv': 'id,name,consent\np1,Ann,yes\n',
  'roles.csv': 'person,area,role,from,to\np1,a1,chair,2019-01-01,\n',
};
const SECOND: Files = {
  'areas.csv': 'id,name,region,coastal\na1,Area Uno,,yes\na2,Area Two,South,no\n',
  'roles.csv': 'person,area,role,from,to\np1,a1,chair,2019-01-01,2020-01-01\np1,a2,member,2020-01-01,\n',
};
const withoutBatches = (records: unknown[]) => records.filter((one) => !(one as { id: string }).id.startsWith('import:'));

async function twoImports() {
  const store = await emptyStore();
  await imported(store, FIRST);
  const before = await contents(store);
  const { batch = '' } = await imported(store, SECOND);
  return { store, before, batch };
}

describe('undoing an import', () => {
  it('leaves every record as it was before it, and marks it undone', async () => {
    const { store, before, batch } = await twoImports();
    const { undone, kept } = await undoImport(store, batch, UNDO);
    expect({ undone, kept }).toEqual({ undone: 4, kept: [] });
    expect(withoutBatches(await contents(store))).toEqual(withoutBatches(before));
    const [latest] = (await listImports(store)).filter(({ id }) => id === batch);
    expect(latest?.undone).toBe(NOON.toISOString());
  });

  it('of everything leaves nothing but the imports', async () => {
    const store = await emptyStore();
    const { batch = '' } = await imported(store, FIRST);
    await undoImport(store, batch, UNDO);
    expect(withoutBatches(await contents(store))).toEqual([]);
    expect((await imported(store, FIRST)).batch).not.toBe(batch);
  });

  it('is refused a second time, and for an import that never was', async () => {
    const { store, batch } = await twoImports();
    await undoImport(store, batch, UNDO);
    await expect(undoImport(store, batch, UNDO)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('undone already') });
    await expect(undoImport(store, 'import:never', UNDO)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(undoImport(store, 'nonsense', UNDO)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused, naming them, when records were changed since', async () => {
    const { store, batch } = await twoImports();
    await store.write([{ node: { id: 'area:a2' as NodeId, region: 'West' } }], 'steward', 'moved');
    const before = await contents(store);
    await expect(undoImport(store, batch, UNDO)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('area:a2') });
    expect(await contents(store)).toEqual(before);
  });

  it('is refused when other records now need those it brought', async () => {
    const { store, batch } = await twoImports();
    await imported(store, { 'roles.csv': 'person,area,role\np1,a2,worker\n' });
    await expect(undoImport(store, batch, UNDO)).rejects.toThrow(/changed or used since were area:a2/);
  });

  it('goes through once what stood in the way is undone too', async () => {
    const { store, before, batch } = await twoImports();
    const { batch: last = '' } = await imported(store, { 'roles.csv': 'person,area,role\np1,a2,worker\n' });
    await undoImport(store, last, UNDO);
    await undoImport(store, batch, UNDO);
    expect(withoutBatches(await contents(store))).toEqual(withoutBatches(before));
  });

  it('can keep what people changed and what that needs, and says what it kept', async () => {
    const store = await emptyStore();
    const { batch = '' } = await imported(store, FIRST);
    const role = { kind: 'HOLDS_ROLE', start: 'person:p1' as NodeId, end: 'area:a1' as NodeId, role: 'chair', from: '2019-01-01', to: '2021-01-01' };
    await store.write([{ relation: role as never }], 'steward', 'ended');
    const { kept } = await undoImport(store, batch, { ...UNDO, keepChanged: true });
    expect([...kept].sort()).toEqual(['HOLDS_ROLE|person:p1|area:a1|2019-01-01|chair', 'area:a1', 'person:p1']);
    expect(withoutBatches(await contents(store))).toHaveLength(3);
  });
});
