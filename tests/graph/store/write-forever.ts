import { openSqliteStore } from '../../../graph/store/sqlite/sqlite-store.ts';
import { area, event, relation } from './records.ts';

/** Writes batches of three records that belong together, and says so after each one is acknowledged. */
const store = await openSqliteStore({ folder: process.argv[2]! });
const round = process.argv[3]!;
for (let i = 0; ; i++) {
  const local = `${round}-${i}`;
  const batch = [area(local), event(local, '2020-01-01'), relation('HOSTED', `area:${local}`, `event:${local}`)];
  await store.write(batch, 'test', 'stream');
  process.stdout.write(`${local}\n`);
}
