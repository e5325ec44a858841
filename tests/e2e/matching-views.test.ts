import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { both, cardOf, draftFor, nameButton } from './buddy-rounds.ts';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

/** What is proposed counts against the next draft: this one's people are nobody else's here. */
const CLUSTER = 'mental-health';

describeExplorer('the views of matching in a browser', { demo: true }, ({ open, url }) => {
  const ask = <Data>(query: string, who?: string) => askAs<Data>(url(), query, who);

  test('are the same as a table and as a file, at an address that can be sent', async () => {
    const { path, pairs } = await draftFor(url(), 'legacy-north');
    const page = await open(path);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => page.locator('.match-table').first().locator('tbody tr').count()).toBe(pairs.length);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    const rows = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
    expect(rows.filter((row) => row.includes(',suggested,'))).toHaveLength(pairs.length);
    expect(rows.filter((row) => row.includes(',unmatched,')).length).toBe(await page.locator('.match-table').last().locator('tbody tr').count());
    const there = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => there.locator('.match-table').first().locator('tbody tr').count()).toBe(pairs.length);
    await there.emulateMedia({ media: 'print' });
    expect(await there.locator('.match-settings').isVisible()).toBe(false);
    expect(await there.locator('.match-figures').isVisible()).toBe(true);
  });

  test('on a phone move people by finger and have every pane in one column', async () => {
    const { path, pairs } = await draftFor(url(), 'legacy-north');
    const page = await open(path, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const from = pairs[0]!.members[0]!;
    const to = pairs[1]!.members.find(({ area }) => area.id !== from.area.id)!;
    await nameButton(page, from.label).scrollIntoViewIfNeeded();
    const [start, end] = await Promise.all([nameButton(page, from.label).boundingBox(), nameButton(page, to.label).boundingBox()]);
    const touch = await page.context().newCDPSession(page);
    const at = (box: { x: number; y: number } | null, shift = 8) => [{ x: box!.x + shift, y: box!.y + shift }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(start) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(start, 24) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(end) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cardOf(page, from.label).filter({ has: nameButton(page, to.label) }).getByText('Locked', { exact: true }).waitFor();
    for (const pane of ['If this goes ahead', 'What matters most']) await page.getByRole('region', { name: pane }).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('show partnerships what was proposed to them, to answer on their own page', async () => {
    const { id, path, pairs } = await draftFor(url(), 'better-homes');
    const { members } = pairs[0]!;
    const [mine, theirs] = members;
    const session = JSON.stringify({ role: 'partnership', area: mine!.area.id });
    const page = await open(path, { storageState: { cookies: [], origins: [{ origin: url(), localStorage: [{ name: 'kith.session', value: session }] }] } });
    await page.getByRole('heading', { name: 'Drafts are for programme staff' }).waitFor();
    await ask(`mutation { proposeBuddyRound(id: "${id}") { id } }`);
    await page.getByRole('link', { name: 'What was proposed to your area' }).click();
    const row = page.locator('.suggestion-row').filter({ has: page.getByRole('link', { name: theirs!.label }) }).first();
    await row.getByRole('button', { name: `Accept for ${mine!.label}` }).click();
    await row.getByText(/^accepted/).waitFor();
    expect(await row.getByRole('button', { name: `Accept for ${theirs!.label}` }).count()).toBe(0);
    expect(await row.getByRole('button', { name: `Decline for ${mine!.label}` }).count()).toBe(1);
  });

  test('meet no serious fault in any look, dialogs included', { timeout: 180_000 }, async () => {
    const faults: string[] = [];
    const check = async (page: Page, what: string) => faults.push(...(await faultsInEveryLook(page, what)));
    const list = await open('/matching');
    await list.waitForLoadState('networkidle');
    await check(list, 'list');
    const { path, pairs } = await draftFor(url(), CLUSTER);
    const page = await open(path);
    const [a, b] = both(pairs[0]);
    const [c, d] = both(pairs[1]);
    await page.getByRole('button', { name: `Lock ${a} and ${b}` }).click();
    await page.getByRole('button', { name: `Keep ${c} and ${d} apart` }).click();
    await page.getByRole('button', { name: /to be paired again$/ }).waitFor();
    await cardOf(page, a).getByRole('button', { name: /^Why/ }).click();
    await check(page, 'board');
    await nameButton(page, a).click();
    await check(page, 'move');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Propose to \d+ people…/ }).click();
    await check(page, 'propose');
    await page.getByRole('button', { name: /^Propose to \d+ people$/ }).click();
    await page.getByRole('dialog', { name: 'Messages to send' }).waitFor();
    await check(page, 'messages');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Decline for/ }).first().click();
    await check(page, 'decline');
    await page.keyboard.press('Escape');
    await check(page, 'proposed board');
    await page.getByRole('button', { name: 'Table' }).click();
    await check(page, 'proposed table');
    expect(faults).toEqual([]);
  });
});
