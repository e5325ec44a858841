import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';

const AREA = 'area:cars-area-together';

describeExplorer('peers and collaborators in a browser', { demo: true }, ({ open, url }) => {
  const asPartnership = (area: string) => ({
    storageState: { cookies: [], origins: [{ origin: url(), localStorage: [{ name: 'kith.session', value: JSON.stringify({ role: 'partnership', area }) }] }] },
  });

  test('say why, are put off, and are asked for by the area itself', async () => {
    const page = await open('/area/cars-area-together', asPartnership(AREA));
    const list = page.getByRole('region', { name: 'Collaborators' });
    const names = () => list.getByRole('listitem').getByRole('heading').allInnerTexts();
    await list.getByRole('button', { name: /^Ask for an introduction/ }).first().waitFor();
    const [first, second] = await names();
    await list.getByRole('button', { name: `Why ${first}?` }).click();
    await list.getByRole('cell').first().waitFor();
    await list.getByText(/likelier to get in touch than \d+% of those who might/).waitFor();
    await list.getByRole('button', { name: `Not now: ${first}` }).click();
    await list.getByRole('link', { name: first!, exact: true }).waitFor({ state: 'detached' });
    await list.getByRole('button', { name: `Ask for an introduction to ${second}` }).click();
    const proposed = page.getByRole('region', { name: 'Suggestions', exact: true });
    await proposed.getByRole('link', { name: second!, exact: true }).waitFor();
    await list.getByRole('link', { name: second!, exact: true }).waitFor({ state: 'detached' });
    const { suggestions } = await askAs<{ suggestions: { nodes: { status: string; kind: string }[] } }>(url(), `{ suggestions(of: "${AREA}") { nodes { status kind } } }`);
    expect(suggestions.nodes).toEqual(expect.arrayContaining([{ status: 'PROPOSED', kind: 'COLLABORATOR' }, { status: 'DECLINED', kind: 'COLLABORATOR' }]));
  });

  test('are only looked at by others', async () => {
    const page = await open('/area/dover', asPartnership(AREA));
    const list = page.getByRole('region', { name: 'Peers' });
    await list.getByRole('button', { name: /^Why / }).first().waitFor();
    expect(await list.getByRole('button', { name: /^(Ask|Not now)/ }).count()).toBe(0);
  });

  test('of one record are not shown beside another', async () => {
    const page = await open('/area/dover');
    const list = page.getByRole('region', { name: 'Peers' });
    await list.getByRole('button', { name: /^Why / }).first().waitFor();
    const next = (await list.getByRole('listitem').getByRole('heading').first().innerText()).trim();
    await page.route('**/graphql', (route) => (/ (Peers|Suggestions)\(/.test(route.request().postData() ?? '') ? undefined : route.continue()));
    await list.getByRole('link', { name: next, exact: true }).click();
    await page.waitForURL((address) => !address.pathname.endsWith('/dover'));
    await page.getByRole('heading', { level: 1, name: /./ }).filter({ hasNotText: 'Dover' }).waitFor();
    await list.getByRole('status').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(0);
  });

  test('stand below a question, with those who have been through it first', async () => {
    const page = await open('/question/q0211');
    const list = page.getByRole('region', { name: 'Who could help' });
    await list.getByText(/can give: local heritage/).first().waitFor();
    await list.getByRole('button', { name: /^Ask for an introduction/ }).first().click();
    await list.getByRole('button', { name: 'Asking' }).waitFor({ state: 'detached' });
    expect(await list.getByRole('alert').count()).toBe(0);
  });
});
