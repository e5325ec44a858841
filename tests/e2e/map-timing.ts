import type { CDPSession, Page } from 'playwright-core';

interface Noted {
  /** Milliseconds since the page began. */
  drawnAt?: number;
  shownAt?: number;
  /** When the page had come to rest after that. */
  restedAt?: number;
  askedAt?: number;
  arrangedAt?: number;
  readonly longTasks: { readonly start: number; readonly ms: number }[];
  /** How often lines were drawn by the graphics card. */
  draws: number;
}

type Noting = typeof globalThis & { noted: Noted };

/** Has the page note, from the beginning, when the map is drawn, what holds it up, and when a layout is asked for and there. */
export async function noteTimes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Noted = { longTasks: [], draws: 0 };
    (globalThis as Noting).noted = noted;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) noted.longTasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      if (noted.drawnAt !== undefined || !document.querySelector('.map-frame[data-drawn]')) return;
      noted.drawnAt = performance.now();
      // The frame after the next is begun once this one has been shown.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          noted.shownAt = performance.now();
          requestIdleCallback(() => (noted.restedAt = performance.now()));
        }),
      );
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-drawn'] });
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        noted.askedAt = performance.now();
        this.addEventListener('message', () => (noted.arrangedAt = performance.now()));
      }
    };
    const draw = WebGL2RenderingContext.prototype.drawArraysInstanced;
    WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, count, instances) {
      // Marks are drawn as triangles, lines as strips of them.
      if (mode === this.TRIANGLE_STRIP) noted.draws += 1;
      draw.call(this, mode, first, count, instances);
    };
  });
}

const noted = (page: Page) => page.evaluate(() => (globalThis as Noting).noted);

const rested = (page: Page) => page.waitForFunction(() => (globalThis as Noting).noted.restedAt !== undefined, undefined, { timeout: 60_000 });

/** Milliseconds from the end of the network's answer to the map. */
export async function firstMap(page: Page): Promise<number> {
  await rested(page);
  const answered = await page.evaluate(() => {
    const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return answers.filter(({ name }) => name.endsWith('/graphql')).reduce((largest, one) => (one.decodedBodySize > largest.decodedBodySize ? one : largest)).responseEnd;
  });
  return (await noted(page)).shownAt! - answered;
}

/** Milliseconds from the beginning of the page to the map. */
export async function mapShownAt(page: Page): Promise<number> {
  await rested(page);
  return (await noted(page)).shownAt!;
}

/** How often all lines have been drawn so far. */
export const linesDrawn = async (page: Page): Promise<number> => (await noted(page)).draws;

/** How long the layout took, and the tasks of more than 50 ms meanwhile, once the map before it had been drawn. */
export async function arranging(page: Page): Promise<{ readonly ms: number; readonly longTasks: readonly number[] }> {
  await rested(page);
  await page.waitForFunction(() => (globalThis as Noting).noted.arrangedAt !== undefined, undefined, { timeout: 60_000 });
  const { askedAt = 0, restedAt = 0, arrangedAt = 0, longTasks } = await noted(page);
  const meanwhile = longTasks.filter(({ start, ms }) => start >= restedAt && start + ms <= arrangedAt);
  return { ms: arrangedAt - askedAt, longTasks: meanwhile.map(({ ms }) => ms) };
}

/** What an act costs: milliseconds of scripting until the frame after it, and how often all lines were drawn anew. */
export async function costOf(page: Page, act: () => Promise<unknown>): Promise<{ readonly scriptMs: number; readonly draws: number }> {
  const session = await page.context().newCDPSession(page);
  // Of the page's own thread, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [script, { draws }] = [await scripting(session), await noted(page)];
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const after = { script: await scripting(session), draws: (await noted(page)).draws };
  await session.detach();
  return { scriptMs: after.script - script, draws: after.draws - draws };
}

async function scripting(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}

/** Points of the map, each on a mark other than the last. */
export async function pointsOnMarks(page: Page, count: number): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const canvas = page.locator('.map-canvas');
  const box = (await canvas.boundingBox())!;
  const points: { x: number; y: number }[] = [];
  for (let look = 0; look < 200 && points.length < count; look += 1) {
    const point = { x: box.x + box.width * (0.5 + 0.12 * Math.sin(look)), y: box.y + box.height * (0.5 + 0.2 * Math.cos(look * 1.7)) };
    await page.mouse.move(point.x, point.y);
    if (await canvas.evaluate((element) => (element as HTMLElement).style.cursor === 'pointer')) points.push(point);
  }
  if (points.length < count) throw new Error(`Only ${points.length} marks were found on the map.`);
  return points;
}
