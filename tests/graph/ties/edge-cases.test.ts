import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import { area, event, organisation, person, relation } from '../store/records.ts';
import { came, networkOf, receiptsOf, tiesSaid } from './network-ties.ts';
import type { Change } from '../../../graph/model/change.ts';

const PEOPLE = [area('a'), area('b'), area('c'), person('ann'), person('ben'), person('cat')];
const node = (fields: Record<string, unknown>) => ({ node: fields }) as unknown as Change;
const role = (who: string, where: string, more: Record<string, unknown> = {}) =>
  relation('HOLDS_ROLE', `person:${who}`, `area:${where}`, { role: 'member', ...more });
const met = (local: string, date: string | null, ...who: string[]) => [event(local, date), ...who.map((one) => came(one, local))];
const joint = (local: string, from: string | null, to: string | null, ...areas: string[]) => [
  node({ id: `collaboration:${local}`, name: local, kind: 'project', from, to }),
  ...areas.map((one) => relation('PARTNER_IN', `area:${one}`, `collaboration:${local}`, { from, to })),
];

describe('Days', () => {
  it('of 29 February count as any other: a year of 366 days is a day more than a half-life', async () => {
    const network = await networkOf([...PEOPLE, ...met('leap', '2020-02-29', 'ann', 'ben')]);
    expect(tiesSaid(network, 'person', '2021-02-28')).toEqual(['ann ben 0.5']);
    expect(tiesSaid(network, 'person', '2021-03-01')).toEqual([`ann ben ${(2 ** (-366 / 365)).toFixed(6)}`]);
    expect(tiesSaid(network, 'person', '2020-02-29')).toEqual(['ann ben 1']);
  });

  it('with several events add each of them, and an event of today counts in full', async () => {
    const network = await networkOf([...PEOPLE, ...met('morning', '2020-05-01', 'ann', 'ben'), ...met('evening', '2020-05-01', 'ann', 'ben', 'cat')]);
    expect(tiesSaid(network, 'person', '2020-05-01')).toEqual(['ann ben 1.5', 'ann cat 0.5', 'ben cat 0.5']);
  });

  it('to come count nothing, not even as a tie of strength nought', async () => {
    const network = await networkOf([...PEOPLE, ...met('tomorrow', '2020-05-02', 'ann', 'ben')]);
    expect(tiesSaid(network, 'person', '2020-05-01')).toEqual([]);
  });

  it('that are not known make no interaction', async () => {
    const network = await networkOf([...PEOPLE, ...met('some day', null, 'ann', 'ben'), ...joint('undated', null, '2021-01-01', 'a', 'b')]);
    expect(tiesSaid(network, 'person', '2030-01-01')).toEqual([]);
    expect(tiesSaid(network, 'area', '2030-01-01')).toEqual([]);
  });
});

describe('An event', () => {
  it('with one party makes no tie, and one at which only one area was represented none between areas', async () => {
    const network = await networkOf([...PEOPLE, ...met('alone', '2020-01-01', 'ann'), role('ann', 'a'), role('ben', 'a'), ...met('at home', '2020-02-01', 'ann', 'ben')]);
    expect(tiesSaid(network, 'person', '2020-02-01')).toEqual(['ann ben 1']);
    expect(tiesSaid(network, 'area', '2020-02-01')).toEqual([]);
  });

  it('counts a party once, however many times it is there: as participant and speaker, as guest and host', async () => {
    const network = await networkOf([
      ...PEOPLE, role('ann', 'a'), role('ben', 'a'), role('cat', 'b'),
      ...met('twice', '2020-01-01', 'ann', 'ben', 'cat'), came('ann', 'twice', { as: 'speaker' }), relation('HOSTED', 'area:b', 'event:twice'),
    ]);
    expect(tiesSaid(network, 'area', '2020-01-01')).toEqual(['a b 1']);
    expect(tiesSaid(network, 'person', '2020-01-01')).toEqual(['ann ben 0.5', 'ann cat 0.5', 'ben cat 0.5']);
  });

  it('counts everyone present among people, shown or not, but areas among areas', async () => {
    const network = await networkOf([
      area('a'), area('b'), person('ann'), person('ben', { consent: 'no' }), person('cat', { consent: null }), person('dan'),
      role('ann', 'a'), role('ben', 'a'), role('cat', 'b'),
      ...met('four', '2020-01-01', 'ann', 'ben', 'cat', 'dan'),
    ]);
    expect(tiesSaid(network, 'person', '2020-01-01')[0]).toBe('ann ben 0.333333');
    expect(tiesSaid(network, 'area', '2020-01-01')).toEqual(['a b 1']);
  });
});

