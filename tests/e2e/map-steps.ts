import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Until the answer is there and the table has followed the map. */
export const settled = (page: Page) => page.locator('.map-main[aria-busy=false]').waitFor();

/** Presses a button and waits until the map of another day is drawn. */
export async function step(page: Page, button: string): Promise<void> {
  const frame = page.locator('.map-frame');
  const before = await frame.getAttribute('data-drawn');
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect.poll(() => frame.getAttribute('data-drawn')).not.toBe(before);
  await settled(page);
}
