import { readFileSync } from 'node:fs';
import { InteractionColumns } from '../../graph/network/interaction-columns.ts';
import { INTERACTION_KINDS } from '../../graph/network/interaction-kinds.ts';
import type { Interactions } from '../../graph/network/interactions.ts';
import { tiesAt } from '../../graph/ties/tie-table.ts';
import { EVENTS, LATEST_DAY, PEOPLE } from './many-meetings.ts';

/** Reads attendances (`event,day,person` as 32-bit numbers, by event) and works out every tie; says what that took. */
const rows = new Int32Array(new Uint8Array(readFileSync(process.argv[2]!)).buffer);
const columns = new InteractionColumns(PEOPLE);
const kind = INTERACTION_KINDS.indexOf('network meeting');
for (let row = 0; row < rows.length; row += 3) {
  columns.add(rows[row + 2]!);
  if (rows[row + 3] !== rows[row]) columns.end(rows[row + 1]!, kind, rows[row]!);
}
const evidence: Interactions = {
  level: 'person',
  parties: Int32Array.from({ length: PEOPLE }, (_, i) => i),
  placeOf: (number) => number,
  ...columns.columns(),
};
if (evidence.size !== EVENTS) throw new Error(`There are ${evidence.size} interactions.`);
const began = process.cpuUsage();
const ties = tiesAt(evidence, LATEST_DAY);
const { user, system } = process.cpuUsage(began);
process.stderr.write(`bench cpu: ${((user + system) / 1e6).toFixed(3)}\n`);
process.stderr.write(`bench ties: ${ties.size}\n`);
process.stderr.write(`bench strength: ${ties.strength.reduce((sum, value) => sum + value, 0).toFixed(6)}\n`);
