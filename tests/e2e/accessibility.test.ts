import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';

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
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
          for (const { id, impact, nodes } of violations) {
            if (impact === 'serious' || impact === 'critical') faults.push(`${screen}: ${id}: ${nodes[0]?.html}`);
          }
          const across = await page.evaluate(() => document.documentElement.scrollWidth);
          if (across > width) faults.push(`${screen}: scrolls sideways, ${across} pixels`);
        }
        expect(faults).toEqual([]);
      }, 240_000);
    }
  }
});
