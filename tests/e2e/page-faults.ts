import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What of WCAG 2.2, level AA, a page breaks, and whether it scrolls sideways; `what` names the page in each. */
export async function faultsOn(page: Page, what: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const faults = violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes[0]?.html}`);
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  const { width } = page.viewportSize()!;
  return across > width ? [...faults, `${what}: scrolls sideways, ${across} pixels`] : faults;
}
