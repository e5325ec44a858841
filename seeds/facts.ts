import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ImportName, ImportRow } from './import-columns.ts';

/** Files of `seeds/facts`: what is public about the programme. SOURCES.md says where each comes from. */
const FACT_FILES = [
  'areas',
  'topics',
  'organisations',
  'administers',
  'clusters',
  'facilitates',
  'events',
  'context',
] as const satisfies readonly ImportName[];

export type Facts = { readonly [N in (typeof FACT_FILES)[number]]: readonly ImportRow<N>[] };

export function readFacts(): Facts {
  return Object.fromEntries(FACT_FILES.map((name) => [name, readFact(name)])) as unknown as Facts;
}

function readFact(name: ImportName): readonly Record<string, string>[] {
  const text = readFileSync(new URL(`./facts/${name}.csv`, import.meta.url), 'utf8');
  return parse(text, { columns: true, skip_empty_lines: true });
}
