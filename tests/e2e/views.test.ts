import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

const MAP = '/map?show=unlinked&without=london&view=table';

const rowsOf = async (page: Page): Promise<string[]> => {
  const rows = page.locator('.map-table tbody tr');
  await rows.first().waitFor();
  return rows.allInnerTexts();
};
const barOf = (page: Page) => page.getByRole('region', { name: 'The saved view shown' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const rowCalled = (page: Page, name: string) => page.getByRole('list', { name: 'Saved views' }).getByRole('listitem').filter({ hasText: name });

describeExplorer('saved views in a browser', { demo: true }, ({ open, url }) => {
  const save = async (name: string, path = MAP): Promise<string> => {
    const { saveView } = await askAs<{ saveView: { id: string } }>(url(), `mutation { saveView(input: { name: "${name}", path: "${path}" }) { id } }`);
    return saveView.id.slice('view:'.length);
  };

  test('are saved by keyboard alone, opened elsewhere as they were, changed there and brought up to date', async () => {
    const page = await open(MAP);
    const rows = await rowsOf(page);
    await page.getByRole('button', { name: 'Save view…' }).press('Enter');
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => name.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await name.inputValue()).toBe('Map');
    await page.keyboard.type('On their own outside London');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name: 'Saved: On their own outside London' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Copy link');
    const link = new URL(await page.getByLabel('Link to the view').inputValue());
    expect(link.pathname).toMatch(/^\/v\/[2-9a-z]{8}$/);
    const carried = `${new URL(MAP, url()).search}&saved=${link.pathname.slice('/v/'.length)}`;
    await expect.poll(() => new URL(page.url()).search).toBe(carried);

    const other = await open(link.pathname);
    await other.waitForURL(/\/map/);
    expect(new URL(other.url()).search).toBe(carried);
    expect(await rowsOf(other)).toEqual(rows);
    await expect.poll(() => barOf(other).locator('p').innerText()).toMatch(/^View: On their own outside London\. Saved .+ by staff\.$/);
    expect(await barOf(other).getByText('You changed it since.').count()).toBe(0);

    await other.getByRole('button', { name: 'Ties over 100 km' }).press('Enter');
    await barOf(other).getByText('You changed it since.').waitFor();
    await barOf(other).getByRole('button', { name: 'Update it' }).press('Enter');
    await barOf(other).getByText('You changed it since.').waitFor({ state: 'detached' });
    await expect.poll(() => barOf(other).evaluate((bar) => bar === document.activeElement)).toBe(true);
    const { view } = await askAs<{ view: { path: string } }>(url(), `{ view(id: "${link.pathname.slice('/v/'.length)}") { path } }`);
    expect(view.path).toBe('/map?show=long&without=london&view=table');
    await barOf(other).getByRole('button', { name: 'Close the view, and stay here' }).press('Enter');
    await barOf(other).waitFor({ state: 'detached' });
    expect(new URL(other.url()).search).toBe('?show=long&without=london&view=table');
    // One step leads out: the link itself is not in between.
    await other.goBack();
    await other.goBack();
    expect(other.url()).toBe('about:blank');
  }, 60_000);

  test('are of ties and of lists, too', async () => {
    for (const [path, heading] of [['/ties?of=region:london', 'Ties within London'], ['/places?show=people&role=CHAIR', 'Places']] as const) {
      const page = await open(path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByRole('button', { name: 'Save view…' }).press('Enter');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).fill(`Kept: ${heading}`);
      await page.keyboard.press('Enter');
      const link = new URL(await page.getByLabel('Link to the view').inputValue()).pathname;
      const other = await open(link);
      await other.getByRole('heading', { level: 1, name: heading }).waitFor();
      const { pathname, search } = new URL(other.url());
      expect(`${pathname}${search}`).toBe(`${new URL(path, url()).pathname}${new URL(path, url()).search}&saved=${link.slice('/v/'.length)}`);
    }
  });

  test('are listed, renamed, removed and put back', async () => {
    const key = await save('Bridges');
    const page = await open('/views');
    await rowCalled(page, 'Bridges').getByRole('button', { name: /^Rename/ }).press('Enter');
    await page.keyboard.type('Bridges between regions');
    await page.getByRole('dialog').getByRole('textbox', { name: 'What it is for' }).fill('For the autumn meeting');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).press('Enter');
    const row = rowCalled(page, 'Bridges between regions');
    await row.getByText('For the autumn meeting').waitFor();
    await row.getByRole('button', { name: /^Remove/ }).press('Enter');
    await row.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await row.waitFor();
    await page.getByLabel('Look for a view').fill('autumn');
    await expect.poll(() => page.getByRole('list', { name: 'Saved views' }).getByRole('listitem').count()).toBe(1);
    await row.getByRole('link').press('Enter');
    await page.waitForURL(/\/map/);
    expect(page.url()).toContain(`saved=${key}`);
  });

  test('that are gone say so, and lead on', async () => {
    const page = await open('/v/nowhere2');
    await page.getByRole('heading', { name: 'There is no such view' }).waitFor();
    await page.getByRole('link', { name: 'Go to the saved views' }).press('Enter');
    await page.getByRole('heading', { name: 'Saved views', level: 1 }).waitFor();
  });

  test('meet no fault of WCAG 2.2 in any look', { timeout: 120_000 }, async () => {
    const key = await save('A name that is rather long, as names are that say what one should look for, and where');
    const list = await open('/views');
    await rowCalled(list, 'rather long').first().waitFor();
    const faults = await faultsInEveryLook(list, 'list');
    const map = await open(`/v/${key}`);
    await rowsOf(map);
    await barOf(map).waitFor();
    await map.getByRole('button', { name: 'Ties over 100 km' }).click();
    await barOf(map).getByText('You changed it since.').waitFor();
    faults.push(...(await faultsInEveryLook(map, 'screen')));
    await map.getByRole('button', { name: 'Save view…' }).click();
    await map.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    faults.push(...(await faultsInEveryLook(map, 'dialog')));
    expect(faults).toEqual([]);
  });
});
