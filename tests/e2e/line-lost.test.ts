import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { faultsOn } from './page-faults.ts';
import { startKith, type RunningKith } from './running-kith.ts';

/** The names of the questions a page asks from now on. */
function questionsOf(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { operationName } = request.postDataJSON() as { operationName?: string };
    if (operationName) asked.add(operationName);
  });
  return asked;
}

describeExplorer('a server that goes away', { demo: false }, ({ open }) => {
  test('is told kindly, keeps what is seen and typed, and is asked again for everything once it is back', { timeout: 90_000 }, async () => {
    const data = mkdtempSync(join(tmpdir(), 'kith-line-'));
    const settings = { KITH_DATA: data };
    const running: RunningKith[] = [];
    const start = async (port?: string) => {
      const kith = await startKith({ demo: false, settings: { ...settings, ...(port && { KITH_PORT: port }) } });
      running.push(kith);
      return kith;
    };
    try {
      const first = await start();
      const page = await open('/places');
      await page.goto(`${first.url}/places`);
      await page.getByRole('combobox', { name: /^Search/ }).fill('mill');
      await page.waitForLoadState('networkidle');
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      await running.pop()?.stop();
      const line = page.getByText('Kith cannot be reached just now.');
      await line.waitFor();
      expect(await faultsOn(page, 'line lost')).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
      expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('mill');
      const asked = questionsOf(page);
      await start(new URL(first.url).port);
      await page.getByRole('button', { name: 'Try now' }).click({ timeout: 5_000 }).catch(() => undefined);
      await line.waitFor({ state: 'detached' });
      await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(['Programme', 'Viewer']));
    } finally {
      for (const kith of running) await kith.stop();
      rmSync(data, { recursive: true, force: true });
    }
  });
});
