import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';

/** The key is heard of a moment after the box is drawn. */
async function pressSlash(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('/');
      return page.evaluate(() => document.activeElement?.getAttribute('role'));
    }, { timeout: 20_000 })
    .toBe('combobox');
}

describeExplorer('the pages in a browser', { demo: true }, ({ open, url }) => {
  test('lead from a search by keyboard alone to an area, its people and their events', async () => {
    const page = await open('/map');
    await pressSlash(page);
    await page.keyboard.type('cars area');
    await page.getByRole('option', { name: /^Cars Area Together Big Local/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cars Area Together Big Local' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/area/cars-area-together');
    await page.getByRole('link', { name: /^People/ }).press('Enter');
    // The overview has a table of its own until the people are there.
    const person = page.getByRole('table', { name: 'People' }).locator('tbody th a').first();
    const name = await person.innerText();
    await person.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.keyboard.press('Control+k');
    expect(await page.getByRole('combobox', { name: /^Search/ }).evaluate((box) => box === document.activeElement)).toBe(true);
  }, 60_000);

  test('have a search that Escape closes, and then empties', async () => {
    const page = await open('/help');
    const box = page.getByRole('combobox', { name: /^Search/ });
    await box.fill('dover');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect([await box.getAttribute('aria-expanded'), await box.inputValue()]).toEqual(['false', 'dover']);
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
  });

  test('say so when nothing is found', async () => {
    const page = await open('/places');
    await pressSlash(page);
    await page.keyboard.type('zzzz');
    await page.getByText('Nothing is called “zzzz”').waitFor();
  });

  test('list areas by region, topic, coast and role, in the address', async () => {
    const page = await open('/places');
    await page.getByText('The first 50 of 150 areas.').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('.table tbody tr').count()).toBe(100);
    await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('London');
    await page.getByText('26 areas.').waitFor();
    await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Chair');
    await expect.poll(() => page.locator('.table tbody tr').count()).toBeLessThan(26);
    const [count, address] = [await page.locator('.table tbody tr').count(), new URL(page.url())];
    expect(address.search).toBe('?region=london&role=CHAIR');
    const other = await open(address.pathname + address.search);
    await expect.poll(() => other.locator('.table tbody tr').count()).toBe(count);
  });

  test('of an event warn of a missing list only where one is missing', async () => {
    const page = await open('/event/connects-2023');
    await page.getByText('300 people').waitFor();
    expect(await page.getByText('was not returned').count()).toBe(0);
  });

  test('exist for every kind of record that a list leads to', async () => {
    for (const list of ['people', 'organisations', 'topics', 'events', 'clusters', 'questions', 'collaborations']) {
      const page = await open(`/places?show=${list}`);
      const link = page.locator('.table tbody th a').first();
      const name = await link.innerText();
      await link.click();
      await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
      await page.getByText('How we know').waitFor();
    }
  });

  test('of an event and of a person show the areas they have to do with on a small map, and by name', async () => {
    interface Areas {
      readonly areas: readonly { readonly id: string }[];
    }
    const { event, people } = await askAs<{ event: Areas; people: { nodes: (Areas & { id: string })[] } }>(
      url(),
      '{ event(id: "event:connects-2023") { areas { id } } people(first: 50, filter: { role: [CHAIR] }) { nodes { id areas { id } } } }',
    );
    const drawn = (page: Page) => page.getByRole('img', { name: /^Map: / }).locator('[data-area]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-area')));

    const page = await open('/event/connects-2023');
    await expect.poll(async () => (await drawn(page)).sort()).toEqual(event.areas.map(({ id }) => id).sort());
    await page.getByText(`${event.areas.length} areas by name`).click();
    await expect.poll(() => page.locator('.surroundings-list a').count()).toBe(event.areas.length);

    const chair = people.nodes.find(({ areas }) => areas.length === 1)!;
    const other = await open(`/person/${chair.id.slice('person:'.length)}`);
    await other.getByRole('table', { name: 'Ties' }).locator('.sparkline').first().waitFor();
    expect(await drawn(other)).toContain(chair.areas[0]!.id);
  }, 60_000);

  test('lead back to where one was, exactly as it was', async () => {
    const page = await open('/map?show=unlinked&view=table');
    await page.getByRole('combobox', { name: /^Search/ }).fill('cars area');
    await page.getByRole('option', { name: /^Cars Area Together Big Local/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Cars Area Together Big Local' }).waitFor();
    await page.getByRole('link', { name: /^People/ }).click();
    await page.getByRole('table', { name: 'People' }).locator('tbody th a').first().click();
    await page.getByRole('link', { name: 'Back to Cars Area Together Big Local' }).click();
    await page.waitForURL(/\/area\/cars-area-together\?tab=people$/);
    await page.getByRole('link', { name: 'Back to the map: areas with no living tie' }).click();
    await page.waitForURL(/\/map\?show=unlinked&view=table$/);
  });

  test('say of a record and of its relations how we know', async () => {
    const page = await open('/area/cars-area-together');
    const foot = page.locator('.page-foot');
    await foot.getByText(/^How we know Recorded from localtrust/).waitFor();
    await foot.getByText(/^Roles.*: invented for the demonstration/).waitFor();
    await foot.getByRole('link', { name: 'What is public, what is invented' }).waitFor();
  });

  test('are printed light, with title, day and source, and without controls', async () => {
    const page = await open('/area/cars-area-together', { colorScheme: 'dark' });
    await page.getByRole('table', { name: 'Ties' }).locator('tbody tr').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Kith, as of 21 November 2026').waitFor();
    await page.getByText(/^From Kith: http/).waitFor();
    expect(await page.locator('button:visible, input:visible').allInnerTexts()).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).toBe('#fff');
  });

  test('say what is wrong with an address that leads nowhere', async () => {
    const nowhere = await open('/nowhere');
    await nowhere.getByRole('heading', { name: 'There is no such page' }).waitFor();
    const gone = await open('/area/nowhere');
    await gone.getByRole('heading', { name: 'There is no such area' }).waitFor();
  });

  test('let one be somebody else, who may do less', async () => {
    const page = await open('/area/cars-area-together');
    await page.getByRole('button', { name: 'Record contact' }).waitFor();
    await page.getByRole('button', { name: /programme staff/ }).click();
    await page.getByRole('radio', { name: /analyst/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Switch' }).click();
    await page.getByRole('button', { name: /analyst/ }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Record contact' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: /analyst/ }).waitFor();
  });

  test('keep the day one looks at from page to page', async () => {
    const page = await open('/map?at=2018-03-01');
    await page.getByRole('link', { name: 'Places' }).click();
    // The map speaks of 150 areas too, until it is gone.
    await page.waitForURL(/\/places/);
    await page.getByText('The first 50 of 150 areas.').waitFor();
    expect(page.url()).toContain('at=2018-03-01');
    expect(await page.locator('.as-of-button').innerText()).toBe('1 March 2018');
  });

  test('of an area have its ties with their course, and lead to their receipts', async () => {
    const page = await open('/area/cars-area-together');
    const ties = page.getByRole('table', { name: 'Ties' });
    await ties.locator('tbody tr').first().waitFor();
    await expect.poll(() => ties.locator('.sparkline').count()).toBe(await ties.locator('tbody tr').count());
    await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: /^Ties/ }).click();
    const tied = Number(/Tied to (\d+)/.exec(await page.locator('.page-lead').innerText())?.[1]);
    await expect.poll(() => ties.locator('tbody tr').count()).toBe(tied);
    const strengths = (await ties.locator('.tie-figure').allInnerTexts()).map((text) => Number.parseFloat(text));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    await ties.locator('.tie-figure').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/ties');
    expect(page.url()).toContain('a=cars-area-together');
  });

  test('record a contact, which counts at once', async () => {
    const page = await open('/area/ramsey');
    await page.getByRole('heading', { level: 1, name: /Ramsey/ }).waitFor();
    const before = await page.getByRole('link', { name: /^Events/ }).innerText();
    await page.getByRole('button', { name: 'Record contact' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('With which area?').selectOption({ label: 'Dover Big Local (Dover Town)' });
    await dialog.getByLabel('When?').fill('2026-11-20');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText(/^Recorded\. The contact with Dover Big Local/).first().waitFor();
    expect(await dialog.count()).toBe(0);
    await expect.poll(() => page.getByRole('link', { name: /^Events/ }).innerText()).not.toBe(before);
    await page.locator('.table').getByRole('link', { name: 'Dover', exact: true }).waitFor();
  });

  test('show at once what somebody else records', async () => {
    const page = await open('/area/littlemoor');
    const events = page.getByRole('link', { name: /^Events/ });
    await events.waitFor();
    await page.waitForTimeout(1_000);
    const before = await events.innerText();
    const mutation = 'mutation { recordEvent(input: { name: "A visit", kind: PEER_VISIT, date: "2026-11-19", hosts: ["area:littlemoor"] }) { id } }';
    await askAs(url(), mutation, 'steward');
    await expect.poll(() => events.innerText(), { timeout: 5_000 }).not.toBe(before);
  });

  test('show the change log and the imports', async () => {
    const page = await open('/data?tab=changes');
    await page.locator('.table tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Imports so far' }).click();
    await page.getByRole('rowheader', { name: 'Demo programme' }).waitFor();
  });
});
