import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

const REPORT = '/matching/back-test';
const PLAIN = 'resource allocation';

const whenRead = (page: Page) => page.locator('.page-lead').waitFor({ timeout: 60_000 });
const chart = (page: Page) => page.getByRole('img', { name: /^How often a pair of/ });
const be = (role: string) => (page: Page) => page.addInitScript((session) => localStorage.setItem('kith.session', session), JSON.stringify({ role }));

describeExplorer('the back-test in a browser', { demo: true }, ({ open, url }) => {
  const ask = <Data>(query: string) => askAs<Data>(url(), query, 'analyst');

  test('says in plain words what the API found, with every method on the chart and in the table behind it', async () => {
    const page = await open(`${REPORT}?cutoff=2021-01-01`);
    await whenRead(page);
    const { backtest } = await ask<{ backtest: { summary: string; results: { method: string; auc: number; aucTwoSteps: number; pairs: number }[] } }>(
      '{ backtest(cutoff: "2021-01-01") { summary results { method auc aucTwoSteps pairs } } }',
    );
    expect(await page.locator('.page-lead').innerText()).toBe(backtest.summary);
    const said = await chart(page).getAttribute('aria-label');
    for (const { auc } of backtest.results) expect(said).toContain(`${Math.round(100 * auc)}%`);
    await page.getByText('Show as a table').click();
    const rows = page.getByRole('table', { name: 'The figures of every method' }).locator('tbody tr');
    const cells = await rows.locator('td:nth-child(3)').allInnerTexts();
    expect(cells).toEqual(backtest.results.map(({ auc }) => auc.toFixed(3)));
  });

  test('compares with everybody or with those who share an acquaintance, and keeps that in the address', async () => {
    const page = await open(`${REPORT}?cutoff=2018-01-01`);
    await whenRead(page);
    const before = await chart(page).getAttribute('aria-label');
    await page.getByRole('group', { name: 'Compared with' }).getByRole('button', { name: 'Those with an acquaintance in common' }).click();
    await expect.poll(() => chart(page).getAttribute('aria-label')).not.toBe(before);
    expect(page.url()).toContain('among=acquainted');
    const { pathname, search } = new URL(page.url());
    const other = await open(pathname + search);
    await whenRead(other);
    await other.getByText('Among pairs that had not met before but had an acquaintance in common').waitFor();
  });

  test('takes another day by keyboard, and hands over its figures as a file', async () => {
    const page = await open(REPORT);
    await whenRead(page);
    const day = page.getByLabel('Hidden from');
    await day.fill('2016-01-01');
    await day.press('Enter');
    await page.getByText('Had Kith known nothing of what happened from 1 January 2016 on').waitFor();
    await page.locator('.page-lead', { hasText: 'before 1 January 2016' }).waitFor();
    expect(page.url()).toContain('cutoff=2016-01-01');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('kith-back-test-area-2016-01-01.csv');
    const lines = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines[1]).toMatch(/^area,2016-01-01,preferential attachment,yes,0\.\d+/);
  });

  test('says why there is nothing to tell, with the axis still there and nothing to choose by', async () => {
    const page = await open(`${REPORT}?cutoff=2011-01-01`);
    await whenRead(page);
    expect(await page.locator('.page-lead').innerText()).toContain('choose a later day');
    expect(await chart(page).getAttribute('aria-label')).toContain('nothing to tell');
    await page.getByText('40%', { exact: true }).waitFor();
    await page.getByText('so there is nothing to choose by').waitFor();
    expect(await page.getByRole('button', { name: /for suggestions$/ }).count()).toBe(0);
  });

  test('shows the test before, what is being done and how to stop it, while people are tried', async () => {
    const page = await open(`${REPORT}?cutoff=2024-02-01`);
    await whenRead(page);
    const before = await page.locator('.page-lead').innerText();
    await page.getByRole('group', { name: 'Between whom' }).getByRole('button', { name: 'People' }).click();
    const working = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Cancel' }) });
    await expect.poll(() => working.innerText(), { timeout: 30_000 }).toMatch(/^Trying .+, \d+% done\./);
    expect(await page.locator('.back-test-before .page-lead').innerText()).toBe(before);
    await working.getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByText('Cancelled before it was done. What you see is the test of areas').waitFor();
    expect(await working.count()).toBe(0);
    await page.getByRole('button', { name: 'Try it after all' }).click();
    await page.locator('.page-lead', { hasText: 'Of pairs of people' }).waitFor({ timeout: 60_000 });
  }, 120_000);

  test('is read by analysts, who are told who may choose', async () => {
    const page = await open(REPORT);
    await be('analyst')(page);
    await page.reload();
    await whenRead(page);
    await page.getByText('As analyst you may read this report. Programme staff and stewards may choose another method.').waitFor();
    expect(await page.getByRole('button', { name: /for suggestions$/ }).count()).toBe(0);
  });

  test('lets staff take a method over by keyboard, once they know what changes; all see it at once', async () => {
    const page = await open(`${REPORT}?cutoff=2021-01-01`);
    await whenRead(page);
    await page.getByText('It is the usual one: nobody has chosen another.').waitFor();
    const use = page.getByRole('button', { name: `Use ${PLAIN} for suggestions`, exact: true });
    await use.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Use ${PLAIN} for suggestions between areas?` });
    await dialog.getByText('the collaborators suggested to every area are ranked by it instead of decayed resource allocation, half-life 120 days').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect((await ask<{ backtest: { taken: string | null } }>('{ backtest(cutoff: "2021-01-01") { taken } }')).backtest.taken).toBeNull();
    await use.press('Enter');
    await dialog.getByRole('button', { name: 'Use this method' }).press('Enter');
    await page.getByText('Resource allocation is used from now on.').waitFor();
    await page.getByText(/Used now: resource allocation\. Chosen by staff on .+, from a back-test with everything from 1 January 2021 on hidden\./).waitFor();
    expect(await page.locator('.page-lead').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The methods');
    expect(await page.getByText('Something was recorded since').count()).toBe(0);
    expect(await use.count()).toBe(0);
    const other = await open(REPORT);
    await whenRead(other);
    await other.getByText(/Used now: resource allocation\. Chosen by staff/).waitFor();
  }, 60_000);

  test('meets no serious fault in any look, with its table and its dialog', { timeout: 120_000 }, async () => {
    const faults: string[] = [];
    const page = await open(REPORT);
    await whenRead(page);
    const look = async (what: string) => faults.push(...(await faultsInEveryLook(page, what)));
    await page.getByText('Show as a table').click();
    await look('report');
    await page.getByRole('button', { name: 'Use Adamic-Adar for suggestions' }).click();
    await page.getByRole('dialog').waitFor();
    await look('dialog');
    expect(faults).toEqual([]);
  });
});
