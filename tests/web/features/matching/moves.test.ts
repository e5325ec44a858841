import { describe, expect, test } from 'vitest';
import { peopleOn } from '../../../../web/features/matching/board-people.ts';
import { choicesFor, nextBox, pairUp, thirdsFor, twosOf } from '../../../../web/features/matching/moves.ts';
import { alone, apart, group, round } from './small-round.ts';

const people = peopleOn(
  round({
    suggestions: [group(['ann@dover', 'beth@leeds']), group(['cal@dover', 'dee@hull']), group(['eve@york', 'fay@bath', 'gus@ely'])],
    unmatched: [alone('hal@wells', 'ODD_ONE_OUT'), alone('ivy@ripon', 'CONSENT')],
  }),
);
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id.slice('person:'.length));

describe('whom somebody could be with', () => {
  test('is everybody of another area whom no rule keeps out, but for the one they are with', () => {
    expect(ids(choicesFor(people, [], 'person:ann'))).toEqual(['dee', 'eve', 'fay', 'gus', 'hal']);
  });

  test('leaves out those they are kept apart from', () => {
    expect(ids(choicesFor(people, [apart('person:ann', 'person:dee')], 'person:ann'))).toEqual(['eve', 'fay', 'gus', 'hal']);
    expect(ids(choicesFor(people, [apart('person:dee', 'person:ann')], 'person:dee'))).not.toContain('ann');
  });

  test('has the others of a trio, which two of them may leave', () => {
    expect(ids(choicesFor(people, [], 'person:eve'))).toEqual(['ann', 'beth', 'cal', 'dee', 'fay', 'gus', 'hal']);
  });

  test('is nobody for those a rule keeps out, and for those not there', () => {
    expect(choicesFor(people, [], 'person:ivy')).toEqual([]);
    expect(choicesFor(people, [], 'person:nobody')).toEqual([]);
  });

  test('as a third is every pair both of whom they could be with', () => {
    // Ann and Cal are of one area, so Cal's pair is closed to Ann; the trio is full.
    expect(thirdsFor(choicesFor(people, [], 'person:ann'), 'person:ann')).toEqual([]);
    const pairs = thirdsFor(choicesFor(people, [], 'person:hal'), 'person:hal').map(ids);
    expect(pairs).toEqual([['ann', 'beth'], ['cal', 'dee']]);
  });
});

test('pairing two locks them', () => {
  expect(pairUp('person:ann', 'person:dee')).toEqual({ lock: [['person:ann', 'person:dee']] });
});

test('a group of three has three twos', () => {
  expect(twosOf(['a', 'b', 'c'])).toEqual([['a', 'b'], ['a', 'c'], ['b', 'c']]);
});

describe('an arrow key', () => {
  const at = (left: number, top: number) => ({ left, top, width: 100, height: 20 });
  const boxes = [{ key: 'right', box: at(200, 4) }, { key: 'below', box: at(10, 100) }, { key: 'far below', box: at(0, 300) }];

  test('goes to the nearest in its direction', () => {
    expect(nextBox(at(0, 0), boxes, 'ArrowDown')).toBe('below');
    expect(nextBox(at(0, 0), boxes, 'ArrowRight')).toBe('right');
  });

  test('counts sideways double', () => {
    // 100 down and 10 across count 120; 110 down and none across 110.
    expect(nextBox(at(0, 0), [{ key: 'slanted', box: at(10, 100) }, { key: 'straight', box: at(0, 110) }], 'ArrowDown')).toBe('straight');
  });

  test('goes nowhere where nobody is', () => {
    expect(nextBox(at(0, 0), boxes, 'ArrowUp')).toBeUndefined();
    expect(nextBox(at(0, 0), [], 'ArrowLeft')).toBeUndefined();
  });
});
