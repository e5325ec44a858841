import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { settled, step } from './map-steps.ts';

/** What the page asks the API for, by name, from now on. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) names.push((request.postDataJSON() as { operationName: string }).operationName);
  });
  return names;
}

describeExplorer('the days of the map', { demo: true }, ({ open }) => {
  test('says what changed since another day', async () => {
    const page = await open('/map?fold=detail');
    await page.getByRole('button', { name: 'Compare with a year before' }).click();
    await expect.poll(() => page.locator('.map-key-summary').innerText()).toMatch(/Since 21 November 2025: \d+ ties gained, \d+ lost/);
    await page.getByRole('button', { name: 'End comparison' }).click();
    await expect.poll(() => page.locator('.map-key-summary').innerText()).not.toContain('Since');
  });

  test('asks for a day once, in one request, and for a day seen before not at all', async () => {
    const page = await open('/map?fold=detail');
    await settled(page);
    await page.waitForLoadState('networkidle');
    const names = asked(page);
    for (let month = 0; month < 3; month += 1) await step(page, '1 month back');
    const networks = () => names.filter((name) => name === 'MapNetwork').length;
    expect(networks()).toBe(3);
    expect(names).not.toContain('MapAreas');
    for (let month = 0; month < 3; month += 1) await step(page, '1 month on');
    expect(networks()).toBe(3);
  });

  test('asks for what stands beside the map only once the date has come to rest', async () => {
    const page = await open('/map?area=cars-area-together', {}, (fresh) => fresh.clock.install());
    await settled(page);
    await page.waitForLoadState('networkidle');
    const names = asked(page);
    const before = await page.locator('.map-frame').getAttribute('data-drawn');
    await page.getByRole('slider', { name: 'Day shown' }).focus();
    // Time stands still, so that the date cannot rest however slow the machine is.
    await page.clock.pauseAt(Date.now() + 60_000);
    for (let month = 0; month < 4; month += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.map-frame').getAttribute('data-drawn')).not.toBe(before);
    expect(names).not.toContain('TieSeries');
    await page.clock.resume();
    await expect.poll(() => names.filter((name) => name === 'TieSeries').length).toBe(1);
    await page.waitForLoadState('networkidle');
    for (const beside of ['TieSeries', 'MapArea', 'MapAttendance']) expect(names.filter((name) => name === beside)).toHaveLength(1);
  });

  test('plays month by month, the next month fetched ahead', async () => {
    const page = await open('/map?at=2019-01-31&fold=detail');
    await settled(page);
    const names = asked(page);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at') ?? '', { timeout: 10_000 }).toMatch(/^2019-(0[4-9]|1)/);
    expect(names).not.toContain('MapAttendance');
    await page.getByRole('button', { name: 'Pause' }).click();
    const at = new URL(page.url()).searchParams.get('at') ?? '';
    const months = Number(at.slice(5, 7)) - 1;
    // One request a month, and one for the month that was next when it was stopped.
    expect(names.filter((name) => name === 'MapNetwork').length).toBeLessThanOrEqual(months + 1);
  });
});
