import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { pointsOnMarks } from './map-timing.ts';
import { shareDiffering } from './same-picture.ts';

const BARE = '/map?view=map&links=none&fold=filters,detail,dates';
const rows = (page: Page) => page.locator('.map-table tbody tr[data-party]');
const frames = (page: Page) => page.locator('.map-frame[data-drawn]');
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const picked = (page: Page) => param(page, 'pick')?.split(',') ?? [];
const hundredKm = (frame: Locator) => frame.locator('.map-scale span').evaluate((bar) => bar.getBoundingClientRect().width);

async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error('It has no size.');
  return box;
}

/** Draws a closed line with one finger. */
async function drawByTouch(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const [start, ...others] = corners;
  let [x, y] = start!;
  await touch('touchStart', [{ x, y }]);
  for (const [toX, toY] of others) {
    for (let step = 1; step <= 4; step += 1) await touch('touchMove', [{ x: x + ((toX - x) * step) / 4, y: y + ((toY - y) * step) / 4 }]);
    [x, y] = [toX, toY];
  }
  await touch('touchEnd', []);
  await session.detach();
}

describeExplorer('the map under the hand', { demo: true }, ({ open }) => {
  test('picks what a finger draws round, and stays where it is meanwhile', async () => {
    const page = await open(BARE, { viewport: { width: 800, height: 900 }, hasTouch: true });
    await frames(page).waitFor();
    const { x, y, width, height } = await boxOf(page.locator('.map-canvas'));
    const before = await page.locator('.map-canvas').screenshot();
    await page.getByRole('button', { name: 'Draw round' }).tap();
    const [left, right, top, bottom] = [x + width * 0.4, x + width * 0.9, y + height * 0.2, y + height * 0.85];
    await drawByTouch(page, [[left, top], [right, top], [right, bottom], [left, bottom], [left, top + 4]]);
    await expect.poll(() => picked(page).length).toBeGreaterThan(20);
    // Taken back, nothing has moved.
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => picked(page).length).toBe(0);
    await page.mouse.move(0, 0);
    await expect.poll(async () => shareDiffering(before, await page.locator('.map-canvas').screenshot())).toBeLessThan(0.005);
  });

  test('picks with a click beside Shift', async () => {
    const page = await open(BARE);
    await frames(page).waitFor();
    const [mark] = await pointsOnMarks(page, 1);
    await page.keyboard.down('Shift');
    await page.mouse.click(mark!.x, mark!.y);
    await page.keyboard.up('Shift');
    await expect.poll(() => picked(page).length).toBe(1);
    expect(param(page, 'area')).toBeNull();
  });

  test('moves two days together, and tells of each what it is', async () => {
    const page = await open('/map?from=2016-12-31&compare=beside&view=map&fold=filters,detail,dates');
    await expect.poll(() => frames(page).count()).toBe(2);
    const [then, now] = [frames(page).first(), frames(page).last()];
    const wide = await hundredKm(now);
    await then.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => hundredKm(then)).toBeGreaterThan(wide * 1.3);
    await expect.poll(async () => Math.abs((await hundredKm(now)) - (await hundredKm(then)))).toBeLessThan(0.5);
    await then.locator('.map-canvas').focus();
    await page.keyboard.press('PageDown');
    const says = () => then.locator('.map-pointed').innerText();
    await expect.poll(says).toMatch(/\d+ ties?/);
    const said = await says();
    const alone = await open('/map?at=2016-12-31&view=map&fold=filters,detail,dates');
    await frames(alone).waitFor();
    await alone.locator('.map-canvas').focus();
    await alone.keyboard.press('PageDown');
    await expect.poll(() => alone.locator('.map-pointed').innerText()).toBe(said);
  });

  test('says so where it cannot be arranged, and stays as it was', async () => {
    const page = await open('/map?layout=force', {}, async (fresh) => void (await fresh.route(/force-worker/, (route) => route.abort())));
    await frames(page).waitFor();
    await page.getByText('Could not be arranged').waitFor();
    expect(await page.locator('.map-scale').count()).toBe(1);
  });

  test('puts all rows of a long table on paper', async () => {
    const page = await open('/map?level=people&view=table');
    await rows(page).first().waitFor();
    const all = Number(await page.locator('.map-table').getAttribute('aria-rowcount')) - 2;
    expect(all).toBeGreaterThan(1_000);
    expect(await rows(page).count()).toBeLessThan(200);
    expect(await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.map-table tbody tr[data-party]').length;
    })).toBe(all);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => rows(page).count()).toBeLessThan(200);
  });

  test('takes several picked to their ties over time', async () => {
    const page = await open('/map?view=table&pick=cars-area-together,firs-and-bromford,brereton');
    await page.getByRole('link', { name: 'Ties over time' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ties among 3 areas picked' }).waitFor();
    await page.getByRole('cell', { name: /Cars Area Together|Firs and Bromford|Brereton/ }).first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Ties of' }).inputValue()).toBe('');
    await page.getByRole('combobox', { name: 'Ties of' }).selectOption('Region');
    await page.getByRole('combobox', { name: 'Region' }).selectOption('London');
    await page.getByRole('heading', { level: 1, name: 'Ties within London' }).waitFor();
  });

  test('hands the keys on when what they were on is folded, hidden or let go', async () => {
    const page = await open('/map?area=cars-area-together&pick=dover');
    await frames(page).waitFor();
    const focus = () => page.evaluate(() => [document.activeElement?.textContent, document.activeElement?.className].join(' '));
    const panes = page.getByRole('complementary', { name: 'Filters' });
    await panes.getByRole('button', { name: 'Fold' }).press('Enter');
    await expect.poll(focus).toMatch(/^Filters /);
    await page.keyboard.press('Enter');
    await expect.poll(focus).toMatch(/^Fold /);
    await page.getByRole('button', { name: 'Hide', exact: true }).press('Enter');
    await expect.poll(() => param(page, 'area')).toBeNull();
    await expect.poll(focus).not.toMatch(/^(Hide|Kith)/);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await page.getByRole('button', { name: 'Unpick' }).press('Enter');
    await expect.poll(focus).toContain('map-canvas');
  });

  test('keeps what is drawn when a way is asked for in the search', async () => {
    const page = await open('/map?area=cars-area-together&links=ties,clusters&colour=wave');
    await frames(page).waitFor();
    await page.getByRole('combobox', { name: /^Search/ }).fill('dover');
    await page.getByText(/^How Dover.* is connected with the area shown$/).click();
    await expect.poll(() => param(page, 'to')).toBe('dover');
    expect([param(page, 'area'), param(page, 'links'), param(page, 'colour')]).toEqual(['cars-area-together', 'ties,clusters', 'wave']);
  });
});
