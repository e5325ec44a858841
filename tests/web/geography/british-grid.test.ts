import { describe, expect, test } from 'vitest';
import { britishGrid, distanceKm, ENGLAND, inLondon } from '../../../web/geography/british-grid.ts';

describe('the British National Grid', () => {
  test.each([
    // Ordnance Survey grid references, in kilometres.
    ['Trafalgar Square', -0.1281, 51.508, 530, 180.4],
    ['Newcastle upon Tyne, Grey’s Monument', -1.6131, 54.9738, 424.8, 564.3],
    ['Penzance', -5.5331, 50.1186, 147.3, 30.2],
  ])('has %s within two kilometres of where the survey has it', (_, lon, lat, east, north) => {
    const { x, y } = britishGrid(lon, lat);
    expect(Math.hypot(x - east, y - north)).toBeLessThan(2);
  });

  test('opens on the whole of England', () => {
    for (const [lon, lat] of [[-5.7, 50.06], [1.76, 52.48], [-2.03, 55.77]] as const) {
      const { x, y } = britishGrid(lon, lat);
      expect(x).toBeGreaterThan(ENGLAND.x[0]);
      expect(x).toBeLessThan(ENGLAND.x[1]);
      expect(y).toBeGreaterThan(ENGLAND.y[0]);
      expect(y).toBeLessThan(ENGLAND.y[1] + 6);
    }
  });

  test('knows what lies in London', () => {
    expect(inLondon(britishGrid(-0.1, 51.5))).toBe(true);
    expect(inLondon(britishGrid(-1.9, 52.5))).toBe(false);
  });

  test('measures distances on the ground', () => {
    expect(distanceKm({ lat: 51.5, lon: -0.12 }, { lat: 53.48, lon: -2.24 })).toBeCloseTo(262.8, 1);
  });
});
