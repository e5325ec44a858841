import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KIND_WEIGHTS } from '../../../graph/ties/kind-weights.ts';

it('The table of kinds in docs/ties.md is the one that strength is reckoned with', () => {
  const rows = readFileSync('docs/ties.md', 'utf8').matchAll(/^\| ([a-z ]+) \| ([0-9.]+) \| (.+) \|$/gm);
  const documented = Object.fromEntries([...rows].map(([, kind, weight, reason]) => [kind, { weight: Number(weight), reason }]));
  expect(documented).toEqual(KIND_WEIGHTS);
});
