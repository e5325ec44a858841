import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { describeExplorer } from './explorer.ts';
import { faultsOn } from './page-faults.ts';

const listOf = (page: Page, title: string) => page.getByRole('region', { name: title });
const PAGES = [
  ['/topic/money-debt', 'Who could help whom', /each with one that has been through it/],
  ['/cluster/better-homes?at=2018-06-01', 'Whom to bring together', /Areas that could join/],
  ['/cluster/better-homes', 'Whom to bring together', /were in it and have no living tie/],
  ['/event/connects-2023', 'Whom to bring together', /were there and have no living tie/],
  ['/organisation/locality', 'Introductions it could make', /Areas it serves/],
  ['/organisation/locality', 'Areas it could help', /need what it offers/],
  ['/collaboration/campaign-46', 'Whom to bring together', /Partners that have no living tie/],
] as const;

describeExplorer('suggestions on the pages of records, in a browser', { demo: true }, ({ open, url }) => {
  test.each(PAGES)('%s: %s', async (address, title, says) => {
    const page = await open(address);
    const list = listOf(page, title);
    await list.getByText(says).waitFor();
    const row = list.getByRole('listitem').first();
    const areas = row.getByRole('heading').getByRole('link');
    await expect.poll(() => areas.count()).toBe(title === 'Areas it could help' ? 1 : 2);
    for (const href of await areas.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))) expect(href).toMatch(/^\/area\//);
    await row.getByRole('button', { name: /^Why / }).click();
    await row.getByRole('cell').first().waitFor();
    expect(await faultsOn(page, address)).toEqual([]);
  });

  test('are asked for once: whoever was brought together is gone from the list', async () => {
    const page = await open('/cluster/better-homes');
    const list = listOf(page, 'Whom to bring together');
    const ask = list.getByRole('button', { name: /^Ask for an introduction of / }).first();
    const who = (await ask.getAttribute('aria-label'))!.replace('Ask for an introduction of ', '');
    await ask.click();
    await list.getByRole('button', { name: `Why ${who}?` }).waitFor({ state: 'detached' });
    expect(await list.getByRole('alert').count()).toBe(0);
    const { cluster } = await askAs<{ cluster: { suggestions: { label: string }[] } }>(url(), '{ cluster(id: "cluster:better-homes") { suggestions(first: 20) { label } } }');
    expect(cluster.suggestions.map(({ label }) => label)).not.toContain(who);
  });

  test('are one question to the API, as few as they are, and say when they fail', async () => {
    const asked: string[] = [];
    let broken = true;
    const page = await open('/topic/money-debt', {}, async (fresh) => {
      await fresh.route('**/graphql', (route) => {
        const { operationName } = route.request().postDataJSON() as { operationName?: string };
        if (operationName !== 'TopicSuggestions') return route.continue();
        asked.push(operationName);
        return broken ? route.fulfill({ status: 503, body: 'gone' }) : route.continue();
      });
    });
    const list = listOf(page, 'Who could help whom');
    const again = list.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    broken = false;
    const before = asked.length;
    await again.click();
    await list.getByRole('listitem').first().waitFor();
    expect(asked.length - before).toBe(1);
    expect(await list.getByRole('listitem').count()).toBe(3);
    await list.getByRole('button', { name: /^Show more/ }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(3);
  });

  test('say why there is nobody', async () => {
    const page = await open('/event/visit-2026-15');
    await listOf(page, 'Whom to bring together').getByText(/^Nobody yet, because/).waitFor();
    const other = await open('/organisation/bayes-business-school');
    await listOf(other, 'Introductions it could make').getByText(/^Nobody yet, because it serves no area/).waitFor();
    expect(await listOf(other, 'Areas it could help').count()).toBe(0);
  });

  test('are only looked at by areas they are not for', async () => {
    const session = JSON.stringify({ role: 'partnership', area: 'area:dover' });
    const storageState = { cookies: [], origins: [{ origin: url(), localStorage: [{ name: 'kith.session', value: session }] }] };
    const page = await open('/topic/money-debt', { storageState });
    const list = listOf(page, 'Who could help whom');
    await list.getByRole('button', { name: /^Why / }).first().waitFor();
    expect(await list.getByRole('button', { name: /^Ask/ }).count()).toBe(0);
  });
});
