import { describe, expect, it } from 'vitest';
import { folderOf, freshData, kith } from './kith.ts';

const FILES = {
  'areas.csv': 'id,name,region\na,Area A,North\nb,Area B,North\nc,Area C,South\n',
  'people.csv': 'id,name,consent\nann,Ann,yes\nben,Ben,yes\ncam,Cam,no\ndee,Dee,yes\n',
  'roles.csv': 'person,area,role,from\nann,a,member,2018-01-01\nben,b,member,2018-01-01\ncam,c,member,2018-01-01\ndee,c,chair,2018-01-01\n',
  'topics.csv': 'slug,label\nfood,Food\n',
  'needs.csv': 'who,topic,level\narea:a,food,3\n',
  'offers.csv': 'who,topic,level\narea:b,food,3\nperson:dee,food,2\n',
};

async function imported(): Promise<string> {
  const data = freshData();
  const { code, err } = await kith('import', folderOf(FILES), '--data', data);
  if (code !== 0) throw new Error(err);
  return data;
}

const json = (out: string) => JSON.parse(out) as Record<string, unknown>[];

describe('kith suggest', () => {
  it('pairs people off, and says which rule leaves the others without anybody', { timeout: 60_000 }, async () => {
    const data = await imported();
    const { code, out } = await kith('suggest', 'buddies', '--region', 'North', 'South', '--no-trio', '--json', '--data', data);
    expect(code).toBe(0);
    const lines = json(out);
    expect(lines.filter(({ group }) => group === 1).map(({ person }) => person)).toHaveLength(2);
    expect(lines.find(({ person }) => person === 'person:cam')).toMatchObject({ group: null, rule: 'consent' });
    const [alone] = lines.filter(({ rule }) => rule !== null && rule !== 'consent');
    expect(alone).toMatchObject({ group: null, rule: 'odd one out' });
  });

  it('leads an area to peers who have solved what it faces, and a person to people', { timeout: 60_000 }, async () => {
    const data = await imported();
    const peers = await kith('suggest', 'peers', '--of', 'area:a', '--topic', 'food', '--json', '--data', data);
    expect(peers.code).toBe(0);
    expect(json(peers.out).map(({ suggested }) => suggested)).toEqual(['area:b']);
    expect(json(peers.out)[0]!['why']).toContain('food');
    const people = await kith('suggest', 'collaborators', '--of', 'person:ann', '--json', '--data', data);
    expect(json(people.out).map(({ suggested }) => suggested).sort()).toEqual(['person:ben', 'person:dee']);
  });

  it('suggests to every area, and says how evenly', { timeout: 60_000 }, async () => {
    const { code, out, err } = await kith('suggest', 'collaborators', '--all', '--csv', '--data', await imported());
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('of,suggested,area,score,why');
    expect(err).toBe('3 of 3 areas are suggested to somebody; the most often suggested one to 2. Gini coefficient 0.00.\n');
  });

  it.each([
    [['peers'], 2, 'Say --of with an id, or --all.'],
    [['peers', '--of', 'area:a', '--all'], 2, 'Say --of with an id, or --all.'],
    [['peers', '--of', 'area:a', '--first', 'few'], 2, '--first "few" must be a whole number.'],
    [['peers', '--of', 'area:a', '--topic', 'knitting'], 1, 'There is no topic "topic:knitting".'],
    [['collaborators', '--of', 'cluster:x'], 1, 'of "cluster:x" must be the id of an area or a person.'],
    [['buddies'], 1, 'Say whom to draw from'],
    [['buddies', '--region', 'Nowhere'], 1, 'regions: "Nowhere" is not the region of any area. There are: North, South.'],
  ])('refuses %j', { timeout: 60_000 }, async (more, code, message) => {
    const ran = await kith('suggest', ...more, '--data', await imported());
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
  });
});
