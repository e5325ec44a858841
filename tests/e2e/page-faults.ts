import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All that another colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What of WCAG 2.2, level AA, a page breaks, and whether it scrolls sideways; `what` names the page in each. */
export async function faultsOn(page: Page, what: string, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(RULES)).analyze();
  const faults = violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes[0]?.html}`);
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  const { width } = page.viewportSize()!;
  return across > width ? [...faults, `${what}: scrolls sideways, ${across} pixels`] : faults;
}

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** The same in light, and in dark what colours can break, on a phone and on a desk, one after another on the page as it stands; then it is as it was. */
export async function faultsInEveryLook(page: Page, what: string): Promise<string[]> {
  const before = page.viewportSize()!;
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // What there is room for may be loaded only now.
    await page.waitForLoadState('networkidle');
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      faults.push(...(await faultsOn(page, `${what}, ${colorScheme} at ${width}`, colorScheme === 'dark' ? COLOUR_RULES : undefined)));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
  return faults;
}
