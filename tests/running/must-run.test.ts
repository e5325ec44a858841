import { expect, it } from 'vitest';
import { mustRun } from './must-run.ts';

it.each([
  ['true', true],
  ['1', true],
  ['woodpecker', true],
  ['false', false],
  ['', false],
])('A test that lacks something fails or is skipped: with CI="%s" it must run: %s', (ci, must) => {
  expect(mustRun(ci)).toBe(must);
});
