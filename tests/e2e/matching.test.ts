import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAs } from './ask-as.ts';
import { both, cardOf, draftFor, nameButton, pairsOn, summary } from './buddy-rounds.ts';
import { describeExplorer } from './explorer.ts';
import { tabTo } from './hands.ts';

const CLUSTER = 'Coastal communities';
const MOST_TABS = 250;
const focusedPerson = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['person']);

describeExplorer('matching in a browser', { demo: true }, ({ open, url }) => {
  const ask = <Data>(query: string, who?: string) => askAs<Data>(url(), query, who);

  test('take five clicks from the front page to a draft with one pair kept and another parted, its effect beside it', async () => {
    const page = await open('/');
    await page.waitForURL('**/map');
    let clicks = 0;
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    await click(page.getByRole('link', { name: 'Matching' }));
    await click(page.getByRole('radio', { name: CLUSTER }));
    await click(page.getByRole('button', { name: 'Draft', exact: true }));
    await summary(page).filter({ hasText: 'Draft, nothing sent.' }).waitFor();
    const [first, second] = await pairsOn(page);
    const [[a, b], [c, d]] = [both(first), both(second)];
    await click(page.getByRole('button', { name: `Lock ${a} and ${b}` }));
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor();
    await click(page.getByRole('button', { name: `Keep ${c} and ${d} apart` }));
    await page.getByText(`${c} and ${d}`).waitFor();
    expect(clicks).toBe(5);
    expect(await cardOf(page, c).getByRole('button', { name: d, exact: true }).count()).toBe(0);
    expect(await summary(page).innerText()).toMatch(/without what you decided/);
    const living = page.getByRole('row', { name: /^Living ties/ });
    const [before = '', after = '', change = ''] = await living.locator('td').allInnerTexts();
    expect(Number(after) - Number(before)).toBe(Number(change));
    expect(Number(change)).toBeGreaterThan(0);
  });

  test('carry a round from draft to follow-up by mouse', async () => {
    const page = await open('/map');
    await page.goto(`${url()}/cluster/coastal-communities`);
    await page.getByRole('link', { name: 'Draft buddies' }).click();
    expect(await page.getByRole('radio', { name: CLUSTER }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Draft', exact: true }).click();
    await summary(page).waitFor();
    const pairs = await pairsOn(page);
    const [[a], [c]] = [both(pairs[0]), both(pairs[1])];
    const stranger = pairs[1]!.members.find(({ area }) => area.id !== pairs[0]!.members[0]!.area.id)!.label;
    // Carried by the name onto another: the two are a pair, and locked.
    const [from, to] = await Promise.all([nameButton(page, a).boundingBox(), nameButton(page, stranger).boundingBox()]);
    await page.mouse.move(from!.x + 8, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(from!.x + 30, from!.y + 30);
    await page.mouse.move(to!.x + 8, to!.y + 8, { steps: 4 });
    await page.locator('.match-target').waitFor();
    const carried = await page.locator('.match-carried').boundingBox();
    expect([carried!.x, carried!.y].map(Math.round)).toEqual([to!.x + 20, to!.y + 26].map(Math.round));
    await page.mouse.up();
    await cardOf(page, a).filter({ has: nameButton(page, stranger) }).getByText('Locked', { exact: true }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    // No click came after that drag; the next one is by keyboard, and meant.
    await nameButton(page, a).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `Move ${a}` }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('nothing changed by hand yet').waitFor();
    await cardOf(page, c).getByRole('button', { name: /^Why/ }).click();
    await cardOf(page, c).getByText('Places').first().waitFor();
    expect(page.url()).toContain('why=');
    await page.getByRole('button', { name: /^Propose to \d+ people…/ }).click();
    await page.getByRole('dialog').getByText('Kith sends nothing.').waitFor();
    await page.getByRole('button', { name: /^Propose to \d+ people$/ }).click();
    const messages = page.getByRole('dialog', { name: 'Messages to send' });
    await messages.getByText(/^Dear /).first().waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), messages.getByRole('button', { name: 'Download all' }).click()]);
    expect(readFileSync(await file.path(), 'utf8').match(/^Dear /gm)?.length).toBe(pairs.flatMap(({ members }) => members).length);
    await messages.getByRole('button', { name: 'Close' }).click();
    await summary(page).filter({ hasText: `${pairs.length} proposed: ${pairs.length} waiting.` }).waitFor();

    const [[one, other], [decliner]] = [both(pairs[0]), both(pairs[1])];
    await page.getByRole('button', { name: `Decline for ${decliner}` }).click();
    await page.getByLabel('Reason, in their words').fill('No time before spring');
    await page.getByLabel('Not to be approached before').fill('2027-04-01');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('“No time before spring”').waitFor();
    for (const name of [one, other]) {
      await page.getByRole('button', { name: `Accept for ${name}` }).click();
      await page.getByRole('button', { name: `Accept for ${name}` }).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: /were in touch/ }).click();
    await page.getByRole('button', { name: /were in touch/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Followed up with/ }).click();
    await page.getByLabel('What they agreed to do').fill('A call each month');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Agreed: A call each month').waitFor();
    await summary(page).filter({ hasText: `${pairs.length} proposed: 1 followed up, 1 declined, ${pairs.length - 2} waiting.` }).waitFor();
    await page.getByRole('button', { name: /^Declined 1/ }).click();
    await expect.poll(() => page.locator('.match-card').count()).toBe(1);
    await page.getByText('What became of it').click();
    await page.getByText(`${decliner} declined.`).waitFor();
    await page.getByRole('link', { name: 'Buddy rounds' }).click();
    await page.getByRole('row', { name: /Proposed/ }).filter({ hasText: `${pairs.length}` }).first().waitFor();
  });

  test('carry a round from draft to follow-up by keyboard alone', async () => {
    const page = await open('/map');
    const press = async (what: Locator, key = 'Enter') => {
      await tabTo(page, what, MOST_TABS);
      await page.keyboard.press(key);
    };
    await press(page.getByRole('link', { name: 'Matching' }));
    const group = page.getByRole('group', { name: 'Cluster' });
    await tabTo(page, group.getByRole('radio', { name: 'No cluster' }), MOST_TABS);
    // From the last choice the arrow leads round to the first.
    for (let i = 0; i < 20 && !(await group.getByRole('radio', { name: 'Mental health' }).isChecked()); i += 1) await page.keyboard.press('ArrowDown');
    await press(page.getByRole('button', { name: 'Draft', exact: true }));
    await summary(page).waitFor();
    const pairs = await pairsOn(page);
    const [a, b] = both(pairs[0]);
    const [c, d] = both(pairs[1]);
    await press(page.getByRole('button', { name: `Lock ${a} and ${b}` }));
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor();
    await press(page.getByRole('button', { name: `Keep ${c} and ${d} apart` }));
    await page.getByRole('button', { name: `Allow ${c} and ${d} to be paired again` }).waitFor();
    // Everybody was paired off anew, and the focus stayed with the first of the two.
    const idOf = (name: string) => pairs.flatMap(({ members }) => members).find(({ label }) => label === name)?.node.id;
    await expect.poll(() => focusedPerson(page)).toBe(idOf(c));
    const said = page.getByRole('status').filter({ hasText: /Kept .* apart\./ });
    await said.waitFor({ state: 'attached' });

    // Arrows choose another card, Escape leaves all as it was, Enter pairs.
    const choose = async () => {
      for (const arrow of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(arrow);
        if ((await page.locator('.match-target').count()) > 0) return;
      }
    };
    const steps = await page.locator('.match-steps').innerText();
    await choose();
    await page.getByRole('status').filter({ hasText: 'Enter pairs them' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    expect(await page.locator('.match-target').count()).toBe(0);
    expect(await page.locator('.match-steps').innerText()).toBe(steps);
    await choose();
    const target = await page.locator('.match-target').getAttribute('data-seat');
    await page.keyboard.press('Enter');
    await cardOf(page, c).getByText('Locked', { exact: true }).waitFor();
    expect(await cardOf(page, c).locator('[data-seat]').evaluateAll((seats) => seats.map((seat) => (seat as HTMLElement).dataset['seat']))).toContain(target);
    await expect.poll(() => focusedPerson(page)).toBe(idOf(c));

    // The same by the list, which also leaves people out.
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: `Move ${c}` }).waitFor();
    await press(page.getByRole('button', { name: 'Leave out of this round' }));
    await cardOf(page, c).getByText('Unmatched').or(page.locator('.match-unmatched').filter({ hasText: c })).first().waitFor();
    await press(page.getByRole('button', { name: `Take ${c} in again` }));
    await nameButton(page, c).waitFor();

    await press(page.getByRole('button', { name: /^Propose to \d+ people…/ }));
    await press(page.getByRole('button', { name: /^Propose to \d+ people$/ }));
    await page.getByRole('dialog', { name: 'Messages to send' }).waitFor();
    await page.keyboard.press('Escape');
    const proposed = await pairsOn(page);
    const [one, other] = both(proposed[0]);
    for (const name of [one, other]) {
      await press(page.getByRole('button', { name: `Accept for ${name}` }));
      await page.getByRole('button', { name: `Accept for ${name}` }).waitFor({ state: 'detached' });
    }
    const [decliner] = both(proposed[1]);
    await press(page.getByRole('button', { name: `Decline for ${decliner}` }));
    await page.keyboard.type('Too far');
    await press(page.getByRole('button', { name: 'Record it' }));
    await page.getByText('“Too far”').waitFor();
    await press(page.getByRole('button', { name: /^Followed up with/ }));
    await page.keyboard.type('A visit in May');
    await press(page.getByRole('button', { name: 'Record it' }));
    await page.getByText('Agreed: A visit in May').waitFor();
    await summary(page).filter({ hasText: /1 followed up, 1 declined/ }).waitFor();
  }, 60_000);

  test('leave whoever went elsewhere meanwhile where they are', async () => {
    const page = await open('/matching');
    const help = page.getByRole('heading', { level: 1, name: 'Help' });
    // On the way elsewhere from one form, there already from the other.
    const elsewhere = { '/matching': () => page.waitForURL('**/help'), '/matching/plans': () => help.waitFor() } as const;
    for (const path of ['/matching', '/matching/plans'] as const) {
      let drafted = false;
      await page.route('**/graphql', async (route) => {
        if (!/draft(BuddyRound|ClusterPlan)\(/.test(route.request().postData() ?? '')) return route.continue();
        const response = await route.fetch();
        await elsewhere[path]();
        await route.fulfill({ response });
        drafted = true;
      });
      await page.goto(url() + path);
      if (path === '/matching') await page.getByRole('radio', { name: CLUSTER }).click();
      else await page.getByRole('spinbutton', { name: /^Seconds to search/ }).fill('1');
      await page.getByRole('button', { name: 'Draft', exact: true }).click();
      await page.getByRole('button', { name: 'Drafting' }).waitFor();
      await page.getByRole('link', { name: 'Help' }).click();
      await expect.poll(() => drafted, { timeout: 20_000 }).toBe(true);
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toBe('/help');
      await page.unroute('**/graphql');
    }
  });

  test('take steps back and do them again', async () => {
    const { path, pairs } = await draftFor(url(), 'digital-inclusion');
    const page = await open(path);
    const [a, b] = both(pairs[0]);
    await page.getByRole('button', { name: `Lock ${a} and ${b}` }).click();
    await page.getByRole('radio', { name: /^Visits/ }).click();
    await page.getByText('Chose what matters most', { exact: true }).waitFor();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => page.getByRole('radio', { name: /^New ties/ }).isChecked()).toBe(true);
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor();
    await undo.click();
    await page.getByText('nothing changed by hand yet').waitFor();
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor();
  });

  test('apply a weight once it is let go, and a rule once it is typed', async () => {
    const { path } = await draftFor(url(), 'digital-inclusion');
    const page = await open(path);
    const slider = page.getByRole('slider', { name: /^Needs met by offers/ });
    await slider.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await page.getByText('Changed the weights', { exact: true }).waitFor();
    expect(await slider.inputValue()).toBe('50');
    expect(await page.getByRole('radio', { name: /^Own weights/ }).isChecked()).toBe(true);
    const months = page.getByRole('spinbutton', { name: /^Months/ });
    await months.fill('12');
    await months.press('Enter');
    await page.getByText('Changed the rules', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => months.inputValue()).toBe('24');
  });

  test('say where it was asked why a rule forbids a pair', async () => {
    const { id, path, pairs } = await draftFor(url(), 'digital-inclusion');
    // How far apart two are the board does not know: the list offers whom the rule forbids.
    await ask(`mutation { adjustBuddyRound(id: "${id}", input: { lock: [["${pairs[0]!.members[0]!.node.id}", "${pairs[0]!.members[1]!.node.id}"]] }) { id } }`);
    const far = pairs.find(({ members }) => members[0]!.area.id !== pairs[0]!.members[0]!.area.id)!.members[0]!;
    const page = await open(path);
    const [a] = both(pairs[0]);
    const within = page.getByRole('spinbutton', { name: /km apart/ });
    await within.fill('1');
    await within.press('Enter');
    await page.getByText('Changed the rules', { exact: true }).waitFor();
    await nameButton(page, a).click();
    const dialog = page.getByRole('dialog', { name: `Move ${a}` });
    await dialog.getByRole('button', { name: `Pair with ${far.label}` }).click();
    const said = await dialog.getByRole('alert').innerText();
    expect(said).toContain('cannot be kept together');
    expect(said).toContain(far.label);
    expect(said).not.toContain('person:');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(a);
  });

  test('show when somebody withdraws their consent, and pair everybody off anew', async () => {
    const { path, pairs } = await draftFor(url(), 'digital-inclusion');
    const page = await open(path);
    const member = pairs.at(-1)!.members[0]!;
    await nameButton(page, member.label).waitFor();
    // Until the line is there that changes are heard on.
    await page.waitForLoadState('networkidle');
    await ask(`mutation { recordConsent(person: "${member.node.id}", consent: NO) { id } }`, 'steward');
    const against = page.locator('.match-card').filter({ hasText: 'By now something stands against this' });
    await against.waitFor();
    expect(await against.innerText()).toContain('Has not agreed to be suggested.');
    await page.getByRole('button', { name: /^Propose to \d+ people…/ }).click();
    await page.getByRole('button', { name: /^Propose to \d+ people$/ }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'nothing was proposed' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Pair everybody off anew' }).click();
    await against.waitFor({ state: 'detached' });
    expect(await page.locator('.match-card').filter({ has: nameButton(page, member.label) }).count()).toBe(0);
    await ask(`mutation { recordConsent(person: "${member.node.id}", consent: YES) { id } }`, 'steward');
  });

  test('tell one of two who edit at once that the other was quicker, and show what they did', async () => {
    const { path, pairs } = await draftFor(url(), 'digital-inclusion');
    const page = await open(path);
    const [a, b] = both(pairs[0]);
    const [c, d] = both(pairs[1]);
    const elsewhere = await page.context().browser()!.newContext();
    const other = await elsewhere.newPage();
    // It does not hear of changes, as when both click in the same moment.
    await other.routeWebSocket(/graphql/, () => undefined);
    await other.goto(url() + path);
    await nameButton(other, a).waitFor();
    await page.getByRole('button', { name: `Lock ${a} and ${b}` }).click();
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor();
    await other.getByRole('button', { name: `Keep ${c} and ${d} apart` }).click();
    const line = other.getByRole('alert').filter({ hasText: 'Somebody else changed this round meanwhile' });
    await line.waitFor();
    await line.filter({ hasText: /Last step, by .*: Locked/ }).waitFor();
    await cardOf(other, a).getByText('Locked', { exact: true }).waitFor();
    expect(await other.locator('.match-apart').count()).toBe(0);
    await line.getByRole('button', { name: 'I have seen it' }).click();
    await other.getByRole('button', { name: `Keep ${c} and ${d} apart` }).click();
    await other.getByRole('button', { name: `Allow ${c} and ${d} to be paired again` }).waitFor();
    // The first hears of it without asking.
    await page.getByRole('button', { name: `Allow ${c} and ${d} to be paired again` }).waitFor();
    // A dialog says it itself: it hides the head of the board.
    await page.getByRole('button', { name: `Unlock ${a} and ${b}` }).click();
    await cardOf(page, a).getByText('Locked', { exact: true }).waitFor({ state: 'detached' });
    const say = other.getByRole('dialog', { name: `Say why ${c} and ${d} are kept apart` });
    await other.getByRole('button', { name: `Say why ${c} and ${d} are kept apart` }).click();
    await say.getByRole('textbox').fill('They asked for it');
    await say.getByRole('button', { name: 'Save' }).click();
    await say.getByRole('alert').filter({ hasText: 'Somebody else changed this round meanwhile' }).waitFor();
    await other.route('**/graphql', (route) => (route.request().postData()?.includes('AdjustBuddyRound') ? route.abort() : route.continue()));
    await say.getByRole('button', { name: 'Save' }).click();
    await say.getByRole('alert').filter({ hasText: 'This was not done.' }).waitFor();
    await other.unroute('**/graphql');
    await say.getByRole('button', { name: 'Save' }).click();
    await other.getByText(`${c} and ${d}: They asked for it`).waitFor();
    expect(await say.count()).toBe(0);
    await elsewhere.close();
  });
});
