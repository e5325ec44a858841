import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { focusOn, Mouse, press, tabTo } from './hands.ts';

const TOGETHER = 'Cars Area Together';
const OTHER = 'Whitleigh';

const rows = (page: Page) => page.locator('.map-table tbody tr[data-party]');
const unlinked = (page: Page) => page.getByRole('button', { name: /^No living tie/ });
const csv = (page: Page) => page.getByRole('button', { name: 'Export CSV' });
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Search' }).getByRole('option');
const searched = (page: Page) => page.locator('.search-said').filter({ hasText: /^\d+ results?$/ }).waitFor();
const summary = (page: Page) => page.locator('.map-key-summary');
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const receipts = (page: Page) => page.getByRole('complementary', { name: 'Details' }).locator('.tie-receipts');

async function areasIn(page: Page, act: () => Promise<unknown>): Promise<number> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n').length - 1;
}

/** The way between two areas in words, as it is read beside the map. */
async function wayRead(page: Page): Promise<void> {
  await page.getByText(/steps?, (one way|\d+ ways as short)\. The strongest:/).waitFor();
  const way = page.locator('.detail-way li');
  expect(await way.first().innerText()).toContain(TOGETHER);
  expect(await way.last().innerText()).toContain(OTHER);
  expect(await way.count()).toBeGreaterThan(2);
}

/** What the receipts add up to is the figure that was asked about, down to dated events. */
async function receiptsRead(page: Page, figure: string): Promise<void> {
  await receipts(page).locator('tbody tr').first().waitFor();
  expect(await receipts(page).locator('tfoot td:last-child').innerText()).toBe(figure);
  expect(await receipts(page).locator('tbody tr').first().innerText()).toMatch(/\b\d{1,2} \w+ 20\d\d|\b\w{3,} 20\d\d/);
}

const figureOf = async (text: string): Promise<string> => /[\d.]+/.exec(text)?.[0] ?? '';

