import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

const rows = (page: Page) => page.locator('.map-table tbody tr[data-party]');
const drawn = (page: Page) => page.locator('.map-frame[data-drawn]').waitFor();
const picks = (page: Page) => page.getByRole('region', { name: 'Picked' });
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const said = (page: Page) => page.locator('.map-said').innerText();
const mapSays = (page: Page) => page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It has no size.');
  return box;
}

/** A mark, found by where the pointer says there is one, on a map without ties. */
async function markOn(page: Page): Promise<{ x: number; y: number }> {
  const canvas = page.locator('.map-canvas');
  const box = await boxOf(canvas);
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.9; y += 6) {
    for (let x = box.x + box.width * 0.45; x < box.x + box.width * 0.62; x += 6) {
      await page.mouse.move(x, y);
      if (await canvas.evaluate((element) => (element as HTMLElement).style.cursor === 'pointer')) return { x, y };
    }
  }
  throw new Error('Nothing was found on the map.');
}

describeExplorer('exploring the map', { demo: true }, ({ open }) => {
  test('picks by keyboard in the table, keeps only those, adds whom they are tied to, and takes each step back', async () => {
    const page = await open('/map?view=table&sort=name');
    await rows(page).first().waitFor();
    await page.getByRole('checkbox', { name: 'Pick Cars Area Together Big Local' }).focus();
    await page.keyboard.press('Space');
    await picks(page).getByText('1 area picked').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await picks(page).getByText('2 areas picked').waitFor();
    await picks(page).getByRole('button', { name: 'Keep only these' }).press('Enter');
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Pick all shown' }).check();
    await picks(page).getByRole('button', { name: 'Add their ties' }).press('Enter');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
    await expect.poll(() => said(page)).toMatch(/added whom they are tied to: \d+ areas$/);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    for (const count of [2, 2, 150]) {
      await undo.click();
      await expect.poll(() => rows(page).count()).toBe(count);
    }
  });

  test('shows whom all picked are tied to, and everything but the picked', async () => {
    const page = await open('/map?view=table&pick=cars-area-together,firs-and-bromford');
    await picks(page).getByRole('button', { name: 'Tied to all' }).click();
    await expect.poll(() => rows(page).count()).toBeLessThan(20);
    const common = (await rows(page).count()) - 2;
    await expect.poll(() => said(page)).toContain(`howed ${common} areas tied to all picked`);
    await picks(page).getByRole('button', { name: /^Only \d+ areas kept\. Show all$/ }).click();
    await picks(page).getByRole('button', { name: 'Invert' }).click();
    await picks(page).getByText('148 areas picked').waitFor();
    await picks(page).getByRole('button', { name: 'Hide these' }).click();
    await expect.poll(() => rows(page).count()).toBe(2);
  });

  test('picks with a line drawn round marks, and with a click beside Ctrl', async () => {
    const page = await open('/map?view=map&links=none&fold=filters,detail,dates');
    await drawn(page);
    const box = await boxOf(page.locator('.map-canvas'));
    await page.getByRole('button', { name: 'Draw round' }).click();
    const [left, right, top, bottom] = [box.x + box.width * 0.45, box.x + box.width * 0.75, box.y + box.height * 0.3, box.y + box.height * 0.8];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [x, y] of [[right, top], [right, bottom], [left, bottom], [left, top + 4]] as const) await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => param(page, 'pick')?.split(',').length ?? 0).toBeGreaterThan(20);
    const before = param(page, 'pick')!.split(',').length;
    await expect.poll(() => page.getByRole('button', { name: 'Draw round' }).getAttribute('aria-pressed')).toBe('false');
    const mark = await markOn(page);
    await page.keyboard.down('Control');
    await page.mouse.click(mark.x, mark.y);
    await page.keyboard.up('Control');
    await expect.poll(() => Math.abs((param(page, 'pick')?.split(',').length ?? 0) - before)).toBe(1);
  });

  test('leaves a mark where it was dragged, for whoever opens the link, until it is put back', async () => {
    const page = await open('/map?view=map&links=none&fold=filters,detail,dates');
    await drawn(page);
    const mark = await markOn(page);
    await page.mouse.move(mark.x, mark.y);
    await page.mouse.down();
    await page.mouse.move(mark.x + 60, mark.y - 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => param(page, 'pins')).toMatch(/^[a-z0-9-]+@[\d.]+@[\d.]+$/);
    expect(page.url()).not.toContain('area=');
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await drawn(other);
    const pointer = async () => {
      await other.mouse.move(mark.x + 70, mark.y - 40);
      await other.mouse.move(mark.x + 60, mark.y - 40);
      return other.locator('.map-canvas').evaluate((element) => (element as HTMLElement).style.cursor);
    };
    await expect.poll(pointer).toBe('pointer');
    await other.getByRole('button', { name: 'Filters' }).click();
    await other.getByRole('button', { name: 'Put 1 moved mark back' }).click();
    await expect.poll(() => param(other, 'pins')).toBeNull();
  });

  test('goes along ties by the arrow keys, says what is there, and selects or picks it', async () => {
    const page = await open('/map?area=cars-area-together');
    await drawn(page);
    const pointed = page.locator('.map-pointed');
    await page.locator('.map-canvas').focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => pointed.innerText()).toMatch(/^Cars Area Together Big Local: \d+ ties, strongest with .+ \(\d\.\d\d\)\.$/);
    for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(arrow);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      if (/tie of \d/.test(await pointed.innerText())) break;
    }
    await expect.poll(() => pointed.innerText()).toMatch(/tie of \d\.\d\d, \w+.*: \d+ ties?/);
    await page.keyboard.press('Space');
    await expect.poll(() => param(page, 'pick')).not.toBeNull();
    const reached = param(page, 'pick');
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'area')).toBe(reached);
  });

  test.each(['people', 'organisations'] as const)('is of %s too: drawn, listed, selected, with ties that say what they are made of', async (level) => {
    const page = await open('/map');
    await rows(page).first().waitFor();
    await page.getByRole('group', { name: 'Network of' }).getByRole('button', { name: level === 'people' ? 'People' : 'Organisations' }).click();
    await expect.poll(() => mapSays(page)).toMatch(new RegExp(`living ties among [\\d,]+ ${level}`));
    const everybody = await mapSays(page);
    await page.getByRole('button', { name: /^With a living tie/ }).click();
    await expect.poll(() => mapSays(page)).not.toBe(everybody);
    const [, ties, parties] = /(\d+) living ties among (\d+) /.exec((await mapSays(page)) ?? '') ?? [];
    expect(Number(parties)).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const foot = page.locator('.map-table tfoot td');
    await expect.poll(() => foot.nth(1).innerText()).toBe(`${parties} ${level}`);
    // Each tie is counted at both its ends.
    expect(Number((await page.locator('.map-table tfoot .map-column-ties').innerText()).replace(',', ''))).toBe(2 * Number(ties));
    await rows(page).first().locator('.map-pick').click();
    const detail = page.getByRole('complementary', { name: 'Details' });
    await detail.getByRole('heading', { name: /^Strongest ties/ }).waitFor();
    await detail.locator('.tie-figure').first().click();
    await detail.getByRole('heading', { name: 'Receipts' }).waitFor();
    await expect.poll(() => detail.locator('.tie-receipts tbody tr').count()).toBeGreaterThan(0);
  });

  test('keeps of long tables the rows in view, and goes on by the arrow keys', async () => {
    const page = await open('/map?level=people&view=table&sort=name');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBeLessThan(300);
    expect(await page.locator('.map-table').getAttribute('aria-rowcount')).toBe('2402');
    await rows(page).first().locator('.map-pick').focus();
    for (let row = 0; row < 80; row += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.dataset['row'])).toBe('80');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).toBe('82');
  });

  test('has the columns one wants, adds them up, and gives rows to a spreadsheet', async () => {
    const page = await open('/map?view=table&sort=name', { permissions: ['clipboard-read', 'clipboard-write'] });
    await rows(page).first().waitFor();
    const acts = page.getByRole('group', { name: 'Columns' });
    await acts.getByRole('checkbox', { name: 'Strength together' }).check();
    await acts.getByRole('checkbox', { name: 'Last in touch' }).uncheck();
    await page.getByRole('columnheader', { name: 'Strength together' }).waitFor();
    const strengths = await rows(page).locator('.map-column-strength').allInnerTexts();
    const sum = strengths.reduce((total, text) => total + (Number(text) || 0), 0);
    expect(Math.abs(Number(await page.locator('tfoot .map-column-strength').innerText()) - sum)).toBeLessThan(0.01 * strengths.length);
    await acts.getByRole('button', { name: 'Copy rows' }).click();
    await page.getByText('150 rows copied').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(151);
    expect(lines[0]).toEqual(['Area', 'Region', 'Ties', 'Strongest', 'Strength together', 'Betweenness']);
    expect(lines[1]![0]).toBe(await rows(page).first().locator('.map-pick').innerText());
  });

  test('counts only the time one asks for', async () => {
    const page = await open('/map?fold=detail');
    await drawn(page);
    const all = await mapSays(page);
    await page.getByRole('combobox', { name: 'Time that counts' }).selectOption('Last 6 months');
    await expect.poll(() => mapSays(page)).toMatch(/Last 6 months only\./);
    const number = (text: string | null) => Number(/(\d+) living/.exec(text ?? '')?.[1]);
    await expect.poll(async () => number(await mapSays(page))).toBeLessThan(number(all));
    const asked = await page.request.post(new URL('/graphql', page.url()).href, {
      data: { query: '{ network(level: AREA, at: "2026-11-21", filter: { since: "2026-05-21" }) { ties { a } } }' },
    });
    const { data } = (await asked.json()) as { data: { network: { ties: unknown[] } } };
    await expect.poll(async () => number(await mapSays(page))).toBe(data.network.ties.length);
  });

  test('puts two days side by side, each with its own ties, or their changes in one map', async () => {
    const page = await open('/map?from=2019-11-22&view=map&fold=filters,detail');
    await page.getByRole('group', { name: 'Compare as' }).getByRole('button', { name: 'Side by side' }).click();
    const maps = page.getByRole('img', { name: /^Map\./ });
    await expect.poll(() => maps.count()).toBe(2);
    await page.getByRole('heading', { name: '22 November 2019' }).waitFor();
    const ties = async (place: number) => Number(/([\d,]+) living/.exec((await maps.nth(place).getAttribute('aria-label')) ?? '')?.[1]);
    const asked = await page.request.post(new URL('/graphql', page.url()).href, { data: { query: '{ network(level: AREA, at: "2019-11-22") { ties { a } } }' } });
    const { data } = (await asked.json()) as { data: { network: { ties: unknown[] } } };
    await expect.poll(() => ties(0)).toBe(data.network.ties.length);
    await expect.poll(async () => (await ties(1)) > 0 && (await ties(1)) !== (await ties(0))).toBe(true);
    await page.getByRole('button', { name: 'Changes' }).click();
    await expect.poll(() => maps.count()).toBe(1);
    await page.locator('.map-key').getByText(/Since 22 November 2019: \d+ ties gained/).waitFor();
  });

  test('colours by when areas joined, keeps those of a colour that is clicked in the key, and takes them to a plan', async () => {
    const page = await open('/map?fold=detail');
    await drawn(page);
    await page.getByRole('combobox', { name: 'Colour by' }).selectOption({ label: 'Wave' });
    const key = page.locator('.map-key');
    await key.getByRole('button', { name: 'Wave 2 (50)' }).click();
    await expect.poll(() => rows(page).count()).toBe(50);
    await expect.poll(() => said(page)).toMatch(/kept only Wave 2$/);
    await key.getByRole('button', { name: /^Steady/ }).click();
    await expect.poll(() => param(page, 'least')).toBe('0.40');
    await page.getByRole('checkbox', { name: 'Pick all shown' }).check();
    await picks(page).getByRole('link', { name: 'Plan clusters' }).click();
    await page.getByText('50 areas by hand').waitFor();
  });

  test('tells the shortest ways between two, and the strongest of them', async () => {
    const page = await open('/map?area=cars-area-together&to=whitleigh');
    const says = page.locator('section.detail-says');
    await says.getByText(/steps?, (one way|\d+ ways as short)\. The strongest:/).waitFor();
    const [, ways] = /(\d+) ways/.exec(await says.innerText()) ?? [undefined, '1'];
    expect((await says.getByText('The other ways go by').count()) > 0).toBe(Number(ways) > 1);
  });

  test('meets no serious fault in any look, whatever is arranged, outlined and picked', { timeout: 180_000 }, async () => {
    const faults: string[] = [];
    const screens = [
      '/map?layout=groups&hulls=region&pick=cars-area-together,dover',
      '/map?level=people&layout=time&view=map&colour=degree',
      '/map?level=organisations&view=table&pick=x&only=x',
      '/map?from=2019-11-22&compare=beside&view=map',
    ];
    for (const screen of screens) {
      const page = await open(screen);
      await page.waitForLoadState('networkidle');
      faults.push(...(await faultsInEveryLook(page, screen)));
    }
    expect(faults).toEqual([]);
  });
});
