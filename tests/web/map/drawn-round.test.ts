import { describe, expect, test } from 'vitest';
import { drawnRound, outlineOf } from '../../../web/map/drawn-round.ts';
import { tieAlong } from '../../../web/map/key-walk.ts';

const MARKS = [{ id: 'in', x: 5, y: 5 }, { id: 'notch', x: 5, y: 1 }, { id: 'out', x: 20, y: 5 }];

describe('a line drawn round marks', () => {
  test('holds those inside, whichever way it goes, and closes itself', () => {
    const line = [{ x: 0, y: 0 }, { x: 0, y: 10 }, { x: 10, y: 10 }, { x: 10, y: 0 }, { x: 5, y: 3 }];
    expect(drawnRound(line, MARKS)).toEqual(['in']);
    expect(drawnRound([...line].reverse(), MARKS)).toEqual(['in']);
  });

  test('is a box where it goes straight from corner to corner', () => {
    const straight = [{ x: 0, y: 10 }, { x: 4, y: 6.2 }, { x: 10, y: 0 }];
    expect(outlineOf(straight)).toEqual([{ x: 0, y: 10 }, { x: 10, y: 10 }, { x: 10, y: 0 }, { x: 0, y: 0 }]);
    expect(drawnRound(straight, MARKS)).toEqual(['in', 'notch']);
    const bent = [{ x: 0, y: 10 }, { x: 2, y: 2 }, { x: 10, y: 0 }];
    expect(outlineOf(bent)).toEqual(bent);
    expect(drawnRound([{ x: 1, y: 1 }, { x: 1, y: 1 }], MARKS)).toEqual([]);
  });
});

describe('an arrow key', () => {
  const places = new Map([['here', { x: 0, y: 0 }], ['east', { x: 50, y: 10 }], ['farther', { x: 90, y: 18 }], ['south', { x: 5, y: 40 }]]);
  const ties = [{ a: 'here', b: 'east' }, { a: 'farther', b: 'here' }, { a: 'here', b: 'south' }, { a: 'east', b: 'south' }];

  test('goes along the tie that runs its way, of equals to the nearer end', () => {
    expect(tieAlong('here', 'ArrowRight', ties, places)).toEqual({ a: 'here', b: 'east' });
    expect(tieAlong('here', 'ArrowDown', ties, places)).toEqual({ a: 'here', b: 'south' });
  });

  test('goes nowhere where none does', () => {
    expect(tieAlong('here', 'ArrowUp', ties, places)).toBeUndefined();
    expect(tieAlong('here', 'ArrowLeft', ties, places)).toBeUndefined();
  });
});
