import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { firstMap, noteTimes } from './map-timing.ts';

const SCREENS = ['/map', '/map?view=table', '/map?level=people', '/area/cars-area-together', '/matching'] as const;
/** What may move of a page while it comes, of all there is to see. */
const MOST_SHIFT = 0.05;
/** Wide, for others may use the machine: `npm run bench -- web` has the goal. */
const FIRST_PICTURE_MS = 15_000;

type Shifting = typeof globalThis & { shifts: { readonly value: number; readonly what: string }[] };

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node?: Node }[];
    }
    const shifts: Shifting['shifts'] = ((globalThis as Shifting).shifts = []);
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        const what = sources.map(({ node }) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : node?.nodeName)).join(', ');
        if (!hadRecentInput) shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

describeExplorer('a page that comes', { demo: true }, ({ open }) => {
  test.each(SCREENS)('%s stays where it is once it is seen', async (screen) => {
    const page = await open(screen, {}, noteShifts);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (globalThis as Shifting).shifts);
    const moved = shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('\n');
    expect(shifts.reduce((sum, { value }) => sum + value, 0), moved).toBeLessThan(MOST_SHIFT);
  });

  test('/map is drawn soon', async () => {
    const page = await open('/map', {}, noteTimes);
    await firstMap(page);
    const drawn = await page.evaluate(() => (globalThis as unknown as { noted: { shownAt: number } }).noted.shownAt);
    process.stdout.write(`The map of the demo is there ${Math.round(drawn)} ms after it is asked for.\n`);
    expect(drawn).toBeLessThan(FIRST_PICTURE_MS);
  });
});
