import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 80;

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

/** Presses Tab until something has the focus; tells what was met where that never comes. */
export async function tabTo(page: Page, what: Locator, most = MOST_TABS): Promise<void> {
  const met: string[] = [];
  for (let tab = 0; tab < most; tab += 1) {
    await page.keyboard.press('Tab');
    if (await what.evaluate((element) => element === document.activeElement)) return;
    met.push(await focusOn(page));
  }
  throw new Error(`${most} Tabs did not reach it. Met were: ${met.join('; ')}`);
}

/** Presses a key, and says where the keys go afterwards: an act must not lose the focus. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
  if ((await focusOn(page)) === 'body') throw new Error(`After ${key} nothing has the focus.`);
}