describe('Somebody who moved from one area to another', () => {
  it('brings each area the ties of their own days there', async () => {
    const network = await networkOf([
      ...PEOPLE, role('ann', 'a', { from: '2019-01-01', to: '2020-02-01' }), role('ann', 'b', { from: '2020-02-01' }), role('cat', 'c'),
      ...met('before', '2020-01-31', 'ann', 'cat'), ...met('after', '2020-02-01', 'ann', 'cat'),
    ]);
    expect(tiesSaid(network, 'area', '2020-02-01', { halfLifeDays: 1 })).toEqual(['a c 0.5', 'b c 1']);
  });
});

describe('An answer', () => {
  it('is half a meeting of asker and giver, on the day it was given, and says nothing between areas', async () => {
    const network = await networkOf([
      ...PEOPLE, role('ann', 'a'), role('ben', 'b'),
      node({ id: 'question:q', text: 'How do I?', date: '2019-06-01' }), node({ id: 'answer:r', date: '2020-01-01' }), node({ id: 'answer:own', date: '2020-01-01' }),
      relation('ASKED', 'person:ann', 'question:q'),
      relation('ANSWERS', 'answer:r', 'question:q'), relation('GAVE', 'person:ben', 'answer:r'),
      relation('ANSWERS', 'answer:own', 'question:q'), relation('GAVE', 'person:ann', 'answer:own'),
    ]);
    expect(tiesSaid(network, 'person', '2019-12-31')).toEqual([]);
    expect(tiesSaid(network, 'person', '2020-01-01')).toEqual(['ann ben 0.5']);
    expect(tiesSaid(network, 'area', '2020-01-01')).toEqual([]);
  });
});

describe('An answer of which only one person is recorded', () => {
  it('is between nobody, though that person has two employers', async () => {
    const network = await networkOf([
      ...PEOPLE, organisation('x'), organisation('y'), relation('EMPLOYS', 'organisation:x', 'person:ann'), relation('EMPLOYS', 'organisation:y', 'person:ann'),
      node({ id: 'question:q', date: '2019-06-01' }), node({ id: 'answer:r', date: '2020-01-01' }),
      relation('ANSWERS', 'answer:r', 'question:q'), relation('GAVE', 'person:ann', 'answer:r'),
    ]);
    expect(tiesSaid(network, 'organisation', '2020-01-01')).toEqual([]);
  });
});

describe('A collaboration', () => {
  const daysOf = async (from: string, to: string | null, at = '2030-01-01') => {
    const network = await networkOf([...PEOPLE, ...joint('work', from, to, 'a', 'b')]);
    return receiptsOf(network, 'area', 'area:a', 'area:b', at).map(({ day }) => fromDayNumber(day));
  };

  it('counts on its first day and on that day of each month while it runs; in short months on the last', async () => {
    expect(await daysOf('2020-01-31', '2020-05-31')).toEqual(['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']);
    expect(await daysOf('2021-01-30', '2021-03-30')).toEqual(['2021-01-30', '2021-02-28']);
  });

  it('counts 24 times at most, though it runs on', async () => {
    const days = await daysOf('2020-01-15', null);
    expect(days).toHaveLength(24);
    expect(days.at(-1)).toBe('2021-12-15');
  });

  it('counts only what has come to pass', async () => {
    expect(await daysOf('2020-01-15', null, '2020-03-14')).toEqual(['2020-01-15', '2020-02-15']);
  });

  it('is shared among the areas in it that day, a quarter a month', async () => {
    const network = await networkOf([
      ...PEOPLE, ...joint('work', '2020-01-01', '2020-03-01', 'a', 'b'), relation('PARTNER_IN', 'area:c', 'collaboration:work', { from: '2020-02-01', to: '2020-03-01' }),
    ]);
    expect(receiptsOf(network, 'area', 'area:a', 'area:b', '2020-02-01').map(({ parties, whenNew }) => [parties, whenNew])).toEqual([[2, 0.25], [3, 0.125]]);
    expect(receiptsOf(network, 'area', 'area:a', 'area:c', '2020-02-01').map(({ whenNew }) => whenNew)).toEqual([0.125]);
  });
});

describe('Organisations', () => {
  it('are in touch through those they employ on the day', async () => {
    const network = await networkOf([
      ...PEOPLE, organisation('x'), organisation('y'), organisation('z'),
      relation('EMPLOYS', 'organisation:x', 'person:ann', { to: '2020-02-01' }), relation('EMPLOYS', 'organisation:z', 'person:ann', { from: '2020-02-01' }), relation('EMPLOYS', 'organisation:y', 'person:ben'),
      ...met('january', '2020-01-31', 'ann', 'ben', 'cat'), ...met('february', '2020-02-01', 'ann', 'ben'),
    ]);
    expect(tiesSaid(network, 'organisation', '2020-02-01', { halfLifeDays: 1 })).toEqual(['x y 0.5', 'y z 1']);
  });
});
