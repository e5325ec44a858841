import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';

const CARS = 'area:cars-area-together';
const rows = (page: Page) => page.locator('.map-table tbody tr');

/** What the canvas says it holds, in words: `150 areas, 276 links.` */
async function figures(page: Page): Promise<{ areas: number; links: number }> {
  const said = (await page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label')) ?? '';
  const [, areas = '', links = ''] = /([\d,]+) areas?, ([\d,]+) links?/.exec(said) ?? [];
  return { areas: Number(areas.replace(',', '')), links: Number(links.replace(',', '')) };
}

/** Links as the table has them: each is counted at both its ends. */
async function linksInTable(page: Page): Promise<number> {
  const counts = await rows(page).locator('td:nth-child(3)').allInnerTexts();
  return counts.reduce((sum, text) => sum + Number(text), 0) / 2;
}

async function tableEqualsMap(page: Page): Promise<void> {
  const { areas, links } = await figures(page);
  expect(await rows(page).count()).toBe(areas);
  expect(await linksInTable(page)).toBe(links);
}

/** A point of the canvas under which there is a mark: the pointer tells. */
async function markedPoint(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<{ x: number; y: number }> {
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.9; y += 7) {
    for (let x = box.x + box.width * 0.42; x < box.x + box.width * 0.62; x += 7) {
      await page.mouse.move(x, y);
      if (await page.locator('.map-canvas').evaluate((canvas) => (canvas as HTMLElement).style.cursor === 'pointer')) return { x, y };
    }
  }
  throw new Error('No mark was found on the map.');
}

describeExplorer('the map in a browser', { demo: true }, ({ open }) => {
  test('opens on 150 areas, drawn and listed', async () => {
    const page = await open('/');
    await rows(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/map');
    expect((await figures(page)).areas).toBe(150);
    expect(await page.locator('.map-canvas canvas').count()).toBeGreaterThan(3);
  });

  test('holds in the table what it draws, whatever the filters', async () => {
    const page = await open('/map');
    await rows(page).first().waitFor();
    await tableEqualsMap(page);
    await page.getByRole('checkbox', { name: 'London 26' }).uncheck();
    await expect.poll(() => rows(page).count()).toBe(124);
    await tableEqualsMap(page);
    await page.getByRole('checkbox', { name: /^LTOs/ }).check();
    await expect.poll(() => page.getByRole('checkbox', { name: /^LTOs/ }).isChecked()).toBe(true);
    await page.locator('.map-main[aria-busy=false]').waitFor();
    await tableEqualsMap(page);
    await page.getByRole('button', { name: /^No link/ }).click();
    await expect.poll(() => linksInTable(page)).toBe(0);
    expect(await rows(page).count()).toBeGreaterThan(5);
    await tableEqualsMap(page);
  });

  test('shows who is in a selected area, and expands its neighbourhood step by step', async () => {
    const page = await open('/map');
    await page.getByRole('button', { name: 'Cars Area Together Big Local', exact: true }).click();
    const detail = page.getByRole('complementary', { name: 'Details' });
    await detail.getByText('People and LTO').waitFor();
    const linked = Number(/Linked with (\d+)/.exec(await detail.innerText())?.[1]);
    await detail.getByRole('button', { name: '1 step away' }).click();
    await expect.poll(() => rows(page).count()).toBe(linked + 1);
    await detail.getByRole('button', { name: '2 steps away' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(linked + 1);
    await tableEqualsMap(page);
    await detail.getByRole('checkbox', { name: 'People' }).check();
    expect(page.url()).toContain('around=people');
  });

  test('undoes and redoes what was done', async () => {
    const page = await open('/map');
    await page.getByRole('checkbox', { name: 'London 26' }).uncheck();
    await expect.poll(() => rows(page).count()).toBe(124);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page).count()).toBe(150);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => rows(page).count()).toBe(124);
  });

  test('finds the way from one area to another', async () => {
    const page = await open('/map?area=cars-area-together&links=events,partners,topics');
    await page.getByRole('button', { name: 'Path to…' }).click();
    await page.getByRole('combobox', { name: 'Path to which area?' }).selectOption({ label: 'Dover Big Local (Dover Town)' });
    await page.getByRole('dialog').getByRole('button', { name: 'Path to…' }).click();
    const way = page.locator('.detail-way li');
    await expect.poll(() => way.count()).toBeGreaterThan(1);
    expect(await way.first().innerText()).toContain('Cars Area Together');
    expect(await way.last().innerText()).toContain('Dover');
  });

  test('hides an area and brings it back', async () => {
    const page = await open('/map?area=cars-area-together');
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await expect.poll(() => rows(page).count()).toBe(149);
    await page.getByRole('button', { name: 'Show 1 hidden area' }).click();
    await expect.poll(() => rows(page).count()).toBe(150);
  });

  test('gives the same screen to somebody else who opens the address', async () => {
    const page = await open('/map');
    await page.getByRole('checkbox', { name: 'London 26' }).uncheck();
    await page.getByRole('button', { name: 'Cars Area Together Big Local', exact: true }).click();
    await page.getByRole('button', { name: '2 steps away' }).click();
    await page.getByRole('button', { name: '1 month back' }).click();
    await page.locator('.map-main[aria-busy=false]').waitFor();
    const [address, table, day] = [page.url(), await page.locator('.map-table').innerText(), await page.locator('.as-of-button').innerText()];
    const other = await open(new URL(address).pathname + new URL(address).search);
    await expect.poll(() => other.locator('.map-table').innerText()).toBe(table);
    expect(await other.locator('.as-of-button').innerText()).toBe(day);
    expect(await other.locator('tr.chosen').getAttribute('data-area')).toBe(CARS);
  });

  test('changes with the day', async () => {
    const page = await open('/map?at=2015-06-30');
    await rows(page).first().waitFor();
    const then = await figures(page);
    await page.getByRole('button', { name: 'Last day' }).click();
    await expect.poll(async () => (await figures(page)).links).not.toBe(then.links);
  });

  test('arranges areas by their links when asked', async () => {
    const page = await open('/map');
    await page.getByRole('group', { name: 'Arrange by' }).getByRole('button', { name: 'Links' }).click();
    await page.getByText('Arranging', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'London', exact: true }).count()).toBe(0);
    await tableEqualsMap(page);
  });

  test('saves the rows of the table as a file', async () => {
    const page = await open('/map?show=unlinked');
    await rows(page).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    const lines = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toContain('area,name,region');
    expect(lines).toHaveLength((await rows(page).count()) + 1);
  });

  test('selects the area whose mark is clicked, and nothing where there is none', async () => {
    const page = await open('/map?view=map&fold=filters,detail,dates');
    const canvas = page.locator('.map-canvas');
    await canvas.locator('canvas').first().waitFor();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map has no size.');
    const mark = await markedPoint(page, box);
    await page.mouse.click(mark.x, mark.y);
    await expect.poll(() => page.url()).toContain('area=');
    // Two clicks in a third of a second would be a double click, which zooms.
    await page.waitForTimeout(400);
    await page.mouse.click(box.x + box.width - 40, box.y + box.height - 90);
    await expect.poll(() => page.url()).not.toContain('area=');
  });

  test('puts the table first on a phone', async () => {
    const page = await open('/map', { viewport: { width: 320, height: 700 } });
    await rows(page).first().waitFor();
    expect(await page.locator('.map-canvas').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map-canvas canvas').first().waitFor();
  });
});
