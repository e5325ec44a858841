import { expect, test } from 'vitest';
import { named, peopleOn } from '../../../../web/features/matching/board-people.ts';
import { pendingLook } from '../../../../web/features/matching/pending-look.ts';
import { weighed, withWeight } from '../../../../web/features/matching/weights.ts';
import { alone, group, round } from './small-round.ts';

const board = round({ suggestions: [group(['ann@dover', 'beth@leeds'])], unmatched: [alone('hal@wells', 'NO_ONE_LEFT'), alone('ivy@ripon', 'CAPACITY')] });

test('everybody on the board is there once, with whom they are', () => {
  expect(peopleOn(board).map(({ label, mates, keptOut }) => [label, mates, keptOut])).toEqual([
    ['Ann', ['person:beth'], false], ['Beth', ['person:ann'], false], ['Hal', [], false], ['Ivy', [], true],
  ]);
});

test('what the API says of ids is said of names', () => {
  expect(named('person:ann and person:beth cannot be kept together. person:p9 is not in the pool.', peopleOn(board))).toBe(
    'Ann and Beth cannot be kept together. Somebody is not in the pool.',
  );
});

test('what was asked shows before it is answered, the later over the earlier', () => {
  const look = pendingLook([{ lock: [['b', 'a']] }, { unlock: [['a', 'b']] }, { keepApart: [{ members: ['c', 'd'] }] }]);
  expect([...look.locks]).toEqual([['a b', false]]);
  expect([...look.moving].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(look.waiting).toBe(true);
  expect(pendingLook([]).waiting).toBe(false);
});

test('weights that count come first, the weightiest before the others', () => {
  const weights = [{ feature: 'NEAR', weight: 10 }, { feature: 'STAGE', weight: 0 }, { feature: 'FAR', weight: 30 }] as const;
  const { counting, others } = weighed([...weights]);
  expect(counting.map(({ feature }) => feature)).toEqual(['FAR', 'NEAR']);
  expect(others).toHaveLength(9);
  expect(withWeight([...weights], 'NEAR', 0)).toEqual([{ feature: 'FAR', weight: 30 }]);
  expect(withWeight([...weights], 'STAGE', 5)).toEqual([{ feature: 'NEAR', weight: 10 }, { feature: 'FAR', weight: 30 }, { feature: 'STAGE', weight: 5 }]);
});
