import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildExplorer } from '../e2e/built-explorer.ts';

const DIST = fileURLToPath(new URL('../../web/dist', import.meta.url));
const BUDGET_BYTES = 250_000;

const text = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const packed = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);

/** Scripts that a script loads before it runs, and theirs. */
function withImports(file: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name = ''] of text(file).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) withImports(`assets/${name}`, known);
  return known;
}

const initial = (): Set<string> => {
  const files = [...text('index.html').matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g)].map(([, file = '']) => file);
  return new Set(files.flatMap((file) => [...withImports(file)]));
};

beforeAll(buildExplorer, 120_000);

test('what every page loads first is less than 250 kB packed', () => {
  const bytes = packed([...initial()]);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(BUDGET_BYTES);
});

test('what the map loads besides is less than 250 kB packed, and comes only with the map', () => {
  const map = readdirSync(join(DIST, 'assets')).find((name) => /^map-page-.*\.js$/.test(name));
  if (!map) throw new Error('The map has no script of its own.');
  const first = initial();
  const besides = [...withImports(`assets/${map}`)].filter((file) => !first.has(file));
  expect(besides).toContain(`assets/${map}`);
  expect(packed(besides)).toBeLessThan(BUDGET_BYTES);
});

test('the page has no script or style of its own, so that a strict policy holds', () => {
  expect(text('index.html')).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=/);
});
