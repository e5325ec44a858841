import { describe, expect, it } from 'vitest';
import { folderOf, freshData, kith } from './kith.ts';

const FILES = {
  'areas.csv': 'id,name\na,Area A\nb,Area B\nc,Area C\n',
  'people.csv': 'id,name,consent\nann,Ann,yes\nben,Ben,no\ncat,Cat,\n',
  'events.csv': 'id,name,kind,date\nvisit,Visit,peer visit,2020-01-01\ncall,Call,buddy call,2021-01-01\nmeeting,Meeting,network meeting,2021-06-01\n',
  'attendance.csv': 'event,person,area,as\nvisit,ann,a,participant\nvisit,ben,b,participant\ncall,ann,a,participant\ncall,ben,b,participant\nmeeting,ann,a,participant\nmeeting,ben,b,participant\nmeeting,cat,c,participant\n',
};

async function imported(): Promise<string> {
  const data = freshData();
  const { code, err } = await kith('import', folderOf(FILES), '--data', data);
  if (code !== 0) throw new Error(err);
  return data;
}
const numbers = (out: string) => out.trim().split('\n').slice(1).map((line) => line.split(','));

describe('kith ties', () => {
  it('prints every pair once with unrounded strength, however faded and whoever may be shown', async () => {
    const data = await imported();
    const { code, out } = await kith('ties', '--level', 'person', '--at', '2021-06-01', '--csv', '--data', data);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('a,b,strength,interactions,first,last');
    const rows = numbers(out);
    expect(rows.map(([a, b, , count, first, last]) => [a, b, count, first, last])).toEqual([
      ['person:ann', 'person:ben', '3', '2020-01-01', '2021-06-01'],
      ['person:ann', 'person:cat', '1', '2021-06-01', '2021-06-01'],
      ['person:ben', 'person:cat', '1', '2021-06-01', '2021-06-01'],
    ]);
    expect(Number(rows[0]![2])).toBeCloseTo(2 ** (-517 / 365) + 0.5 * 2 ** (-151 / 365) + 0.5, 12);
  });

  it('takes half-life, discount and weights, and says JSON', async () => {
    const data = await imported();
    const asked = ['ties', '--at', '2021-06-01', '--json', '--half-life', '100', '--discount', 'none', '--weight', 'buddy call=2', '--data', data];
    const { out } = await kith(...asked);
    const [first, ...others] = JSON.parse(out) as { a: string; b: string; strength: number; interactions: number }[];
    expect(first).toMatchObject({ a: 'area:a', b: 'area:b', interactions: 3 });
    expect(first!.strength).toBeCloseTo(2 ** (-517 / 100) + 2 * 2 ** (-151 / 100) + 1, 12);
    expect(others.map(({ strength }) => strength)).toEqual([1, 1]);
  });

  it('prints a table for people that never contradicts the band, and a header alone where there are none', async () => {
    const data = await imported();
    const { out } = await kith('ties', '--at', '2020-01-01', '--data', data);
    expect(out).toMatch(/^a +b +strength +interactions +first +last\narea:a +area:b +1\.00 +1 +2020-01-01 +2020-01-01\n$/);
    expect((await kith('ties', '--at', '2019-01-01', '--csv', '--data', data)).out).toBe('a,b,strength,interactions,first,last\n');
    expect((await kith('ties', '--at', '2019-01-01', '--json', '--data', data)).out).toBe('[]\n');
  });

  it.each([
    [['--level', 'street'], /--level "street" must be one of: area, person, organisation/],
    [['--half-life', 'long'], /--half-life "long" is not a number/],
    [['--half-life', '0'], /--half-life 0 must be more than 0/],
    [['--discount', 'half'], /--discount "half" must be one of: newman, none/],
    [['--weight', 'tea=1'], /the kind "tea" must be one of/],
    [['--at', '2021-02-29'], /--at "2021-02-29" is not a day that exists/],
  ])('refuses %j with the value and what would be right', async (asked, message) => {
    const { code, out, err } = await kith('ties', ...asked, '--data', freshData());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('kith changes', () => {
  it('prints what became of each living tie between two days, and why', async () => {
    const data = await imported();
    const { out } = await kith('changes', '--level', 'person', '--from', '2020-12-31', '--to', '2021-06-01', '--csv', '--data', data);
    expect(out.split('\n')[0]).toBe('a,b,change,before,after,cause');
    expect(numbers(out).map(([a, b, change, , , ...cause]) => [a, b, change, cause.join(',')])).toEqual([
      ['person:ann', 'person:ben', 'strengthened', 'One network meeting and one buddy call'],
      ['person:ann', 'person:cat', 'gained', 'First contact: one network meeting'],
      ['person:ben', 'person:cat', 'gained', 'First contact: one network meeting'],
    ]);
    const lost = await kith('changes', '--from', '2021-06-01', '--to', '2026-06-01', '--data', data);
    expect(lost.out).toContain('No shared event since June 2021');
  });

  it('refuses days the wrong way round', async () => {
    const { code, err } = await kith('changes', '--from', '2021-01-01', '--to', '2020-01-01', '--data', freshData());
    expect([code, err]).toEqual([2, '--from 2021-01-01 must be before --to 2020-01-01.\n']);
  });
});

describe('kith backtest', () => {
  it('prints how each method would have foretold who met next', async () => {
    const data = await imported();
    const { code, out, err } = await kith('backtest', '--cutoff', '2021-06-01', '--csv', '--data', data);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('method,auc,auc_two_steps,precision_at_k,k,positives,pairs');
    // Ann and Ben had met, Cat was first seen on the day itself: nobody is left to be foretold.
    expect(numbers(out)[0]).toEqual(['preferential attachment', '', '', '', '0', '0', '0']);
    expect(err).toContain('2 parties were seen before 2021-06-01; of the pairs that had met, 100.0% met again.');
  });

  it('adds intervals for people to read and for JSON, and to no file', async () => {
    const data = await imported();
    const asked = ['backtest', '--cutoff', '2021-06-01', '--data', data];
    const [header, row] = (await kith(...asked, '--csv')).out.split('\n');
    expect([header, row]).toEqual(['method,auc,auc_two_steps,precision_at_k,k,positives,pairs', 'preferential attachment,,,,0,0,0']);
    expect((await kith(...asked)).out.split('\n')[0]).toMatch(/^method +auc +auc_two_steps +precision_at_k +k +positives +pairs +auc_95 +auc_two_steps_95$/);
    const [first] = JSON.parse((await kith(...asked, '--json')).out) as object[];
    expect(Object.keys(first!)).toEqual([
      'method', 'auc', 'auc_two_steps', 'precision_at_k', 'k', 'positives', 'pairs', 'auc_low', 'auc_high', 'auc_two_steps_low', 'auc_two_steps_high',
    ]);
  });

  it.each([[['--cutoff', 'soon'], /--cutoff "soon"/], [['--cutoff', '2020-01-01', '--level', 'organisation'], /--level "organisation" must be one of: person, area/], [[], /--cutoff/]])(
    'refuses %j',
    async (asked, message) => {
      const { code, err } = await kith('backtest', ...asked, '--data', freshData());
      expect(code).toBe(2);
      expect(err).toMatch(message);
    },
  );
});
