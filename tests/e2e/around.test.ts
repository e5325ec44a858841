import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

const AT = '2024-06-30';
/** Nothing but who is selected, so that the keys soon have been everywhere. */
const alone = (level: string, key: string) => `/map?level=${level}&node=${key}&only=${key}&view=map&at=${AT}`;
const detail = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const said = (page: Page) => page.getByRole('img', { name: /^Map\./ }).getAttribute('aria-label');
const keyOf = (page: Page) => page.locator('.map-key li').allTextContents();
const boxes = (page: Page) => detail(page).locator('.detail-around input');

/** What each mark says of itself, in the order of the keys, until they are back at the first. */
async function walked(page: Page): Promise<string[]> {
  const says: string[] = [];
  await page.locator('.map-canvas').focus();
  for (;;) {
    await page.keyboard.press('PageDown');
    const one = await page.locator('.map-pointed').innerText();
    if (one === says[0]) return says;
    says.push(one);
  }
}

interface PersonAsked {
  readonly person: {
    readonly label: string;
    readonly roles: { readonly edges: readonly { readonly node: { readonly label: string } }[] };
    readonly employers: { readonly edges: readonly { readonly node: { readonly label: string } }[] };
    readonly events: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly label: string } }[] };
  };
}

const BUSY = 'p0318';
const LOCALITY = 'locality';

describeExplorer('what stands round a person or an organisation', { demo: true }, ({ open, url }) => {
  test('is drawn round a person, each kind with its own mark, and told in the key, by the keys and in the history', { timeout: 120_000 }, async () => {
    const { person } = await askAs<PersonAsked>(
      url(),
      `{ person(id: "person:${BUSY}") { label(at: "${AT}") roles(at: "${AT}") { edges { node { label } } } employers(at: "${AT}") { edges { node { label } } } events(at: "${AT}", first: 12) { totalCount edges { node { label } } } } }`,
    );
    const page = await open(alone('people', BUSY));
    await detail(page).getByRole('group', { name: 'Show around them' }).waitFor();
    await detail(page).getByRole('heading', { name: 'Roles and employer' }).waitFor();
    for (const { node } of [...person.roles.edges, ...person.employers.edges]) await detail(page).getByRole('link', { name: node.label, exact: true }).first().waitFor();
    expect(await walked(page)).toHaveLength(1);
    const plain = await keyOf(page);
    await detail(page).getByRole('checkbox', { name: 'Events' }).check();
    await detail(page).getByRole('checkbox', { name: 'Areas' }).check();
    await expect.poll(() => said(page)).toContain(`Around ${person.label}: 1 area, 12 of ${person.events.totalCount} events.`);
    expect((await keyOf(page)).filter((line) => !plain.includes(line))).toEqual(['Area', 'Event']);
    const says = await walked(page);
    const eventSaid = (label: string) => says.some((one) => one.startsWith(`${label}: event, `));
    expect(person.events.edges.filter(({ node }) => !eventSaid(node.label))).toEqual([]);
    expect(says.filter((one) => one.includes(': area, Worker, '))).toHaveLength(1);
    expect(says).toHaveLength(1 + 1 + 12);
    expect(await page.locator('.map-said').innerText()).toMatch(new RegExp(`showed events around ${person.label}, then showed areas around ${person.label}`, 'i'));

    const link = page.url();
    expect(new URL(link).searchParams.get('around')).toBe('areas,events');
    const summary = await said(page);
    const again = await open(link.slice(url().length));
    await expect.poll(() => said(again)).toBe(summary);
    expect((await walked(again)).sort()).toEqual([...says].sort());
    await detail(again).getByRole('checkbox', { name: 'Areas' }).uncheck();
    await expect.poll(() => keyOf(again)).not.toContain('Area');
    await again.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => keyOf(again)).toContain('Area');
  });

  test('is drawn round an organisation: the areas it serves, whom it employs', { timeout: 120_000 }, async () => {
    const { organisation } = await askAs<{ organisation: Record<'label', string> & Record<'areas' | 'supports' | 'employees', { totalCount: number }> }>(
      url(),
      `{ organisation(id: "organisation:${LOCALITY}") { label areas(at: "${AT}") { totalCount } supports(at: "${AT}") { totalCount } employees(at: "${AT}") { totalCount } } }`,
    );
    const [areas, people] = [organisation.areas.totalCount + organisation.supports.totalCount, organisation.employees.totalCount];
    expect(Math.min(areas, people)).toBeGreaterThan(1);
    const page = await open(alone('organisations', LOCALITY));
    await detail(page).getByRole('heading', { name: 'Areas it serves' }).waitFor();
    await detail(page).getByRole('heading', { name: 'Whom it employs' }).waitFor();
    expect(await boxes(page).count()).toBe(4);
    await detail(page).getByRole('checkbox', { name: 'Areas' }).check();
    await detail(page).getByRole('checkbox', { name: 'People' }).check();
    const marks = `Around ${organisation.label}: ${areas} areas, ${people} people.`;
    await expect.poll(() => said(page)).toContain(marks);
    expect(await walked(page)).toHaveLength(1 + areas + people);
    const again = await open(page.url().slice(url().length));
    await expect.poll(() => said(again)).toContain(marks);
    expect(await keyOf(again)).toEqual(expect.arrayContaining(['Area', 'Person']));
  });

  test('goes when another level is chosen', async () => {
    const page = await open(`${alone('people', BUSY)}&around=areas,events`);
    await expect.poll(() => keyOf(page)).toContain('Event');
    await page.getByRole('radio', { name: 'Organisations' }).or(page.getByRole('button', { name: 'Organisations' })).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('level')).toBe('organisations');
    expect(new URL(page.url()).searchParams.get('around')).toBeNull();
  });

  test('is read again where it could not be', async () => {
    const page = await open(alone('people', BUSY), {}, async (fresh) => {
      let refused = false;
      await fresh.route('**/graphql', (route) => {
        const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
        if (operationName !== 'MapPerson' || refused) return route.continue();
        refused = true;
        return route.fulfill({ json: { errors: [{ message: 'The store rests.', extensions: { code: 'UNAVAILABLE' } }] } });
      });
    });
    await detail(page).getByRole('alert').waitFor();
    await detail(page).getByRole('button', { name: 'Try again' }).click();
    await detail(page).getByRole('heading', { name: 'Roles and employer' }).waitFor();
    expect(await detail(page).getByRole('alert').count()).toBe(0);
  });

  test.each([
    `/map?level=people&node=${BUSY}&around=areas,ltos,topics,events&steps=1&view=map&at=${AT}`,
    `/map?level=organisations&node=${LOCALITY}&around=areas,people,topics,clusters&view=map&at=${AT}`,
  ])('has no fault for assistive technology on %s', { timeout: 120_000 }, async (screen) => {
    const page = await open(screen);
    await expect.poll(() => said(page)).toMatch(/Around /);
    await detail(page).waitFor();
    expect(await faultsInEveryLook(page, screen)).toEqual([]);
  });
});
