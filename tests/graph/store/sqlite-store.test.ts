import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import { storeContract } from './contract.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-store-'));
  folders.push(folder);
  return folder;
};
let folder = newFolder();

storeContract('The embedded store', {
  open: () => openSqliteStore({ folder }),
  clear: async () => {
    rmSync(folder, { recursive: true, force: true });
    folder = newFolder();
  },
});

process.on('exit', () => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));
