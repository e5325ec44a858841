import { expect, test } from 'vitest';
import { describeExplorer } from './explorer.ts';
import { faultsInEveryLook } from './page-faults.ts';

/** That assistive technology meets no fault on screens of the demonstration, in any look. */
export function describeFaultless(rooms: string, screens: readonly string[]): void {
  describeExplorer(`assistive technology in ${rooms}`, { demo: true }, ({ open }) => {
    test.each(screens)('meets no serious fault on %s, in light and dark, at 320 and 1280 pixels', { timeout: 120_000 }, async (screen) => {
      const page = await open(screen);
      await page.waitForLoadState('networkidle');
      expect(await faultsInEveryLook(page, screen)).toEqual([]);
    });
  });
}
