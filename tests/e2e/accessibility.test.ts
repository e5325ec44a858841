import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

const SCREENS = [
  '/map?area=cars-area-together',
  '/map?view=table',
  '/map?view=map&area=cars-area-together&around=people,topics&steps=1',
  '/map?tie=cars-area-together,lawrence-weston',
  '/ties',
  '/ties?a=cars-area-together&b=lawrence-weston',
  '/ties?of=region:london',
  '/ties?part=regions',
  '/ties?part=resilience',
  '/ties?part=succession',
  '/matching?cluster=coastal-communities',
  '/matching/nowhere',
  '/matching/plans',
  '/matching/back-test',
  '/question/q0211',
  '/places',
  '/places?show=people',
  '/area/cars-area-together',
  '/area/cars-area-together?tab=people',
  '/person/p0335',
  '/organisation/nettlemere-voluntary-action',
  '/topic/young-people',
  '/event/connects-2023',
  '/cluster/better-homes',
  '/data',
  '/data?tab=imports',
  '/data?tab=changes',
  '/demo-data',
  '/help',
  '/nowhere',
] as const;

describeExplorer('assistive technology', { demo: true }, ({ open }) => {
  test('meets no serious fault on any screen, in light and dark, at 320 and 1280 pixels', { timeout: 400_000 }, async () => {
    const faults: string[] = [];
    for (const screen of SCREENS) {
      const page = await open(screen);
      await page.waitForLoadState('networkidle');
      faults.push(...(await faultsInEveryLook(page, screen)));
    }
    expect(faults).toEqual([]);
  });
});
