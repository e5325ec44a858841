import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeBackup } from '../../../../graph/services/backup/make-backup.ts';
import { restoreBackup } from '../../../../graph/services/backup/restore-backup.ts';
import { removeView, restoreView } from '../../../../graph/services/views/remove-view.ts';
import { changeView, saveView, type ViewFields } from '../../../../graph/services/views/save-view.ts';
import type { ViewKeeper } from '../../../../graph/services/views/view-keeper.ts';
import { findView } from '../../../../graph/services/views/view.ts';
import type { Store } from '../../../../graph/store/store.ts';

const MONDAY = new Date('2026-03-02T09:30:00Z');
const TUESDAY = new Date('2026-03-03T10:00:00Z');
const NORTH = { name: 'On their own in the North East', path: '/map?show=unlinked&without=london' };

/** What saved views promise, whatever keeps the records. `storeOf` gives an empty store. */
export function viewsContract(storeOf: () => Promise<Store>): void {
  const kept = async () => {
    const store = await storeOf();
    const as = (by: string, keepsAll = false): ViewKeeper => ({ store, by, keepsAll });
    const staff = as('staff');
    return { store, staff, analyst: as('analyst'), steward: as('steward', true), save: (fields: ViewFields) => saveView(staff, fields, MONDAY) };
  };
  const timeout = 60_000;

  it('is found by a short id, with or without its prefix, in capitals too', { timeout }, async () => {
    const { store, save } = await kept();
    const view = await save({ ...NORTH, description: ' For the spring round ', positions: { 'area:cars': [1.5, -2] } });
    expect(view).toEqual({
      ...NORTH, id: expect.stringMatching(/^view:[2-9a-hj-km-np-z]{8}$/), description: 'For the spring round', positions: { 'area:cars': [1.5, -2] },
      by: 'staff', saved: '2026-03-02T09:30:00.000Z', updated: undefined, version: 1,
    });
    const key = view.id.slice('view:'.length);
    for (const text of [view.id, key, key.toUpperCase(), ` ${view.id} `]) expect(await findView(store, text), text).toEqual(view);
    for (const text of ['', 'view:', 'nowhere', 'area:cars', '../x', 'a|b']) expect(await findView(store, text), text).toBeUndefined();
  });

  it('is changed by whoever saved it or a steward, keeps its link, and tells of a change in between', { timeout }, async () => {
    const { staff, analyst, steward, save } = await kept();
    const { id } = await save({ ...NORTH, description: 'Old', positions: { 'area:cars': [0, 0] } });
    const renamed = await changeView(staff, id, { name: 'Renamed' }, { ifVersion: 1, now: TUESDAY });
    expect(renamed).toMatchObject({ id, name: 'Renamed', path: NORTH.path, description: 'Old', by: 'staff', updated: '2026-03-03T10:00:00.000Z', version: 2 });
    await expect(changeView(staff, id, { name: 'Lost' }, { ifVersion: 1, now: TUESDAY })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('at version 2, you had 1') });
    await expect(changeView(analyst, id, { name: 'Theirs' }, { now: TUESDAY })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringContaining('saved by staff') });
    const moved = await changeView(steward, id, { path: '/ties?a=cars', description: null, positions: null }, { now: TUESDAY });
    expect(moved).toMatchObject({ path: '/ties?a=cars', description: undefined, positions: undefined, by: 'staff', version: 3 });
  });

  it('is removed, and put back as it was under the same link', { timeout }, async () => {
    const { store, staff, analyst, save } = await kept();
    const view = await save({ ...NORTH, positions: { 'area:cars': [3, 4] } });
    await expect(removeView(analyst, view.id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(restoreView(staff, view.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await removeView(staff, view.id)).toEqual({ id: view.id, removed: 1, version: await store.version() });
    expect(await findView(store, view.id)).toBeUndefined();
    await expect(changeView(staff, view.id, { name: 'Gone' }, { now: TUESDAY })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(removeView(staff, view.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(restoreView(analyst, view.id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await restoreView(staff, view.id)).toEqual(view);
    await expect(restoreView(staff, 'nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await store.log({ first: 9, record: view.id })).map(({ by, why }) => `${by}: ${why}`)).toEqual([
      'staff: Put a view back', 'staff: Removed a view', 'staff: Saved a view',
    ]);
  });

  it('is listed the latest first, and found by the words of its name and description', { timeout }, async () => {
    const { store, staff, save } = await kept();
    const first = await save({ ...NORTH, description: 'Spring round' });
    const second = await saveView(staff, { name: 'Bridges', path: '/map?size=bridge' }, new Date('2026-03-02T09:30:01Z'));
    const listed = await store.find({ label: 'View', order: { by: 'date', descending: true }, first: 10 });
    expect(listed.items.map(({ id }) => id)).toEqual([second.id, first.id]);
    const found = await store.find({ label: 'View', where: { text: 'spri' }, first: 10 });
    expect(found.items.map(({ id }) => id)).toEqual([first.id]);
  });

  it('is in a backup, and opens under the same link where that is restored', { timeout }, async () => {
    const { store, staff, save } = await kept();
    const [stays, goes] = [await save({ ...NORTH, positions: { 'area:cars': [1, 2] } }), await save({ ...NORTH, name: 'Gone' })];
    await removeView(staff, goes.id);
    const folder = mkdtempSync(join(tmpdir(), 'kith-views-'));
    const file = join(folder, 'backup.gz');
    await makeBackup(store, file, { now: TUESDAY });
    const elsewhere = await storeOf();
    await restoreBackup(elsewhere, file);
    rmSync(folder, { recursive: true });
    expect(await findView(elsewhere, stays.id)).toEqual(stays);
    expect(await findView(elsewhere, goes.id)).toBeUndefined();
    expect(await restoreView({ ...staff, store: elsewhere }, goes.id)).toEqual(goes);
  });

  it.each([
    ['no name', { path: '/map' }, /name is missing/],
    ['an empty name', { name: ' ', path: '/map' }, /name "" must not be empty/],
    ['a name of 201 characters', { name: 'x'.repeat(201), path: '/map' }, /at most 200 characters/],
    ['a description of 2,001 characters', { name: 'x', path: '/map', description: 'x'.repeat(2_001) }, /at most 2,000 characters/],
    ['no path', { name: 'x' }, /path is missing/],
    ['another site', { name: 'x', path: 'https://example.org/map' }, /path "https:\/\/example.org\/map" must be an address within Kith/],
    ['another site without a scheme', { name: 'x', path: '//example.org' }, /within Kith/],
    ['another site behind a backslash', { name: 'x', path: '/\\example.org' }, /within Kith/],
    ['a script', { name: 'x', path: 'javascript:alert(1)' }, /within Kith/],
    ['a path of 16,001 characters', { name: 'x', path: `/${'x'.repeat(16_000)}` }, /at most 16,000 characters/],
    ['the link of another view', { name: 'x', path: '/v/k7m2p9qd' }, /not of another saved view/],
    ['positions of what is no record', { name: 'x', path: '/map', positions: { cars: [0, 0] } }, /"cars" is not an id/],
    ['a position that is no place', { name: 'x', path: '/map', positions: { 'area:cars': [0, Number.NaN] } }, /area:cars must be two numbers/],
    ['5,001 positions', { name: 'x', path: '/map', positions: Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`area:a${i}`, [0, 0]])) }, /at most 5,000/],
  ])('with %s is refused in words', { timeout }, async (_what, fields, words) => {
    const { store, save } = await kept();
    await expect(save(fields)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(words) });
    expect(await store.version()).toBe(0);
  });
}
