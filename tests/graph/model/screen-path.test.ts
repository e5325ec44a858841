import { expect, test } from 'vitest';
import { screenPath } from '../../../graph/model/screen-path.ts';

test.each([
  ['/map?show=unlinked', '/map?show=unlinked'],
  ['/map/../ties?a=../b#x', '/ties?a=../b#x'],
  ['/map/%2e%2e/area/dover', '/area/dover'],
  ['/views', '/views'],
])('%s is kept as %s, where a browser goes', (said, kept) => {
  expect(screenPath.parse(said)).toBe(kept);
});

test.each(['/v/k7m2p9qd', '/map/../v/k7m2p9qd', '/map/%2E%2e/v/k7m2p9qd?x=1', '/V/k7m2p9qd', '/%76/k7m2p9qd'])('%s opens another saved view, and is refused', (path) => {
  expect(screenPath.safeParse(path).error?.issues[0]?.message).toMatch(/not of another saved view/);
});

test.each(['https://example.org', '//example.org', '/map\\..', '', 'map'])('"%s" leads out of Kith, and is refused', (path) => {
  expect(screenPath.safeParse(path).success).toBe(false);
});
