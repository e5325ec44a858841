import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, freshData, kith } from './kith.ts';

const nodesOf = async (data: string) =>
  (JSON.parse((await kith('export', '--format', 'json', '--data', data, '--at', '2026-11-22')).out) as { nodes: { id: string; type: string }[] }).nodes;

describe('kith demo', () => {
  it('loads the programme once, survives backup and restore, and takes out all but what people changed', { timeout: 120_000 }, async () => {
    const data = freshData();
    const loaded = await kith('demo', 'load', '--data', data);
    expect(loaded).toMatchObject({ code: 0, err: expect.stringContaining('Loaded the demo programme as import:2026-11-22-demo-programme') });
    const nodes = await nodesOf(data);
    expect(nodes.filter(({ type }) => type === 'Area')).toHaveLength(150);
    expect((await kith('demo', 'load', '--data', data)).err).toContain('is loaded already');
    expect(JSON.parse((await kith('imports', '--data', data, '--json')).out)).toHaveLength(1);

    const file = join(folderOf({}), 'demo.backup.gz');
    expect((await kith('backup', file, '--data', data)).code).toBe(0);
    const restored = freshData();
    expect((await kith('restore', file, '--data', restored)).code).toBe(0);
    expect(await nodesOf(restored)).toEqual(nodes);

    const own = folderOf({ 'people.csv': 'id,name\nours,Our Person\n', 'roles.csv': 'person,area,role\nours,cars-area-together,chair\n' });
    expect((await kith('import', own, '--data', restored)).code).toBe(0);
    const removed = await kith('demo', 'remove', '--data', restored);
    expect(removed).toMatchObject({ code: 0, err: expect.stringContaining('area:cars-area-together') });
    expect((await nodesOf(restored)).map(({ id }) => id).sort()).toEqual(['area:cars-area-together', 'person:ours']);
    expect(await kith('demo', 'remove', '--data', restored)).toMatchObject({ code: 1, err: 'The demo programme is not in this store.\n' });
  });

  it('does not overwrite records of the same id', { timeout: 60_000 }, async () => {
    const data = freshData();
    await kith('import', folderOf({ 'areas.csv': 'id,name\ncars-area-together,Our own name\n' }), '--data', data);
    const { code, err } = await kith('demo', 'load', '--data', data);
    expect(code).toBe(1);
    expect(err).toContain('would overwrite records that are here: area:cars-area-together');
    expect(await nodesOf(data)).toHaveLength(1);
  });
});
