import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { shareDiffering } from './same-picture.ts';
import { mapAtRest, networkIn, takeAlong, type NetworkFile } from './taking-along.ts';

const BUSY = [
  '/map?without=london&least=0.15&colour=constraint&size=degree&hulls=region&layout=force&pins=dover@450.0@300.0&pick=cars-area-together,dover&area=cars-area-together&at=2020-06-30&months=24',
  '/map?level=people&layout=groups&show=linked&colour=community&at=2023-03-31&view=map',
] as const;
const MOST_DIFFERING = 0.005;

interface Seen {
  readonly network: NetworkFile;
  readonly picture: Buffer;
  readonly words: string;
  readonly day: string;
}

async function seenOn(page: Page): Promise<Seen> {
  await mapAtRest(page);
  const picture = await page.locator('.map-frame').screenshot();
  const words = (await page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label')) ?? '';
  const day = await page.locator('.as-of-button').innerText();
  const [json] = await takeAlong(page, ['Download JSON']);
  return { network: networkIn(json!), picture, words, day };
}

describeExplorer('a link to a map', { demo: true }, ({ open }) => {
  test.each(BUSY)('shows two readers the same: %s', async (address) => {
    const one = await seenOn(await open(address));
    const other = await seenOn(await open(address));
    expect(one.network.nodes.length).toBeGreaterThan(50);
    expect(one.network.edges.length).toBeGreaterThan(50);
    expect(one.network.at).toBe(new URLSearchParams(address).get('at'));
    // Marks, ties, positions, sizes, colours and date, to the last figure.
    expect(other.network).toEqual(one.network);
    expect([other.words, other.day]).toEqual([one.words, one.day]);
    expect(shareDiffering(one.picture, other.picture)).toBeLessThan(MOST_DIFFERING);
  });

  test('says where a mark was put by hand, what is left out, and what is chosen', async () => {
    const page = await open(BUSY[0]);
    const { network } = await seenOn(page);
    const place = (key: string) => network.nodes.find(({ id }) => id === `area:${key}`);
    expect(place('dover')).toMatchObject({ x: 450, y: 300 });
    expect(new Set(network.nodes.map((node) => (node as unknown as { region: string }).region))).not.toContain('London');
    expect(network.edges.every(({ weight = 0 }) => weight >= 0.15)).toBe(true);
    expect(await page.locator('tr.chosen').getAttribute('data-party')).toBe('area:cars-area-together');
    await page.getByRole('region', { name: 'Picked' }).getByText('2 areas picked').waitFor();
  });

  test('differs in its picture where anything differs', async () => {
    const one = await seenOn(await open(BUSY[0]));
    const other = await seenOn(await open(BUSY[0].replace('layout=force&', '')));
    expect(shareDiffering(one.picture, other.picture)).toBeGreaterThan(MOST_DIFFERING);
    expect(other.network.nodes).not.toEqual(one.network.nodes);
  });

  test('stays the same while things are selected on it', async () => {
    const page = await open('/map?layout=force&view=both');
    const before = await seenOn(page);
    await page.locator('.map-table .map-pick').nth(3).click();
    await expect.poll(() => page.url()).toContain('area=');
    const after = await seenOn(page);
    const places = ({ network }: Seen) => network.nodes.map(({ id, x, y }) => ({ id, x, y }));
    expect(places(after)).toEqual(places(before));
  });
});