describeExplorer('tasks that must feel effortless', { demo: true }, ({ open }) => {
  const front = async (permissions: string[] = []): Promise<Page> => {
    const page = await open('/', { permissions });
    await rows(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    return page;
  };

  test('find the areas with no living tie, and download them: two clicks', async () => {
    const page = await front();
    const mouse = new Mouse();
    await mouse.click(unlinked(page));
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
    expect(await areasIn(page, () => mouse.click(csv(page)))).toBe(await rows(page).count());
    expect(mouse.clicks).toBe(2);
  });

  test('the same by keyboard', async () => {
    const page = await front();
    await tabTo(page, unlinked(page));
    await press(page, 'Enter');
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
    await page.keyboard.press('/');
    await tabTo(page, csv(page));
    expect(await areasIn(page, () => press(page, 'Enter'))).toBe(await rows(page).count());
  });

  test('see how two areas are connected, and through whom: search, search, read', async () => {
    const page = await front();
    const mouse = new Mouse();
    await search(page).fill(TOGETHER);
    await mouse.click(options(page).filter({ hasText: TOGETHER }).first());
    await page.waitForURL('**/area/cars-area-together');
    await search(page).fill(OTHER);
    await mouse.click(options(page).filter({ hasText: /^How Whitleigh.* is connected/ }));
    await wayRead(page);
    expect(mouse.clicks).toBe(2);
  });

  test('the same by keyboard, from Ctrl K', async () => {
    const page = await front();
    await press(page, 'Control+k');
    await page.keyboard.type(TOGETHER);
    // Whoever types fast need not wait for what is found.
    await press(page, 'Enter');
    await page.waitForURL('**/area/cars-area-together');
    await page.getByRole('heading', { level: 1, name: TOGETHER }).waitFor();
    await press(page, '/');
    await page.keyboard.type(OTHER);
    await searched(page);
    await press(page, 'ArrowUp');
    await press(page, 'Enter');
    await wayRead(page);
    // From the map itself, too: what is read there is where the keys go on.
    await press(page, '/');
    await page.keyboard.type('Dover');
    await searched(page);
    await press(page, 'ArrowUp');
    await press(page, 'Enter');
    await expect.poll(() => param(page, 'to')).toBe('dover');
  });

  test('compare the network before and after 2020: three clicks', async () => {
    const page = await front();
    const mouse = new Mouse();
    await mouse.click(page.getByRole('button', { name: 'Compare with a year before' }));
    const slider = page.getByRole('slider', { name: 'Day it is compared with' });
    await slider.waitFor();
    const [box, stops, at] = [(await slider.boundingBox())!, Number(await slider.getAttribute('max')), await stopOf(slider, '2020-01-31')];
    // The lower half of the strip is the earlier day's.
    await mouse.click(slider, { position: { x: (box.width * at) / stops, y: box.height / 2 } });
    await expect.poll(() => param(page, 'from')).toMatch(/^20(19|20)-/);
    await expect.poll(() => summary(page).textContent()).toMatch(/Since \d+ \w+ 20(19|20): \d+ ties gained, \d+ lost/);
    expect(mouse.clicks).toBeLessThanOrEqual(3);
  });

  test('the same by keyboard', async () => {
    const page = await front();
    await tabTo(page, page.getByRole('button', { name: 'Past the table to the dates' }));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: 'Compare with a year before' }));
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('slider', { name: 'Day it is compared with' }));
    // Ten months at a press.
    for (let from = param(page, 'from') ?? ''; from > '2020-06'; from = param(page, 'from') ?? '') {
      await page.keyboard.press('PageDown');
      await expect.poll(() => param(page, 'from')).not.toBe(from);
    }
    await expect.poll(() => param(page, 'from')).toMatch(/^20(19|20)-/);
    await expect.poll(() => summary(page).textContent()).toMatch(/Since \d+ \w+ 20(19|20): \d+ ties gained, \d+ lost/);
  });

  test('why is this tie as strong as it is, down to the dated events: one click on the number', async () => {
    const page = await front();
    const mouse = new Mouse();
    const strength = rows(page).first().locator('.tie-figure');
    const figure = await figureOf(await strength.innerText());
    await mouse.click(strength);
    await receiptsRead(page, figure);
    expect(mouse.clicks).toBe(1);
  });

  test('the same by keyboard', async () => {
    const page = await front();
    const strength = rows(page).first().locator('.tie-figure');
    const figure = await figureOf(await strength.innerText());
    await press(page, '/');
    await tabTo(page, strength, 200);
    await press(page, 'Enter');
    await receiptsRead(page, figure);
  });

  test('send exactly what one sees to a colleague: one click', async () => {
    const page = await front(['clipboard-read', 'clipboard-write']);
    await unlinked(page).click();
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
    const seen = await page.locator('.map-table').innerText();
    const mouse = new Mouse();
    await mouse.click(page.getByRole('button', { name: 'Copy link' }));
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(mouse.clicks).toBe(1);
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const colleague = await open(address.pathname + address.search);
    await expect.poll(() => colleague.locator('.map-table').innerText()).toBe(seen);
  });

  test('the same by keyboard', async () => {
    const page = await front(['clipboard-read', 'clipboard-write']);
    await press(page, '/');
    await tabTo(page, page.getByRole('button', { name: 'Copy link' }));
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('the keys go round the whole front page and out of it again', async () => {
    const page = await front();
    await tabTo(page, page.getByRole('link', { name: 'Help' }));
    await tabTo(page, page.locator('.map-canvas'));
    await tabTo(page, rows(page).nth(1).locator('.map-pick'), 120);
    for (let back = 0; back < 6; back += 1) await press(page, 'Shift+Tab');
    await press(page, '/');
    expect(await search(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the keys stay where they are when an act is over', async () => {
    const page = await front();
    for (const act of ['Compare with a year before', 'End comparison', '1 month back', 'Today', 'Undo', 'Redo']) {
      await page.getByRole('button', { name: act, exact: true }).focus();
      await press(page, 'Enter');
    }
    await page.getByRole('button', { name: /^Export…/ }).focus();
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Take it along' }).waitFor();
    await press(page, 'Escape');
    expect(await focusOn(page)).toBe('button Export…');
  });
});

/** At which stop of the strip a day is, of those at the ends of months. */
async function stopOf(slider: ReturnType<Page['getByRole']>, day: string): Promise<number> {
  const [now, last] = await Promise.all([slider.inputValue().then(Number), slider.getAttribute('aria-valuetext')]);
  const [, month = '', year = ''] = / (\w+) (\d{4})$/.exec(last ?? '') ?? [];
  const monthNow = new Date(`1 ${month} ${year} UTC`);
  return now - ((monthNow.getUTCFullYear() - Number(day.slice(0, 4))) * 12 + monthNow.getUTCMonth() + 1 - Number(day.slice(5, 7)));
}
