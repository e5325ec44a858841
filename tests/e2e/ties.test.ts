import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';

const figures = async (page: Page, where: string): Promise<readonly number[]> => (await page.locator(where).allInnerTexts()).map(Number);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const RECEIPTS = '.ties-receipts';

describeExplorer('the room of ties in a browser', { demo: true }, ({ open, url }) => {
  const ask = <Data>(query: string) => askAs<Data>(url(), query);
  /** The two areas with the strongest tie on the last day of the record, as the address names them. */
  const strongest = async (): Promise<string> => {
    const { programme } = await ask<{ programme: { demo: { lastDay: string } } }>('{ programme { demo { lastDay } } }');
    const { ties } = await ask<{ ties: { nodes: { a: { id: string }; b: { id: string } }[] } }>(
      `{ ties(at: "${programme.demo.lastDay}", first: 1) { nodes { a { id } b { id } } } }`,
    );
    const [tie] = ties.nodes;
    return `/ties?a=${tie?.a.id.slice('area:'.length)}&b=${tie?.b.id.slice('area:'.length)}`;
  };

  test('lead from the rail to the strongest ties, and from a figure to its receipts', async () => {
    const page = await open('/map');
    await page.getByRole('link', { name: 'Ties', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ties over time' }).waitFor();
    const figure = page.locator('.ties-strongest .ties-figure').first();
    const strength = (await figure.locator('b').innerText()).trim();
    await figure.click();
    await page.getByRole('heading', { name: 'Receipts' }).waitFor();
    expect(await page.locator('.ties-lead b').innerText()).toContain(strength);
    expect(new URL(page.url()).search).toMatch(/^\?a=[\w-]+&b=[\w-]+$/);
  });

  test('show receipts that add up to the figure as it is printed, folded and unfolded', async () => {
    const page = await open(await strongest());
    await page.locator(RECEIPTS).waitFor();
    const [whole = 0] = await figures(page, `${RECEIPTS} tfoot td:last-child`);
    const rows = await figures(page, `${RECEIPTS} tbody tr > td:last-child`);
    expect(whole).toBeGreaterThan(0);
    expect(total(rows)).toBeCloseTo(whole, 6);
    await page.locator(RECEIPTS).getByRole('button', { name: /older or smaller receipts/ }).click();
    await expect.poll(() => page.locator(`${RECEIPTS} .ties-within`).count()).toBeGreaterThan(0);
    const [others = 0] = rows.slice(-1);
    expect(total(await figures(page, `${RECEIPTS} .ties-within > td:last-child`))).toBeCloseTo(others, 6);
    expect(page.url()).toContain('receipts=all');
  });

  test('keep in the address what is tried, and show another reader the same', async () => {
    const page = await open(await strongest());
    const lead = page.locator('.ties-lead b');
    const before = await lead.innerText();
    await page.getByRole('group', { name: 'Half-life' }).getByRole('button', { name: '60 days' }).click();
    await expect.poll(() => lead.innerText()).not.toBe(before);
    await page.getByRole('group', { name: 'Share by size of event' }).getByRole('button', { name: 'Off' }).click();
    await page.getByRole('button', { name: 'Weights by kind' }).click();
    await page.getByRole('spinbutton', { name: 'Weight of: Buddy call' }).fill('0.25');
    await page.getByRole('button', { name: 'Use these weights' }).click();
    await expect.poll(() => page.url()).toContain('w=buddy-call:0.25');
    expect(page.url()).toContain('half=60&share=off');
    await expect.poll(() => page.locator('.ties-formula').innerText()).toContain('a buddy call 0.25');
    await page.locator('.ties-reading').first().waitFor({ state: 'detached' });
    const tried = await lead.innerText();
    const { pathname, search } = new URL(page.url());
    const other = await open(pathname + search);
    await expect.poll(() => other.locator('.ties-lead b').innerText()).toBe(tried);
    await other.getByRole('button', { name: 'Back to the usual formula' }).click();
    await expect.poll(() => other.locator('.ties-lead b').innerText()).toBe(before);
  });

  test('take any half-life, by keyboard', async () => {
    const page = await open(await strongest());
    const days = page.getByRole('spinbutton', { name: 'Half-life in days' });
    await days.fill('90');
    await days.press('Enter');
    await expect.poll(() => page.url()).toContain('half=90');
    await expect.poll(() => page.locator('.ties-formula').innerText()).toContain('halves every 90 days');
  });

  test('compare the network before and after 2020 in a click, with a cause for each tie', async () => {
    const page = await open('/ties');
    await page.getByRole('button', { name: 'Before and after 2020' }).click();
    await page.getByRole('heading', { name: 'What changed, 2019 to 2021' }).waitFor();
    await page.locator('.ties-changed .ties-reading').waitFor({ state: 'detached' });
    const lost = page.locator('.ties-changes tbody', { has: page.getByText('Lost', { exact: true }) });
    await expect.poll(() => lost.locator('.ties-cause').count()).toBeGreaterThan(0);
    const said = await lost.locator('.ties-change-head').innerText();
    const count = Number(/([\d,]+) ties/.exec(said)?.[1]?.replace(',', ''));
    await lost.getByRole('button', { name: `Show all ${count.toLocaleString('en-GB')} lost` }).click();
    await expect.poll(() => lost.locator('.ties-cause').count()).toBe(count);
    expect(page.url()).toContain('from=2019-12-31&to=2021-12-31&open=lost');
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Map' }).click();
    await page.getByRole('img', { name: /^Map of England: [\d,]+ ties? gained/ }).waitFor();
  });

  test('list the ties of a region in the order asked for, made of the kinds asked for', async () => {
    const page = await open('/ties?of=region:london&sort=recency');
    await page.getByRole('heading', { level: 1, name: 'Ties within London' }).waitFor();
    await page.locator('.ties-rows tbody tr').first().waitFor();
    const days = (await page.locator('.ties-rows tbody tr > td:last-child').allInnerTexts()).map((day) => Date.parse(`${day} UTC`));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    const before = await page.locator('.ties-lead').innerText();
    await page.locator('.ties-kinds summary').click();
    await page.getByRole('checkbox', { name: 'Peer visit' }).check();
    await expect.poll(() => page.locator('.ties-lead').innerText()).not.toBe(before);
    expect(page.url()).toContain('kinds=peer-visit');
  });

  test('count as many ties by region as the network has', async () => {
    const page = await open('/ties?part=regions');
    await page.locator('.ties-matrix tbody tr').first().waitFor();
    const rows = page.locator('.ties-matrix tbody tr');
    let ties = 0;
    for (let row = 0; row < (await rows.count()); row += 1) {
      const counts = await rows.nth(row).locator('td b').allInnerTexts();
      ties += total(counts.slice(row).map(Number));
    }
    const { programme } = await ask<{ programme: { demo: { lastDay: string } } }>('{ programme { demo { lastDay } } }');
    const { network } = await ask<{ network: { summary: { ties: number } } }>(`{ network(at: "${programme.demo.lastDay}") { summary { ties } } }`);
    expect(ties).toBe(network.summary.ties);
  });

  test('show what would be left of the network without some events', async () => {
    const page = await open('/ties?part=resilience');
    await page.getByText('5 areas taken out.').waitFor();
    await page.getByRole('combobox', { name: 'Take out' }).selectOption('Events of a kind');
    await page.getByText('Say what to take out').waitFor();
    await page.getByRole('checkbox', { name: 'Cluster session' }).check();
    await page.getByText(/events left out\./).waitFor();
    const ties = page.getByRole('row', { name: /^Living ties/ });
    const [before = 0, after = 0] = (await ties.locator('td').allInnerTexts()).map((text) => Number(text.replace(',', '')));
    expect(after).toBeLessThan(before);
    expect(new URL(page.url()).search).toBe('?part=resilience&remove=kinds&events=cluster-session');
  });

  test('unfold the ties that rest on one person', async () => {
    const page = await open('/ties?part=succession');
    const first = page.locator('.ties-column > div > .table > tbody').first();
    const lost = Number(await first.locator('td').first().innerText());
    await first.getByRole('button', { name: /^Show the ties/ }).click();
    await expect.poll(() => first.locator('.ties-unfolded tbody tr').count()).toBe(lost);
  });

  test('give the receipts as a file', async () => {
    const page = await open(await strongest());
    await page.locator(RECEIPTS).waitFor();
    const strength = Number(await page.locator(`${RECEIPTS} tfoot td:last-child`).innerText());
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    const [head = '', ...rows] = readFileSync(await file.path(), 'utf8').trim().split('\r\n');
    expect(head).toContain('when_new,now');
    const now = rows.map((row) => Number(/,([\d.e-]+),area:/.exec(row)?.[1]));
    expect(total(now)).toBeCloseTo(strength, 2);
  });

  test('say what is wrong with a pair that is none', async () => {
    const page = await open('/ties?a=dover&b=dover');
    await page.getByRole('heading', { name: 'The same place twice' }).waitFor();
    const gone = await open('/ties?a=dover&b=nowhere');
    await gone.getByRole('heading', { name: 'One of the two is not known here' }).waitFor();
    // A list that has not the value must not claim its first entry for it.
    const chosen = () => gone.locator('select').evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value));
    await expect.poll(chosen).toEqual(['area:dover', '']);
  });

  test('print without controls', async () => {
    const page = await open(await strongest());
    await page.locator(RECEIPTS).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ties-control-row').isVisible()).toBe(false);
    expect(await page.locator('svg.chart').first().isVisible()).toBe(true);
    expect(await page.locator('.ties-formula').isVisible()).toBe(true);
  });
});
