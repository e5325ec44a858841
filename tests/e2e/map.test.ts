import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { settled, step } from './map-steps.ts';

const CARS = 'area:cars-area-together';
const rows = (page: Page) => page.locator('.map-table tbody tr');

/** What the canvas says it holds, in words: `395 living ties among 150 areas.` */
async function figures(page: Page): Promise<{ areas: number; ties: number }> {
  const said = (await page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label')) ?? '';
  const [, ties = '', areas = ''] = /([\d,]+) (?:living )?ties?.*? among ([\d,]+) areas?/.exec(said) ?? [];
  return { areas: Number(areas.replace(',', '')), ties: Number(ties.replace(',', '')) };
}

/** Ties as the table has them: each is counted at both its ends. */
async function tiesInTable(page: Page): Promise<number> {
  const counts = await rows(page).locator('td.map-column-ties').allInnerTexts();
  return counts.reduce((sum, text) => sum + Number(text), 0) / 2;
}

async function tableEqualsMap(page: Page): Promise<void> {
  await settled(page);
  const { areas, ties } = await figures(page);
  expect(await rows(page).count()).toBe(areas);
  expect(await tiesInTable(page)).toBe(ties);
}

/** A point of the canvas under which there is something: the pointer tells. */
async function pointedPoint(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<{ x: number; y: number }> {
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.9; y += 7) {
    for (let x = box.x + box.width * 0.42; x < box.x + box.width * 0.62; x += 7) {
      await page.mouse.move(x, y);
      if (await page.locator('.map-canvas').evaluate((canvas) => (canvas as HTMLElement).style.cursor === 'pointer')) return { x, y };
    }
  }
  throw new Error('Nothing was found on the map.');
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
    await page.getByRole('checkbox', { name: /^Same LTO/ }).check();
    await expect.poll(() => page.getByRole('checkbox', { name: /^Same LTO/ }).isChecked()).toBe(true);
    await tableEqualsMap(page);
    await page.getByRole('button', { name: /^No living tie/ }).click();
    await expect.poll(() => tiesInTable(page)).toBe(0);
    expect(await rows(page).count()).toBeGreaterThan(5);
    await tableEqualsMap(page);
  });

  test('shows who is in a selected area, and expands its neighbourhood step by step', async () => {
    const page = await open('/map');
    await page.getByRole('button', { name: 'Cars Area Together Big Local', exact: true }).click();
    const detail = page.getByRole('complementary', { name: 'Details' });
    await detail.getByText('People and LTO').waitFor();
    const tied = Number(/Tied to (\d+)/.exec(await detail.innerText())?.[1]);
    await detail.getByRole('button', { name: '1 step away' }).click();
    await expect.poll(() => rows(page).count()).toBe(tied + 1);
    await detail.getByRole('button', { name: '2 steps away' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(tied + 1);
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

  test('undoes more steps than a browser remembers, back to the exact start, and does them again', { timeout: 120_000 }, async () => {
    const page = await open('/map?view=table');
    await rows(page).first().waitFor();
    await page.locator('.map-partial').waitFor();
    const screen = async () => [new URL(page.url()).search, await page.locator('.map-summary').innerText(), await rows(page).count()];
    const start = await screen();
    const regions = ['North East', 'North West', 'East Midlands', 'London', 'South West'];
    for (let step = 0; step < 60; step++) {
      const before = page.url();
      await page.getByRole('checkbox', { name: new RegExp(`^${regions[(step * 7) % regions.length]!} \\d`) }).click();
      await page.waitForFunction((url) => location.href !== url, before);
    }
    const end = await screen();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    for (let step = 0; step < 60; step++) {
      const said = await page.locator('.map-said').innerText();
      await undo.click();
      await page.waitForFunction((text) => document.querySelector('.map-said')?.textContent !== text || document.querySelector('button[aria-disabled=true]'), said);
    }
    await page.waitForFunction(() => [...document.querySelectorAll('button')].some((one) => one.textContent === 'Undo' && one.ariaDisabled === 'true'));
    expect(await screen()).toEqual(start);
    const redo = page.getByRole('button', { name: 'Redo', exact: true });
    while (await redo.isEnabled()) await redo.click();
    expect(await screen()).toEqual(end);
  });

  test('looks for what one wants to know, and shows who works on a topic', async () => {
    const page = await open('/map');
    await rows(page).first().waitFor();
    await page.getByText('Look for', { exact: true }).click();
    await page.locator('.lenses').getByRole('button', { name: 'Groups', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('colour=community') && location.search.includes('layout=force'));
    await page.getByRole('button', { name: 'On their own' }).click();
    await page.waitForFunction(() => location.search.includes('show=unlinked') && !location.search.includes('colour'));
    await tableEqualsMap(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.waitForFunction(() => location.search.includes('colour=community'));
    await page.getByRole('combobox', { name: 'Working on' }).selectOption({ label: 'Better homes and building homes' });
    await page.waitForFunction(() => location.search.includes('topic=housing'));
    await tableEqualsMap(page);
    const { areas } = await figures(page);
    expect(areas).toBeGreaterThan(0);
    expect(areas).toBeLessThan(150);
    const asked = await page.request.post(new URL('/graphql', page.url()).href, {
      data: { query: '{ network(level: AREA, at: "2026-11-21", filter: { topic: "topic:housing" }) { nodes { id } } }' },
    });
    expect(((await asked.json()) as { data: { network: { nodes: unknown[] } } }).data.network.nodes).toHaveLength(areas);
  });

  test('finds the way from one area to another', async () => {
    const page = await open('/map?area=cars-area-together&links=ties,partners,topics');
    await page.getByRole('button', { name: 'Path to…' }).click();
    await page.getByRole('combobox', { name: 'Path to whom?' }).selectOption({ label: 'Dover Big Local (Dover Town)' });
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
    await page.getByRole('button', { name: 'Show 1 hidden' }).click();
    await expect.poll(() => rows(page).count()).toBe(150);
  });

  test('gives the same screen to somebody else who opens the address', async () => {
    const page = await open('/map');
    await page.getByRole('checkbox', { name: 'London 26' }).uncheck();
    await page.getByRole('button', { name: 'Cars Area Together Big Local', exact: true }).click();
    await page.getByRole('button', { name: '2 steps away' }).click();
    await page.getByRole('button', { name: '1 month back' }).click();
    await settled(page);
    const [address, table, day] = [page.url(), await page.locator('.map-table').innerText(), await page.locator('.as-of-button').innerText()];
    const other = await open(new URL(address).pathname + new URL(address).search);
    await expect.poll(() => other.locator('.map-table').innerText()).toBe(table);
    expect(await other.locator('.as-of-button').innerText()).toBe(day);
    expect(await other.locator('tr.chosen').getAttribute('data-party')).toBe(CARS);
  });

  test('changes with the day', async () => {
    const page = await open('/map?at=2015-06-30');
    await rows(page).first().waitFor();
    const then = await figures(page);
    await step(page, 'Today');
    expect((await figures(page)).ties).not.toBe(then.ties);
  });

  test('arranges areas by their ties when asked', async () => {
    const page = await open('/map');
    await page.getByRole('group', { name: 'Arrange by' }).getByRole('button', { name: 'Ties' }).click();
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

  test('saves the ties on the map as a file, with strength and band', async () => {
    const page = await open('/map?least=0.40');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Export…' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download ties' }).click()]);
    const [head, ...lines] = readFileSync(await file.path(), 'utf8').trimEnd().split('\r\n');
    expect(head).toContain('a,a_name,b,b_name,strength,band,shared_events');
    expect(lines).toHaveLength((await figures(page)).ties);
    expect(lines.every((line) => /,(strong|steady),/.test(line))).toBe(true);
  });

  test('is taken along as a picture and as a network: what is on screen, with its key, its date and where it comes from', async () => {
    const page = await open('/map?least=0.40&without=london');
    await rows(page).first().waitFor();
    await page.locator('[data-drawn]').waitFor();
    const shown = await figures(page);
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take it along' });
    const taken = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await file.path());
    };
    const svg = (await taken('Download SVG')).toString('utf8');
    expect(svg).toContain('<title id="title">Areas and ties as of ');
    expect(svg).toContain('Open Government Licence v3.0');
    expect(svg).toMatch(/<text [^>]*>Strong, from 1.00|<text [^>]*>[^<]*1\.00[^<]*<\/text>/);
    expect(svg.match(/<path d="M[^"]*Q/g)).toHaveLength(shown.ties);
    const png = await taken('Download PNG');
    // Bytes 16 to 19 of a PNG are its width.
    expect(png.readUInt32BE(16)).toBe(3_000);
    expect(png.length).toBeGreaterThan(100_000);
    const network = JSON.parse((await taken('Download JSON')).toString('utf8')) as { nodes: unknown[]; edges: unknown[] };
    expect([network.nodes.length, network.edges.length]).toEqual([shown.areas, shown.ties]);
    const gexf = (await taken('Download GEXF')).toString('utf8');
    expect([gexf.match(/<node /g)?.length, gexf.match(/<edge /g)?.length]).toEqual([shown.areas, shown.ties]);
    const graphml = (await taken('Download GraphML')).toString('utf8');
    expect([graphml.match(/<node /g)?.length, graphml.match(/<edge /g)?.length]).toEqual([shown.areas, shown.ties]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('opens from a strength in the table the receipts that add up to it, in the address and undone like anything else', async () => {
    const page = await open('/map');
    const strength = rows(page).first().locator('.tie-figure');
    const figure = /[\d.]+/.exec(await strength.innerText())?.[0] ?? '';
    await strength.click();
    const detail = page.getByRole('complementary', { name: 'Details' });
    await detail.getByRole('heading', { name: 'Receipts' }).waitFor();
    const parts = await detail.locator('.tie-receipts tbody td:last-child').allInnerTexts();
    expect(parts.reduce((sum, part) => sum + Math.round(Number(part) * 100), 0)).toBe(Math.round(Number(figure) * 100));
    expect(await detail.locator('.tie-receipts tfoot td:last-child').innerText()).toBe(figure);
    const [a = '', b = ''] = (new URL(page.url()).searchParams.get('tie') ?? '').split(',');
    expect(await detail.getByRole('link', { name: /^Its curve/ }).getAttribute('href')).toContain(`a=${a}&b=${b}`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url()).not.toContain('tie=');
  });

  test('opens a tie by keyboard alone, and names it on the way', async () => {
    const page = await open('/map?area=cars-area-together');
    await rows(page).first().waitFor();
    await page.locator('.map-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.map-frame [role=status]').innerText()).toMatch(/Cars Area Together.*: tie of \d\.\d\d, \w+/);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => page.url()).toContain('tie=');
    await page.getByRole('heading', { name: 'Receipts' }).waitFor();
  });

  test('opens the tie that is clicked', async () => {
    const page = await open('/map?view=map&area=cars-area-together&fold=filters,detail,dates');
    const canvas = page.locator('.map-canvas');
    await canvas.locator('canvas').first().waitFor();
    await page.locator('.map-frame[data-drawn]').waitFor();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map has no size.');
    // Down the right of the selection run its ties to the South East, and few marks.
    for (let y = box.y + box.height * 0.5; y < box.y + box.height * 0.8 && !page.url().includes('tie='); y += 3) {
      await page.mouse.move(box.x + box.width * 0.6, y);
      const pointed = await canvas.evaluate((element) => (element as HTMLElement).style.cursor === 'pointer');
      if (!pointed) continue;
      await page.mouse.click(box.x + box.width * 0.6, y);
      await page.waitForTimeout(400);
    }
    expect(page.url()).toContain('tie=');
    expect(page.url()).not.toContain('detail');
  });

  test('draws faded ties only when asked', async () => {
    const page = await open('/map');
    await rows(page).first().waitFor();
    const living = (await figures(page)).ties;
    await page.getByRole('slider', { name: 'Least strength' }).press('ArrowLeft');
    await settled(page);
    const said = await page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label');
    expect(said).toMatch(/\d+ faded ties? besides/);
    expect((await figures(page)).ties).toBe(living);
    expect(await tiesInTable(page)).toBeGreaterThan(living);
  });

  test('colours by a measure and says what it means', async () => {
    const page = await open('/map?fold=detail');
    await page.getByRole('combobox', { name: 'Colour by' }).selectOption('Constraint');
    await settled(page);
    const key = page.locator('.map-key');
    await key.getByText('high is hemmed in').waitFor();
    expect(page.url()).toContain('colour=constraint');
    await page.getByRole('columnheader', { name: 'Constraint' }).waitFor();
  });

  test('selects the area whose mark is clicked, and nothing where there is none', async () => {
    const page = await open('/map?view=map&links=none&fold=filters,detail,dates');
    const canvas = page.locator('.map-canvas');
    await canvas.locator('canvas').first().waitFor();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map has no size.');
    const mark = await pointedPoint(page, box);
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
