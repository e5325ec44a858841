import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { LARGE_PEOPLE } from '../bench/large-programme.ts';
import { describeExplorer } from './explorer.ts';
import { fillLarge, LARGE_MAP } from './large-kith.ts';
import { arranging, costOf, firstMap, linesDrawn, noteTimes, pointsOnMarks } from './map-timing.ts';

// What is counted here holds on any machine; `npm run bench -- web` tells how long it takes, beside its goals.
const tall = { viewport: { width: 1280, height: 860 } };
const says = (page: Page) => page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label');

describeExplorer('a network of 5,000 people', { demo: false, fill: fillLarge }, ({ open }) => {
  test('is drawn whole, and not again and again', async () => {
    const page = await open(LARGE_MAP, tall, noteTimes);
    await firstMap(page);
    await page.waitForLoadState('networkidle');
    expect(await linesDrawn(page)).toBeLessThanOrEqual(2);
    const [, ties = '', people] = /([\d,]+) living ties among ([\d,]+) people/.exec((await says(page)) ?? '') ?? [];
    expect(people).toBe(LARGE_PEOPLE.toLocaleString('en-GB'));
    expect(Number(ties.replace(',', ''))).toBeGreaterThan(29_000);
    expect(await page.getByText('strongest ties, are shown').count()).toBe(0);
  });

  test('is not drawn anew while the pointer moves, and once for a selection', async () => {
    const page = await open(`${LARGE_MAP}&view=map&fold=filters,dates`, tall, noteTimes);
    await firstMap(page);
    await page.waitForLoadState('networkidle');
    const points = await pointsOnMarks(page, 7);
    const moves = [];
    for (const { x, y } of points) moves.push(await costOf(page, () => page.mouse.move(x, y)));
    expect(moves.map(({ draws }) => draws)).toEqual(points.map(() => 0));
    const selections = [];
    for (const { x, y } of points.slice(0, 3)) {
      const before = page.url();
      await page.mouse.move(x, y);
      selections.push(await costOf(page, async () => {
        await page.mouse.click(x, y);
        await expect.poll(() => page.url()).not.toBe(before);
      }));
      // Two clicks in a third of a second would be a double click, which zooms.
      await page.waitForTimeout(400);
    }
    const draws = selections.map((one) => one.draws);
    expect([Math.min(...draws) >= 1, Math.max(...draws) <= 2], draws.join()).toEqual([true, true]);
  });

  test('is arranged by its ties in a worker, beside the page, and drawn a few times for it', async () => {
    const workers: string[] = [];
    const page = await open(`${LARGE_MAP}&view=map&layout=force`, tall, async (fresh) => {
      fresh.on('worker', (worker) => workers.push(worker.url()));
      await noteTimes(fresh);
    });
    await arranging(page);
    await page.getByText('Arranging', { exact: true }).waitFor({ state: 'detached' });
    expect(workers.length).toBeGreaterThan(0);
    expect(await linesDrawn(page)).toBeLessThanOrEqual(6);
  });
});
