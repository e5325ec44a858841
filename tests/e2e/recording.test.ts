import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';
import { tabTo } from './hands.ts';
import { faultsInEveryLook, faultsOn } from './page-faults.ts';

/** Goes on by Tab until the keyboard is at the field of a name. */
const tabToField = (page: Page, name: string) => tabTo(page, page.getByRole('dialog').getByLabel(name, { exact: true }));

/** Types part of a name into the search that has the keyboard, and takes what is found first. */
async function choose(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.locator('dialog').getByRole('option').filter({ hasText: text }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('dialog [role=listbox]:not([hidden])').count()).toBe(0);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const said = (page: Page, text: string | RegExp) => page.locator('.saved-line').getByText(text).waitFor();

/** A busy machine takes its time. */
const PATIENT = { timeout: 10_000 };

interface Named {
  readonly label: string;
}

describeExplorer('recording in a browser', { demo: true }, ({ open, url }) => {
  test('an event and three who came are recorded by keyboard alone, one is taken off and put back, and the event goes', async () => {
    const { area } = await askAs<{ area: { people: { nodes: Named[] } } }>(url(), '{ area(id: "area:cars-area-together") { people(first: 100) { nodes { label } } } }');
    const names = [...new Set(area.people.nodes.map(({ label }) => label))].filter((label) => !label.startsWith('someone')).slice(0, 3);
    const page = await open('/places?show=events');
    await page.getByRole('button', { name: 'Record an event' }).press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name: 'Record an event' }).waitFor();
    await tabToField(page, 'Name');
    await page.keyboard.press('Enter');
    // Refused before it is sent: each field says so, and the first has the keyboard.
    await expect.poll(() => page.locator('.field-fault').count()).toBe(3);
    await tabToField(page, 'Name');
    await page.keyboard.type('Supper at the hub');
    await tabToField(page, 'Kind');
    await page.keyboard.type('Peer');
    await tabToField(page, 'Day it was held');
    await page.keyboard.type('11202026');
    await tabToField(page, 'Areas that hosted it');
    await choose(page, 'Dover');
    await page.getByRole('dialog').getByRole('button', { name: 'Take away Dover Big Local (Dover Town)' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Supper at the hub' }).waitFor();
    await said(page, 'Recorded: Supper at the hub.');

    await page.getByRole('button', { name: 'Add who came' }).press('Enter');
    await page.getByRole('dialog').getByRole('heading').waitFor();
    await tabToField(page, 'Who came?');
    for (const [i, name] of names.entries()) {
      await choose(page, name);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText(`${name} is on the list. ${i + 1} `).waitFor();
    }
    expect(await faultsOn(page, 'who came')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Add who came');
    const rows = page.getByRole('table', { name: 'Who came' }).locator('tbody tr');
    await expect.poll(() => rows.count(), PATIENT).toBe(3);

    const [first = ''] = names;
    await page.getByRole('button', { name: `Remove ${first} from who came` }).press('Enter');
    await expect.poll(() => rows.count(), PATIENT).toBe(2);
    await expect.poll(() => focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await said(page, 'Undone: it is as it was before.');
    await expect.poll(() => rows.count(), PATIENT).toBe(3);
    await page.getByRole('button', { name: 'The list is complete' }).press('Enter');
    await said(page, 'Recorded: the list of who came was returned, and is complete.');
    await expect.poll(() => page.getByRole('button', { name: 'The list is complete' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Correct' }).press('Enter');
    await page.getByRole('button', { name: 'Remove this event' }).press('Enter');
    await page.getByText('With it go the record that 3 people came and the record of 1 host.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).press('Enter');
    await said(page, 'Removed: Supper at the hub.');
    expect(new URL(page.url()).search).toBe('?show=events');
  }, 90_000);

  test('a role is recorded, ended and un-ended; a need recorded; a name corrected, with what is wrong told beside its field', async () => {
    const { area } = await askAs<{ area: { people: { nodes: Named[] } } }>(url(), '{ area(id: "area:dover") { people(first: 100) { nodes { label } } } }');
    const name = area.people.nodes.map(({ label }) => label).find((label) => !label.startsWith('someone')) ?? '';
    const page = await open('/area/ramsey?tab=people');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Record a role' }).click();
    await dialog.getByLabel('Who holds it?').click();
    await choose(page, name);
    await dialog.getByLabel('Role', { exact: true }).selectOption('Adviser');
    await dialog.getByLabel('Began on').fill('2026-02-01');
    await dialog.getByLabel('Ended on').fill('2026-01-01');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.getByText('It must end after it began, on 1 February 2026.').waitFor();
    await dialog.getByLabel('Ended on').fill('');
    await page.keyboard.press('Enter');
    await said(page, `Recorded: ${name}, adviser.`);
    const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'Adviser' });
    await row.getByText('since Feb 2026').waitFor();

    await row.getByRole('button', { name: `Change: Adviser, ${name}` }).click();
    await dialog.getByLabel('Ended on').fill('2026-11-01');
    await dialog.getByRole('button', { name: 'End it', exact: true }).click();
    await row.getByText('Feb 2026 to Nov 2026').waitFor();
    await said(page, 'Ended on 1 November 2026');
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('since Feb 2026').waitFor();

    await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('button', { name: 'Record a need' }).click();
    await dialog.getByLabel('What do they need help with?').click();
    await choose(page, 'Social');
    await dialog.getByLabel('How urgent is it?').selectOption('Urgent');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await said(page, 'Recorded: they need help with');
    const need = page.getByRole('table', { name: 'Needs' }).getByRole('row').filter({ hasText: 'Social' });
    await need.waitFor();
    const urgent = await need.locator('td').first().innerHTML();
    await need.getByRole('button', { name: /^Change: / }).click();
    await dialog.getByRole('button', { name: 'It was recorded wrongly' }).click();
    await dialog.getByLabel('How urgent').selectOption('Not recorded');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await said(page, /^Corrected: Need/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, 'Undone: it is as it was before.');
    await expect.poll(() => need.locator('td').first().innerHTML(), PATIENT).toBe(urgent);
    await need.getByRole('button', { name: /^Change: / }).click();
    await dialog.getByRole('button', { name: 'It was recorded wrongly' }).click();
    expect(await dialog.getByLabel('How urgent').inputValue()).toBe('3');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Correct' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Ramsey Town');
    await dialog.getByLabel('Degrees north').fill('95');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('95 must be from -90 to 90.').waitFor();
    expect(await dialog.locator('[aria-invalid=true]').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Ramsey Town');
    await dialog.getByLabel('Degrees north').fill('52.45');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ramsey Town' }).waitFor();
    await said(page, 'Corrected.');
  }, 90_000);

  test('what the API refuses once the form is gone is told on the page, and what was taken away comes back', async () => {
    const page = await open('/area/cars-area-together?tab=people');
    const dialog = page.getByRole('dialog');
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('removeRecord')) return route.fallback();
      await new Promise((done) => setTimeout(done, 600));
      return route.fulfill({ json: { errors: [{ message: 'Somebody was quicker.', extensions: { code: 'CONFLICT' } }] } });
    });
    const change = page.getByRole('button', { name: /^Change: / });
    await change.first().waitFor();
    const before = await change.count();
    await change.first().click();
    await dialog.getByRole('button', { name: 'It never was' }).click();
    await dialog.getByRole('button', { name: 'Remove it', exact: true }).click();
    await expect.poll(() => change.count()).toBe(before - 1);
    await said(page, 'It was not saved. Somebody was quicker.');
    await expect.poll(() => change.count()).toBe(before);
  }, 60_000);

  test('somebody far down a long list of who came keeps what they came as; who is new has their own consent', async () => {
    const event = 'event:connects-2023';
    const listed = await askAs<{ event: { attendance: { edges: { as: string; node: Named & { id: string } }[] } } }>(
      url(),
      `{ event(id: "${event}") { attendance(first: 100, as: [FACILITATOR, SPEAKER]) { edges { as node { id label } } } } }`,
    );
    const names = new Map<string, number>();
    for (const { node } of listed.event.attendance.edges) names.set(node.label, (names.get(node.label) ?? 0) + 1);
    const { as, node } = listed.event.attendance.edges.findLast(({ node: { label } }) => !label.startsWith('someone') && names.get(label) === 1)!;
    const page = await open('/event/connects-2023');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Add who came' }).click();
    await dialog.getByLabel('Who came?').click();
    await choose(page, node.label);
    await dialog.getByText(`${node.label} is on the list already`).waitFor();
    expect(await dialog.getByLabel('They came as').inputValue()).toBe(as);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    // They were on it before: nobody was added.
    await dialog.getByText(`${node.label} is on the list.`, { exact: true }).waitFor();
    const { relation } = await askAs<{ relation: { as: string } }>(url(), `{ relation(id: "ATTENDED|${node.id}|${event}||") { as } }`);
    expect(relation.as).toBe(as);
    expect(await dialog.getByLabel('They came as').inputValue()).toBe('PARTICIPANT');

    const consent = dialog.getByLabel('They agreed to be listed, suggested and contacted');
    await dialog.getByLabel('Who came?').fill('Ann Onymous');
    await consent.check();
    await dialog.getByLabel('Who came?').fill('Bea Onymous');
    expect(await consent.isChecked()).toBe(false);
    // Escape closes the list of what is found first, then the form.
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  }, 60_000);

  test('somebody whose place on the list is read late, or not at first, is shown it before anything is sent', async () => {
    const event = 'event:connects-2023';
    const listed = await askAs<{ event: { attendance: { edges: { as: string; node: Named & { id: string } }[] } } }>(
      url(),
      `{ event(id: "${event}") { attendance(first: 100, as: [FACILITATOR, SPEAKER]) { edges { as node { id label } } } } }`,
    );
    const named = listed.event.attendance.edges.filter(({ node: { label } }) => !label.startsWith('someone'));
    const [late, failed] = named.filter(({ node: { label } }) => named.filter(({ node }) => node.label === label).length === 1);
    const other = late!.as === 'SPEAKER' ? 'FACILITATOR' : 'SPEAKER';
    const asOf = async (id: string) => (await askAs<{ relation: { as: string } }>(url(), `{ relation(id: "ATTENDED|${id}|${event}||") { as } }`)).relation.as;

    const page = await open('/event/connects-2023');
    const dialog = page.getByRole('dialog');
    const as = dialog.getByLabel('They came as');
    const add = dialog.getByRole('button', { name: 'Add', exact: true });
    let reads = 0;
    let answerFirst = () => {};
    const first = new Promise<void>((done) => (answerFirst = done));
    await page.route('**/graphql', async (route) => {
      if (!(route.request().postData() ?? '').includes('query Attendance(')) return route.fallback();
      reads += 1;
      if (reads === 1) await first;
      if (reads === 3) return route.fulfill({ json: { errors: [{ message: 'Not now.', extensions: { code: 'UNAVAILABLE' } }] } });
      return route.fallback();
    });

    await page.getByRole('button', { name: 'Add who came' }).click();
    await dialog.getByLabel('Who came?').click();
    await choose(page, late!.node.label);
    await expect.poll(() => reads).toBe(1);
    await as.selectOption(other);
    await add.click();
    answerFirst();
    await dialog.getByText(`${late!.node.label} is on the list already`).waitFor();
    await add.waitFor();
    expect(await as.inputValue()).toBe(other);
    expect(await asOf(late!.node.id)).toBe(late!.as);
    await add.click();
    await dialog.getByText(`${late!.node.label} is on the list.`, { exact: true }).waitFor();
    expect(await asOf(late!.node.id)).toBe(other);

    await choose(page, failed!.node.label);
    await expect.poll(() => reads).toBe(3);
    expect(await as.inputValue()).toBe('PARTICIPANT');
    await add.click();
    await dialog.getByText(`${failed!.node.label} is on the list already`).waitFor();
    expect(await as.inputValue()).toBe(failed!.as);
    expect(await asOf(failed!.node.id)).toBe(failed!.as);
  }, 60_000);

  test('whoever leaves while an event is being recorded is not called back, and is told that it was', async () => {
    const page = await open('/places?show=events');
    const dialog = page.getByRole('dialog');
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('recordEvent')) await new Promise((done) => setTimeout(done, 800));
      return route.fallback();
    });
    await page.getByRole('button', { name: 'Record an event' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Breakfast at the hub');
    await dialog.getByLabel('Kind').selectOption('Peer visit');
    await dialog.getByLabel('Day it was held').fill('2026-11-03');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await said(page, 'Recorded: Breakfast at the hub.');
    expect(new URL(page.url()).pathname).toBe('/places');
  }, 60_000);

  test('an answer that was lost is asked for again, and the event is there once', async () => {
    const page = await open('/places?show=events');
    const dialog = page.getByRole('dialog');
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !(route.request().postData() ?? '').includes('recordEvent')) return route.fallback();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Record an event' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Dinner at the hub');
    await dialog.getByLabel('Kind').selectOption('Peer visit');
    await dialog.getByLabel('Day it was held').fill('2026-11-04');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.getByText('Kith did not answer, so it is not known whether this was saved.').waitFor();
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Dinner at the hub' }).waitFor();
    const { events } = await askAs<{ events: { totalCount: number } }>(url(), '{ events(first: 1, filter: { text: "Dinner at the hub" }) { totalCount } }');
    expect(events.totalCount).toBe(1);
  }, 60_000);

  test('those who only read are shown no forms', async () => {
    const session = { name: 'kith.session', value: JSON.stringify({ role: 'analyst' }) };
    const page = await open('/event/connects-2023', { storageState: { cookies: [], origins: [{ origin: url(), localStorage: [session] }] } });
    await page.getByText('300 people').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Record|Add|Correct|Change|Remove|The list)/ }).count()).toBe(0);
  });

  test('forms meet no serious fault in any look', { timeout: 120_000 }, async () => {
    const page = await open('/area/cars-area-together?tab=people');
    const dialog = page.getByRole('dialog');
    const faults: string[] = [];
    await page.getByRole('button', { name: 'Record a role' }).click();
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await dialog.getByText('Fill this in.').first().waitFor();
    faults.push(...(await faultsInEveryLook(page, 'a role')));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Change: / }).first().click();
    await dialog.getByRole('button', { name: 'It was recorded wrongly' }).click();
    faults.push(...(await faultsInEveryLook(page, 'a change')));
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: /^Events/ }).click();
    await page.getByRole('button', { name: 'Record an event' }).click();
    await dialog.getByLabel('What it was about').first().pressSequentially('so');
    await dialog.getByRole('option').filter({ visible: true }).last().waitFor();
    faults.push(...(await faultsInEveryLook(page, 'an event')));
    expect(faults).toEqual([]);
  });
});
