import { describe, expect, test } from 'vitest';
import { groupLayout } from '../../../../web/features/map/group-layout.ts';
import { timeLayout } from '../../../../web/features/map/time-layout.ts';

const PARTIES = Array.from({ length: 60 }, (_, i) => ({ id: `area:${i}`, group: i < 30 ? 'North' : i < 50 ? 'South' : undefined }));

describe('the layout by groups', () => {
  const { places, captions } = groupLayout(PARTIES, 'In no group');

  test('is the same whatever order they come in', () => {
    expect(new Map([...groupLayout([...PARTIES].reverse(), 'In no group').places].sort())).toEqual(new Map([...places].sort()));
  });

  test('keeps each nearer to the middle of its group than to that of another', () => {
    const middle = (of: string | undefined) => {
      const own = PARTIES.filter(({ group }) => group === of).map(({ id }) => places.get(id)!);
      return { x: own.reduce((sum, { x }) => sum + x, 0) / own.length, y: own.reduce((sum, { y }) => sum + y, 0) / own.length };
    };
    const groups = ['North', 'South', undefined];
    for (const { id, group } of PARTIES) {
      const far = (of: string | undefined) => Math.hypot(places.get(id)!.x - middle(of).x, places.get(id)!.y - middle(of).y);
      for (const other of groups) if (other !== group) expect(far(group)).toBeLessThan(far(other));
    }
  });

  test('names each group once', () => {
    expect(captions.map(({ text }) => text).sort()).toEqual(['In no group', 'North', 'South']);
  });
});

describe('the layout by year', () => {
  const dated = [
    { id: 'a', region: 'North', first: '2013-05-01' },
    { id: 'b', region: 'South', first: '2013-01-01' },
    { id: 'c', region: 'North', first: '2019-01-01' },
    { id: 'd', region: 'North', first: undefined },
  ];
  const { places, captions } = timeLayout(dated);

  test('has a column for each year, from left to right, and one for those never in touch at the end', () => {
    expect(captions.map(({ text }) => text)).toEqual(['2013', '2019', 'No contact']);
    expect([...captions].sort((one, other) => one.x - other.x)).toEqual(captions);
    expect(places.get('c')!.x).toBeGreaterThan(places.get('a')!.x);
    expect(places.get('d')!.x).toBeGreaterThan(places.get('c')!.x);
  });

  test('puts no two in one place', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ id: String(i), region: undefined, first: `${2012 + (i % 3)}-01-01` }));
    const taken = [...timeLayout(many).places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
    expect(new Set(taken).size).toBe(500);
  });
});
