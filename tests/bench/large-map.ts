import { chromiumPath, openBrowser } from '../e2e/chromium.ts';
import { fillLarge, LARGE_MAP } from '../e2e/large-kith.ts';
import { arranging, costOf, firstMap, noteTimes, pointsOnMarks } from '../e2e/map-timing.ts';
import { startKith } from '../e2e/running-kith.ts';
import type { Report } from './report.ts';

const RUNS = 5;
const SELECTIONS = 8;

/** What 5,000 marks and 30,000 ties cost in a browser. It draws by software here, so only scripting is told, and when the map is there. */
export async function largeMap(report: Report): Promise<void> {
  report.heading('A map of 5,000 people and 30,000 ties');
  const path = chromiumPath();
  if (!path) return console.log('  not run: no Chromium here');
  const kith = await startKith({ demo: false, fill: fillLarge });
  const browser = await openBrowser(path);
  try {
    const open = async (where: string) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      await noteTimes(page);
      await page.goto(kith.url + where);
      return page;
    };
    const firsts: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await open(LARGE_MAP);
      firsts.push(await firstMap(page));
      await page.close();
    }
    report.figure('from the answer to the first map', firsts, 'ms', 'under 5,000 ms');

    const page = await open(`${LARGE_MAP}&view=map&fold=filters,dates`);
    await firstMap(page);
    await page.waitForLoadState('networkidle');
    const points = await pointsOnMarks(page, SELECTIONS);
    const moves: number[] = [];
    const selections: number[] = [];
    for (const { x, y } of points) moves.push((await costOf(page, () => page.mouse.move(x, y))).scriptMs);
    for (const { x, y } of points) {
      await page.mouse.move(x, y);
      selections.push((await costOf(page, () => page.mouse.click(x, y))).scriptMs);
      await page.waitForTimeout(400);
    }
    report.figure('scripting of a move of the pointer', moves, 'ms', 'under 16 ms');
    report.figure('scripting of a selection', selections, 'ms', 'under 16 ms');

    const { ms, longTasks } = await arranging(await open(`${LARGE_MAP}&view=map&layout=force`));
    report.figure('arranged by ties, beside the page', [ms / 1000], 's');
    report.figure('tasks over 50 ms meanwhile', [longTasks.length], '', 'none');
  } finally {
    await browser.close();
    await kith.stop();
  }
}
