import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { faultsOn } from './page-faults.ts';
import { startKith } from './running-kith.ts';

describeExplorer('a server that goes away', { demo: false }, ({ open }) => {
  test('is told kindly, keeps what is seen and typed, and is asked again for everything once it is back', { timeout: 90_000 }, async () => {
    const data = mkdtempSync(join(tmpdir(), 'kith-line-'));
    const settings = { KITH_DATA: data };
    const first = await startKith({ demo: false, settings });
    const page = await open('/places');
    await page.goto(`${first.url}/places`);
    await page.getByRole('combobox', { name: /^Search/ }).fill('mill');
    await page.waitForLoadState('networkidle');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await first.stop();
    const line = page.getByText('Kith cannot be reached just now.');
    await line.waitFor();
    expect(await faultsOn(page, 'line lost')).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('mill');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.url());
    });
    const again = await startKith({ demo: false, settings: { ...settings, KITH_PORT: new URL(first.url).port } });
    await page.getByRole('button', { name: 'Try now' }).click({ timeout: 5_000 }).catch(() => undefined);
    await line.waitFor({ state: 'detached' });
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await again.stop();
    rmSync(data, { recursive: true, force: true });
  });
});
