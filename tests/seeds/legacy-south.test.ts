import { describe, expect, it } from 'vitest';
import { legacySouthTables } from '../../seeds/legacy-south.ts';
import { sharedEvents, strengths } from './area-network.ts';
import { rowsOf } from './tables.ts';

describe('Legacy South, the small cast', () => {
  const tables = legacySouthTables();
  const rows = (file: string) => rowsOf(tables, file);

  it('is 20 people from 14 areas in four sessions, a visit and a call', () => {
    expect(rows('people.csv')).toHaveLength(20);
    expect(rows('areas.csv')).toHaveLength(14);
    expect(rows('events.csv').map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('cluster session'),
      'peer visit',
      'buddy call',
    ]);
  });

  it('has one person whose consent was withdrawn and one whose was never recorded', () => {
    const consents = rows('people.csv').map(({ consent }) => consent);
    expect(consents.filter((consent) => consent === 'no')).toHaveLength(1);
    expect(consents.filter((consent) => consent === '')).toHaveLength(1);
  });

  it('keeps a comma within a cell', () => {
    expect(rows('areas.csv').find(({ id }) => id === 'lawrence-weston')?.local_authority).toBe('Bristol, City of');
  });

  it('has one area, Par Bay, that came to nothing', () => {
    const met = new Set(sharedEvents(tables).flatMap(({ areas }) => areas));
    expect(rows('areas.csv').map(({ id }) => id).filter((id) => !met.has(id ?? ''))).toEqual(['par-bay']);
  });

  it('ties Cars Area Together and Lawrence Weston by a visit, a call and three sessions', () => {
    const both = sharedEvents(tables).filter(
      ({ areas }) => areas.includes('cars-area-together') && areas.includes('lawrence-weston'),
    );
    // Beth led the second session, so Lawrence Weston was not represented there.
    expect(both.map(({ date }) => date).sort()).toEqual(['2018-03-21', '2018-05-09', '2018-10-17', '2018-11-14', '2019-02-13']);
    // On the day of the visit: 1 for it, half a call 189 days ago, and the sessions of 13 and 10 areas.
    const expected = 1 + 0.5 * 2 ** (-189 / 365) + (1 / 12) * 2 ** (-238 / 365) + (1 / 9) * 2 ** (-28 / 365);
    expect(strengths(sharedEvents(tables), '2018-11-14').get('cars-area-together|lawrence-weston')).toBeCloseTo(expected, 10);
  });
});
