import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { summary } from './buddy-rounds.ts';
import { areaButton, draftPlan, groupCard, groupsOn, namesIn } from './cluster-drafts.ts';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

/** Two groups of exactly six: whoever is moved alone leaves five behind. */
const SIXES = 'groupCount: 2, least: 6, most: 6, topics: []';
const LOOSE = 'groupCount: 2, least: 4, most: 8, topics: []';

describeExplorer('cluster plans in a browser', { demo: true }, ({ open, url }) => {
  test('are drafted for an issue, with how good they are in words', async () => {
    const page = await open('/matching');
    await page.getByRole('link', { name: 'Plan clusters' }).click();
    await page.getByRole('heading', { name: 'Cluster plans', level: 1 }).waitFor();
    await page.getByLabel('Topic they need or offer').selectOption({ label: 'Better homes and building homes' });
    await page.getByRole('spinbutton', { name: 'How many groups' }).fill('3');
    await page.getByRole('spinbutton', { name: /^Seconds to search/ }).fill('2');
    await page.getByRole('button', { name: 'Draft', exact: true }).click();
    await summary(page).filter({ hasText: /\d+ areas in 3 groups\. (Proven best|Within \d+\.\d% of the best possible)/ }).waitFor();
    const groups = await groupsOn(page);
    for (const { label, members } of groups) {
      await groupCard(page, label).getByText(new RegExp(`^${members.length} areas \\(`)).waitFor();
    }
    const first = groupCard(page, groups[0]!.label);
    await first.getByRole('button', { name: /^Why/ }).click();
    await first.getByRole('table').waitFor();
    await first.getByText(/Fits the others by \d+% on average\./).first().waitFor();
    expect(await page.getByRole('region', { name: 'If this goes ahead' }).getByRole('img').count()).toBe(2);
    await page.getByRole('link', { name: 'Cluster plans' }).click();
    await page.getByRole('row', { name: /Draft/ }).first().waitFor();
  });

  test('are searched for with the best so far in sight, which stopping keeps', async () => {
    const page = await open('/matching/plans');
    await page.getByRole('spinbutton', { name: 'How many groups' }).fill('10');
    await page.getByRole('spinbutton', { name: /^Seconds to search/ }).fill('60');
    await page.getByRole('button', { name: 'Draft', exact: true }).click();
    await page.getByText(/best plan so far \d/).waitFor();
    await page.getByRole('button', { name: 'Stop and keep the best so far' }).click();
    await summary(page).filter({ hasText: /150 areas in 10 groups\. .*stopped by hand after/i }).waitFor();
  }, 60_000);

  test('keep a locked area, and take another by mouse', async () => {
    const { path, groups } = await draftPlan(url(), LOOSE);
    const page = await open(path);
    const [from, to] = [...groups].sort((a, b) => b.members.length - a.members.length);
    const [locked, moved] = namesIn(from!);
    await areaButton(page, locked!).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lock here' }).click();
    const lockedOne = groupCard(page, from!.label).getByRole('listitem').filter({ has: areaButton(page, locked!) });
    await lockedOne.getByText('Locked').waitFor();
    await areaButton(page, moved!).hover();
    await page.mouse.down();
    await groupCard(page, to!.label).getByRole('heading').hover();
    await page.mouse.up();
    await groupCard(page, to!.label).getByRole('listitem').filter({ has: areaButton(page, moved!) }).getByText('Locked').waitFor();
    await summary(page).filter({ hasText: 'Changed by hand since' }).waitFor();
    await page.getByText(new RegExp(`^Moved .* to ${to!.label}$`)).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await groupCard(page, from!.label).filter({ has: areaButton(page, moved!) }).waitFor();
    expect(await lockedOne.getByText('Locked').count()).toBe(1);
  });

  test('say by keyboard which rule a move would break, and work the others out anew', async () => {
    const { path, groups } = await draftPlan(url(), SIXES);
    const page = await open(path);
    const [from, to] = groups;
    const [moved] = namesIn(from!);
    await areaButton(page, moved!).focus();
    await page.keyboard.press('Enter');
    const move = page.getByRole('dialog', { name: `Decide about ${moved}` }).getByRole('button', { name: `Move to ${to!.label}` });
    for (let i = 0; i < 10 && !(await move.evaluate((element) => element === document.activeElement)); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const refused = page.getByRole('alert').filter({ hasText: `${moved} was not moved to ${to!.label}; nothing changed.` });
    await refused.filter({ hasText: /too (few|many)/ }).waitFor();
    expect((await groupsOn(page)).map(namesIn)).toEqual(groups.map(namesIn));
    await refused.getByRole('button', { name: 'Work the others out anew' }).focus();
    await page.keyboard.press('Enter');
    await groupCard(page, to!.label).filter({ has: areaButton(page, moved!) }).waitFor();
    expect((await groupsOn(page)).map(({ members }) => members.length)).toEqual([6, 6]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(moved);
  });

  test('keep two areas apart and leave one out, each to be taken back', async () => {
    const { path, groups } = await draftPlan(url(), `${LOOSE}, rules: { everyonePlaced: false }`);
    const page = await open(path);
    const [a, b, c] = groups[0]!.members;
    await areaButton(page, a!.area.shortName).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('With another area').click();
    await dialog.getByRole('combobox').selectOption(b!.node.id);
    await dialog.getByRole('button', { name: 'Keep apart' }).click();
    await page.getByRole('button', { name: /^Allow again:/ }).waitFor();
    const together = (await groupsOn(page)).some(({ members }) => [a, b].every((one) => members.some(({ node }) => node.id === one!.node.id)));
    expect(together).toBe(false);
    await areaButton(page, c!.area.shortName).click();
    await dialog.getByRole('button', { name: 'Leave out of this plan' }).click();
    await page.getByRole('button', { name: `Take ${c!.area.shortName} in again` }).click();
    await areaButton(page, c!.area.shortName).waitFor();
    await page.getByRole('button', { name: /^Allow again:/ }).click();
    await page.getByRole('button', { name: /^Allow again:/ }).waitFor({ state: 'detached' });
  });

  test('say what clashes and by how much when nothing is possible, until it is mended', async () => {
    const { path } = await draftPlan(url(), 'groupCount: 2, least: 2, most: 5, topics: []');
    const page = await open(path);
    // Twelve areas and two groups of at most five.
    await page.getByRole('alert').filter({ hasText: '12 areas need a place, 10 places there are: 2 too few.' }).waitFor();
    await summary(page).filter({ hasText: 'Not possible as asked.' }).waitFor();
    const settings = page.getByRole('region', { name: 'What was asked for' });
    for (const label of ['Group 1', 'Group 2']) {
      await settings.getByText(label, { exact: false }).first().click();
      await settings.getByRole('spinbutton', { name: `${label}: Most areas` }).fill('6');
    }
    await settings.getByRole('button', { name: 'Work out anew with these' }).click();
    await summary(page).filter({ hasText: '12 areas in 2 groups' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Let areas go without a place' }).click();
    await summary(page).filter({ hasText: '10 areas in 2 groups, 2 unplaced.' }).waitFor();
    expect(await page.locator('.match-unmatched').count()).toBe(2);
  });

  test('are proposed, and one area declines', async () => {
    const { path, groups } = await draftPlan(url(), LOOSE);
    const page = await open(path);
    await page.getByRole('button', { name: 'Propose to 12 areas…' }).click();
    await page.getByRole('button', { name: 'Propose to 12 areas', exact: true }).click();
    const messages = page.getByRole('dialog', { name: 'Messages to send' });
    await messages.waitFor();
    expect(await messages.getByRole('listitem').count()).toBe(12);
    await page.keyboard.press('Escape');
    const card = groupCard(page, groups[0]!.label);
    await card.getByRole('button', { name: /^Decline for/ }).first().click();
    await page.getByLabel('Reason, in their words').fill('No time this year');
    await page.getByRole('button', { name: 'Record it' }).click();
    await card.getByText('“No time this year”').waitFor();
    await summary(page).filter({ hasText: '2 groups proposed; areas: 0 accepted, 1 declined, 11 waiting.' }).waitFor();
    await page.getByRole('button', { name: /^Followed up 0/ }).click();
    await expect.poll(() => page.locator('.match-card').count()).toBe(0);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByText('No suggestion has this status.').waitFor();
    expect(await page.locator('.plan-table').count()).toBe(0);
    await page.getByRole('button', { name: /^All 2/ }).click();
    await expect.poll(() => page.locator('.plan-table tbody tr').count()).toBe(12);
    const session = JSON.stringify({ role: 'partnership', area: groups[1]!.members[0]!.node.id });
    const mine = await open(path, { storageState: { cookies: [], origins: [{ origin: url(), localStorage: [{ name: 'kith.session', value: session }] }] } });
    await mine.getByRole('heading', { name: 'Drafts are for programme staff' }).waitFor();
  });

  test('tell one of two who edit at once that the other was quicker, and show what they did', async () => {
    const { id, path, groups } = await draftPlan(url(), LOOSE);
    const page = await open('/matching/plans');
    // It does not hear of changes, as when both click in the same moment.
    await page.routeWebSocket(/graphql/, () => undefined);
    await page.goto(url() + path);
    const [mine, theirs] = groups;
    const [area] = theirs!.members;
    await areaButton(page, area!.area.shortName).waitFor();
    await askAs(url(), `mutation { adjustClusterPlan(id: "${id}", input: { lock: [{ area: "${area!.node.id}", group: "${theirs!.group.id}" }] }) { id } }`);
    await page.getByRole('button', { name: `Lock all areas of ${mine!.label}` }).click();
    const line = page.getByRole('alert').filter({ hasText: 'Somebody else changed this plan meanwhile' });
    await line.filter({ hasText: /Last step, by .*: Locked/ }).waitFor();
    await groupCard(page, theirs!.label).getByText('Locked').waitFor();
    await line.getByRole('button', { name: 'I have seen it' }).click();
    await page.getByRole('button', { name: `Lock all areas of ${mine!.label}` }).click();
    await page.getByRole('button', { name: `Unlock all areas of ${mine!.label}` }).waitFor();
  });

  test('say on the card of a group why it could not be worked out anew', async () => {
    const { path, groups } = await draftPlan(url(), LOOSE);
    const page = await open('/matching/plans');
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('adjustClusterPlan(')) return route.abort();
      if (!asked.includes('clusterPlan(')) return route.continue();
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { clusterPlan: { suggestions: { exclusions: unknown[] }[] } } };
      data.clusterPlan.suggestions[0]!.exclusions.push({ __typename: 'Exclusion', rule: 'CONSENT', text: 'Its consent was withdrawn.', wouldChange: null });
      return route.fulfill({ response, json: { data } });
    });
    await page.goto(url() + path);
    const card = groupCard(page, groups[0]!.label);
    await card.getByText('Its consent was withdrawn.').waitFor();
    await card.getByRole('button', { name: 'Work the groups out anew' }).click();
    await card.getByRole('alert').filter({ hasText: 'This was not done.' }).waitFor();
  });

  test('are the same as a table and as a file', async () => {
    const { path } = await draftPlan(url(), LOOSE);
    const page = await open(path);
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => page.locator('.plan-table tbody tr').count()).toBe(12);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(readFileSync(await file.path(), 'utf8').trim().split('\r\n')).toHaveLength(13);
    const there = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => there.locator('.plan-table tbody tr').count()).toBe(12);
  });

  test('meet no serious fault in any look, dialogs included', { timeout: 180_000 }, async () => {
    const faults: string[] = [];
    const check = async (page: Page, what: string) => faults.push(...(await faultsInEveryLook(page, what)));
    const list = await open('/matching/plans');
    await list.getByRole('button', { name: 'One by one' }).click();
    await list.getByText('Rules', { exact: true }).click();
    await check(list, 'list');
    const clashing = await draftPlan(url(), 'groupCount: 2, least: 2, most: 5, topics: []');
    const stuck = await open(clashing.path);
    await stuck.getByRole('alert').waitFor();
    await check(stuck, 'clashes');
    const { id, path, groups } = await draftPlan(url(), SIXES);
    const page = await open(path);
    await groupCard(page, groups[0]!.label).getByRole('button', { name: /^Why/ }).click();
    await groupCard(page, groups[0]!.label).getByRole('button', { name: /^Lock all/ }).click();
    await page.getByText('Locked').first().waitFor();
    await check(page, 'board');
    await areaButton(page, namesIn(groups[1]!)[0]!).click();
    await page.getByText('With another area').click();
    await check(page, 'area');
    await page.getByRole('button', { name: /^Move to / }).first().click();
    await page.getByRole('alert').waitFor();
    await check(page, 'refused');
    await askAs(url(), `mutation { proposeClusterPlan(id: "${id}") { id } }`);
    await page.getByRole('button', { name: /^Decline for/ }).first().waitFor();
    await check(page, 'proposed');
    await page.getByRole('button', { name: 'Table' }).click();
    await check(page, 'proposed table');
    expect(faults).toEqual([]);
  });
});
