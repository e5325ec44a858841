import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { faultsOn } from './page-faults.ts';

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
  '/data',
  '/data?tab=imports',
  '/data?tab=changes',
  '/demo-data',
  '/help',
  '/nowhere',
] as const;

describeExplorer('assistive technology', { demo: true }, ({ open }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280] as const) {
      test(`meets no serious fault on any screen in ${colorScheme} at ${width} pixels`, async () => {
        const faults: string[] = [];
        for (const screen of SCREENS) {
          const page = await open(screen, { colorScheme, viewport: { width, height: 800 } });
          await page.waitForLoadState('networkidle');
          faults.push(...(await faultsOn(page, screen)));
        }
        expect(faults).toEqual([]);
      }, 240_000);
    }
  }
});
