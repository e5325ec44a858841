import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Until the map is drawn as it will stay: read, arranged, its names set in their type. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.locator('.map-frame[data-drawn]').waitFor();
  await page.locator('.map-main[aria-busy=false]').waitFor();
  await page.getByText('Arranging', { exact: true }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  let before: Buffer | undefined;
  const isAtRest = async () => {
    const now = await page.locator('.map-main').screenshot();
    const same = before?.equals(now) ?? false;
    before = now;
    return same;
  };
  await expect.poll(isAtRest, { timeout: 30_000 }).toBe(true);
}

/** What the map hands over under Export…, by the names of its buttons. */
export async function takeAlong(page: Page, names: readonly string[]): Promise<readonly Buffer[]> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it along' });
  const files: Buffer[] = [];
  for (const name of names) {
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name, exact: true }).click()]);
    files.push(readFileSync(await file.path()));
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return files;
}

export interface NetworkFile {
  readonly at: string;
  readonly description: string;
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly x?: number; readonly y?: number; readonly size?: number; readonly colour?: string; readonly ties: number }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly weight?: number }[];
}

export const networkIn = (json: Buffer): NetworkFile => JSON.parse(json.toString('utf8')) as NetworkFile;
