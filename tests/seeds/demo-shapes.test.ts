import { describe, expect, it } from 'vitest';
import { demoTables } from '../../seeds/demo-tables.ts';
import { jointWork, kilometres, sharedEvents, strengths } from './area-network.ts';
import { grouped, rowsOf, sum } from './tables.ts';

const LAST_DAY = '2026-11-21';
const TWO_YEARS_BEFORE = '2024-11-21';
const LIVING = 0.1;

describe.each([{ seed: undefined }, { seed: 1 }, { seed: 7 }])('the demo programme from seed $seed', ({ seed }) => {
  const tables = demoTables(seed === undefined ? {} : { seed });
  const rows = (file: string) => rowsOf(tables, file);
  const within = (count: number, expected: number) => Math.abs(count - expected) <= 0.05 * expected;

  it.each([
    ['people.csv', 2_400],
    ['events.csv', 450],
    ['attendance.csv', 8_400],
    ['questions.csv', 600],
    ['answers.csv', 900],
    ['buddies.csv', 110],
    ['administers.csv', 210],
    ['supports.csv', 350],
  ])('has in %s about %i rows', (file, expected) => {
    expect(rows(file).length).toSatisfy((count: number) => within(count, expected));
  });

  it('has 13 clusters of four sessions, one of them regional', () => {
    const clusters = rows('clusters.csv');
    const sessions = grouped(rows('events.csv').filter(({ kind }) => kind === 'cluster session'), 'cluster');
    expect(clusters).toHaveLength(13);
    expect(clusters.filter(({ kind }) => kind === 'regional')).toHaveLength(1);
    for (const { id } of clusters) {
      const ofCluster = [...(sessions.get(id ?? '') ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
      expect(ofCluster.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    }
  });

  it('has five national events of about 300 people and 180 peer visits', () => {
    const byKind = grouped(rows('events.csv'), 'kind');
    const attendance = grouped(rows('attendance.csv'), 'event');
    expect(byKind.get('peer visit')).toHaveLength(180);
    expect(byKind.get('national event')).toHaveLength(5);
    for (const { id } of byKind.get('national event') ?? []) {
      expect(attendance.get(id ?? '')?.length).toSatisfy((count: number) => within(count, 300));
    }
  });

  it('runs from May 2012 to shortly before its last day and not beyond', () => {
    const dates = rows('events.csv').map(({ date }) => date ?? '').sort();
    expect(dates[0]).toBe('2012-05-16');
    expect(dates.at(-1)).toSatisfy((date: string) => date > '2026-08-01' && date <= LAST_DAY);
    const asked = [...rows('questions.csv'), ...rows('answers.csv')].map(({ date }) => date ?? '');
    expect(asked.every((date) => date !== '' && date <= LAST_DAY)).toBe(true);
  });

  it('met nobody in person from March 2020 to mid-2021, and met online instead', () => {
    const meanwhile = rows('events.csv').filter(({ date = '' }) => date >= '2020-03-01' && date < '2021-07-01');
    expect(meanwhile.length).toBeGreaterThan(15);
    expect(meanwhile.filter(({ place }) => place !== 'Online')).toEqual([]);
    expect(meanwhile.filter(({ kind = '' }) => ['peer visit', 'spring event', 'network meeting'].includes(kind))).toEqual([]);
  });

  it('is rated excellent by 43% at session 1, rising to 89% at session 4', () => {
    const numbers = new Map(rows('events.csv').map(({ id, number }) => [id, number]));
    const forms = rows('evaluations.csv').filter(({ responses }) => responses);
    const shares = ['1', '2', '3', '4'].map((number) => {
      const ofSession = forms.filter(({ event }) => numbers.get(event) === number);
      return sum(ofSession, 'excellent') / sum(ofSession, 'responses');
    });
    expect(shares[0]).toBeCloseTo(0.43, 1.9);
    expect(shares[3]).toBeCloseTo(0.89, 1.9);
    expect(shares).toEqual([...shares].sort());
  });

  it('has 84% name networking most useful, and 45% get everything, from 25% to 60% by cluster', () => {
    const forms = rows('evaluations.csv').filter(({ responses }) => responses);
    const clusters = new Map(rows('events.csv').map(({ id, cluster }) => [id, cluster ?? '']));
    expect(sum(forms, 'networking_most_useful') / sum(forms, 'responses')).toBeCloseTo(0.84, 2);
    const byCluster = grouped(forms.map((form) => ({ ...form, cluster: clusters.get(form.event) ?? '' })), 'cluster');
    const shares = [...byCluster.values()].map((ofCluster) => sum(ofCluster, 'got_everything') / sum(ofCluster, 'responses'));
    expect(shares).toHaveLength(13);
    expect(shares.reduce((a, b) => a + b) / shares.length).toBeCloseTo(0.45, 1.7);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.25);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.6);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.25);
    for (const form of forms) {
      for (const column of ['excellent', 'got_everything', 'networking_most_useful']) {
        expect(Number(form[column])).toBeLessThanOrEqual(Number(form.responses));
      }
    }
  });

  it('has about a quarter of its living ties between areas over 100 km apart', () => {
    const areas = new Map(rows('areas.csv').map((area) => [area.id ?? '', area]));
    const living = [...strengths([...sharedEvents(tables), ...jointWork(tables)], LAST_DAY)].filter(([, strength]) => strength >= LIVING);
    const long = living.filter(([pair]) => {
      const [a, b] = pair.split('|').map((id) => areas.get(id));
      return a !== undefined && b !== undefined && kilometres(a, b) > 100;
    });
    expect(long.length / living.length).toBeGreaterThan(0.2);
    expect(long.length / living.length).toBeLessThan(0.3);
  });

  it('has one area in ten that shared no event of at most 30 people in two years, nor has a living tie', () => {
    const events = sharedEvents(tables);
    const near = events.filter(({ date, people, areas }) => date >= TWO_YEARS_BEFORE && people <= 30 && areas.length > 1);
    const met = new Set(near.flatMap(({ areas }) => areas));
    const living = [...strengths([...events, ...jointWork(tables)], LAST_DAY)].filter(([, strength]) => strength >= LIVING);
    const tied = new Set(living.flatMap(([pair]) => pair.split('|')));
    expect(150 - met.size).toSatisfy((isolates: number) => isolates >= 12 && isolates <= 18);
    expect(150 - tied.size).toSatisfy((isolates: number) => isolates >= 12 && isolates <= 18);
  });

  it('meets near home more often than far away', () => {
    const regions = new Map(rows('areas.csv').map(({ id, region }) => [id ?? '', region]));
    const small = sharedEvents(tables).filter(({ kind, areas }) => kind === 'peer visit' && areas.length === 2);
    const athome = small.filter(({ areas: [a = '', b = ''] }) => regions.get(a) === regions.get(b));
    expect(athome.length / small.length).toBeGreaterThan(0.4);
  });
});
