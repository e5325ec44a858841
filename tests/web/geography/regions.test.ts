import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGIONS, regionNamed, regionSlug } from '../../../web/geography/regions.ts';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');

/** WCAG relative luminance of a hex colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test('every region has a colour of 3 to 1 on paper and on sea, light and dark', () => {
  for (const { light, dark } of REGIONS) {
    for (const ground of ['#fbfaf7', '#edf0ee']) expect(contrast(light, ground)).toBeGreaterThanOrEqual(3);
    for (const ground of ['#14181a', '#1b2124']) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(3);
  }
});

test('the canvas and the style sheets have the same colours', () => {
  for (const { name, light, dark } of REGIONS) {
    expect(tokens).toContain(`--region-${regionSlug(name)}: ${light};`);
    expect(tokens).toContain(`--region-${regionSlug(name)}: ${dark};`);
  }
});

test('regions are found whatever the case, and a place without one still has a mark', () => {
  expect(regionNamed('north east').shape).toBe('circle');
  expect(regionNamed(undefined).name).toBe('Region not recorded');
});
