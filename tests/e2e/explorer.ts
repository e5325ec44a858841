import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { mustRun } from '../running/must-run.ts';
import { buildExplorer } from './built-explorer.ts';
import { chromiumPath, openBrowser } from './chromium.ts';
import { startKith, type KithOptions, type RunningKith } from './running-kith.ts';

export interface Explorer {
  readonly url: () => string;
  /** A fresh browser at an address of the explorer; `prepare` has the page before it loads anything. */
  open(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Page>;
}

const WIDE = { width: 1280, height: 860 } as const;

/** An answer still under way to a page that closes is nobody's fault. */
async function closeAll(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  }
}

/**
 * Sentences about the explorer in a real Chromium, on a real server of its own. Without a Chromium
 * they are named as not run, which with CI set is a failure.
 */
export function describeExplorer(name: string, { demo, fill }: Pick<KithOptions, 'demo' | 'fill'>, sentences: (explorer: Explorer) => void): void {
  const path = chromiumPath();
  if (!path) {
    describe(name, () => {
      if (mustRun()) {
        test('needs a Chromium, which this machine has not', () => {
          throw new Error('No Chromium found. Install one or name it in CHROMIUM_PATH.');
        });
      } else {
        test.skip('not run: no Chromium on this machine (CHROMIUM_PATH names one)', () => {});
      }
    });
    return;
  }
  describe(name, () => {
    let kith: RunningKith;
    let browser: Browser;
    const pages: Page[] = [];
    beforeAll(async () => {
      await buildExplorer();
      kith = await startKith({ demo, fill });
      browser = await openBrowser(path);
    }, 180_000);
    afterAll(async () => {
      await closeAll(pages.splice(0));
      await browser?.close();
      await kith?.stop();
    });
    sentences({
      url: () => kith.url,
      async open(where, options = {}, prepare) {
        await closeAll(pages.splice(0));
        const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', ...options });
        const page = await context.newPage();
        pages.push(page);
        await prepare?.(page);
        await page.goto(kith.url + where);
        await page.getByRole('combobox', { name: /^Search/ }).waitFor();
        return page;
      },
    });
  });
}
