import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function saysOf(file: string, imported: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import { a } from '${imported}';\nexport const b = a;\n`, { filePath: `${root}/${file}` });
  return result!.messages.filter(({ ruleId }) => ruleId === 'kith/dependencies').map(({ message }) => message);
}

describe('The dependency rule', () => {
  it.each([
    ['graph/model/a.ts', '../store/store.ts'],
    ['graph/network/a.ts', '../store/sqlite/sqlite-store.ts'],
    ['graph/services/a.ts', '../store/neo4j/neo4j-store.ts'],
    ['graph/imports/a.ts', '../../api/server.ts'],
    ['web/features/a.tsx', '../../graph/model/iso-date.ts'],
    ['api/area/a.ts', '../../tests/api/served.ts'],
    ['seeds/a.ts', '../api/open-store.ts'],
  ])('forbids %s to import %s', async (file, imported) => {
    expect(await saysOf(file, imported)).toHaveLength(1);
  });

  it.each([
    ['graph/network/a.ts', '../store/store.ts'],
    ['graph/store/sqlite/a.ts', '../../threads/typescript-worker.ts'],
    ['api/open-store.ts', '../graph/store/sqlite/sqlite-store.ts'],
    ['seeds/a.ts', '../graph/imports/source-table.ts'],
    ['tests/a.ts', '../web/map/scene.ts'],
  ])('allows %s to import %s', async (file, imported) => {
    expect(await saysOf(file, imported)).toEqual([]);
  });
});
