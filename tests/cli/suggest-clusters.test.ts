import { describe, expect, it } from 'vitest';
import { folderOf, freshData, kith } from './kith.ts';

const FILES = {
  'areas.csv': 'id,name,region\na,Area A,North\nb,Area B,North\nc,Area C,South\nd,Area D,South\n',
  'topics.csv': 'slug,label\nfood,Food\nhomes,Homes\n',
  'needs.csv': 'who,topic,level\narea:a,food,3\narea:b,homes,3\narea:c,food,2\n',
  'offers.csv': 'who,topic,level\narea:d,homes,3\n',
};

async function imported(): Promise<string> {
  const data = freshData();
  const { code, err } = await kith('import', folderOf(FILES), '--data', data);
  if (code !== 0) throw new Error(err);
  return data;
}

describe('kith suggest clusters', () => {
  it('prints each area with its group, how well it fits and why', { timeout: 60_000 }, async () => {
    const data = await imported();
    const { code, out, err } = await kith('suggest', 'clusters', '--groups', '2', '--least', '2', '--most', '2', '--pair-weight', '0', '--csv', '--data', data);
    expect(code).toBe(0);
    // Food is needed more: 3 and 2, homes 3.
    expect(out.split('\n').map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
      'group,topic,area,fit',
      '1,topic:food,area:a,1',
      `1,topic:food,area:c,${2 / 3}`,
      '2,topic:homes,area:b,1',
      '2,topic:homes,area:d,0.5',
      '',
    ]);
    expect(out).toContain('Needs help with food. Fits the others by');
    expect(out).toContain('Can help others with homes. Fits the others by');
    expect(err).toMatch(/^2 groups in \d+\.\d s \(proven\): 3\.17 in all, at most 0\.0% below the best there can be\.\n$/);
  });

  it('says what clashes, and fails', { timeout: 60_000 }, async () => {
    const data = await imported();
    const ran = await kith('suggest', 'clusters', '--groups', '2', '--least', '2', '--most', '2', '--region', 'North', '--json', '--data', data);
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('The groups need 4 areas together, 2 there are: 2 too few.\n');
    expect((JSON.parse(ran.out) as { area: string; rule: string }[]).map(({ area, rule }) => [area, rule])).toEqual([['area:a', 'no one left'], ['area:b', 'no one left']]);
  });

  it.each([
    [[], 2, 'Say how many groups: --groups 10.'],
    [['--groups', 'many'], 2, '--groups "many" must be a whole number.'],
    [['--groups', '2', '--preset', 'best'], 2, '--preset "best" must be one of'],
    [['--groups', '2', '--pair-weight', 'half'], 2, '--pair-weight "half" must be a number from 0 to 1.'],
    [['--groups', '2', '--time-limit', '900'], 1, 'timeLimitSeconds 900 must be a whole number from 1 to 60.'],
    [['--groups', '2', '--about', 'knitting'], 1, 'topic "topic:knitting" must be the id of a topic there is'],
  ])('refuses %j', async (more, code, message) => {
    const ran = await kith('suggest', 'clusters', ...more, '--data', await imported());
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
  });
});
