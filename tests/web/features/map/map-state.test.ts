import { expect, test } from 'vitest';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { settled } from '../../../../web/features/map/use-map-state.ts';

test('what the address goes on saying is the same object, so that a selection has nothing else worked out anew', () => {
  const before = readMapState({ hide: 'mill', pins: 'quay@1@2', pick: 'dock' });
  const now = settled(before, readMapState({ hide: 'mill', pins: 'quay@1@2', pick: 'dock,quay', area: 'dock' }));
  expect(now.hidden).toBe(before.hidden);
  expect(now.pins).toBe(before.pins);
  expect([...now.picked]).toEqual(['area:dock', 'area:quay']);
  expect(now.selected).toBe('area:dock');
});
