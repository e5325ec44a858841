import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';

const SCREENS = ['/map', '/map?view=table', '/map?level=people', '/area/cars-area-together', '/matching'] as const;
/** What may move of a page while it comes, of all there is to see. */
const MOST_SHIFT = 0.05;

interface Shift {
  readonly value: number;
  readonly what: string;
}
/** What has moved so far, with what was not told of yet. */
type Shifting = typeof globalThis & { shiftsSoFar: () => readonly Shift[] };

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node?: Node }[];
    }
    const shifts: Shift[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput, sources } of entries as LayoutShift[]) {
        const what = sources.map(({ node }) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : node?.nodeName)).join(', ');
        if (!hadRecentInput) shifts.push({ value, what });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    (globalThis as Shifting).shiftsSoFar = () => {
      note(observer.takeRecords());
      return shifts;
    };
  });
}

describeExplorer('a page that comes', { demo: true }, ({ open }) => {
  test.each(SCREENS)('%s stays where it is once it is seen', async (screen) => {
    const page = await open(screen, {}, noteShifts);
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((idle) => requestIdleCallback(idle));
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const shifts = await page.evaluate(() => (globalThis as Shifting).shiftsSoFar());
    const moved = shifts.map(({ value, what }) => `${value.toFixed(3)} ${what}`).join('\n');
    expect(shifts.reduce((sum, { value }) => sum + value, 0), moved).toBeLessThan(MOST_SHIFT);
  });
});
