import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_TABS = 80;
const HANDED_ON_MS = 10_000;

/** A mouse whose clicks are counted. */
export class Mouse {
  clicks = 0;

  async click(what: Locator, options: Parameters<Locator['click']>[0] = {}): Promise<void> {
    this.clicks += 1;
    await what.click(options);
  }
}

/** Where the keys go now, in words; `body` is nowhere. */
export const focusOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'body';
    return `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40) ?? ''}`;
  });

/** Presses Tab until something has the focus, unless it has it already; tells what was met where that never comes. */
export async function tabTo(page: Page, what: Locator, most = MOST_TABS): Promise<void> {
  const met: string[] = [];
  await what.first().waitFor();
  for (let tab = 0; tab <= most; tab += 1) {
    // What was there a moment ago may be drawn anew.
    if (await what.first().evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
    met.push(await focusOn(page));
  }
  throw new Error(`${most} Tabs did not reach it. Met were: ${met.join('; ')}`);
}

/** Presses a key, and says where the keys go afterwards: an act must not lose the focus. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  // Two frames on, what the key brought is drawn; where the focus is handed on later, it is waited for.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect.poll(() => focusOn(page), { message: `After ${key} nothing has the focus.`, timeout: HANDED_ON_MS }).not.toBe('body');
}
