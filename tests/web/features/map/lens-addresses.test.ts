import { describe, expect, test } from 'vitest';
import { lensAddress, type Lens } from '../../../../web/features/map/lens-addresses.ts';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { mapTexts } from '../../../../web/texts/map.ts';

const LENSES = Object.keys(mapTexts.lenses) as Lens[];
const BUSY = { show: 'long', links: 'none', least: '0.40', colour: 'degree', size: 'same', without: 'london', topic: 'housing', from: '2019-01-01', area: 'mill', steps: '2', hide: 'quay', to: 'dock', layout: 'force', fold: 'dates', at: '2020-01-01' };
const read = (search: object) => readMapState(JSON.parse(JSON.stringify(search)) as Record<string, string>);

describe('a lens', () => {
  test.each(LENSES)('%s looks the same whatever was looked at before', (lens) => {
    const [fromBusy, fromPlain] = [read({ ...BUSY, ...lensAddress(lens) }), read({ ...lensAddress(lens), area: 'mill', fold: 'dates' })];
    expect(fromBusy).toEqual(fromPlain);
  });

  test('keeps the day, the selection and the panes', () => {
    const after = { ...BUSY, ...lensAddress('isolates') };
    expect([after.at, after.area, after.fold]).toEqual(['2020-01-01', 'mill', 'dates']);
  });

  test('shows what it says', () => {
    expect(read(lensAddress('isolates')).show).toBe('unlinked');
    expect(read(lensAddress('groups'))).toMatchObject({ colour: 'community', size: 'same', layout: 'force' });
    expect(read(lensAddress('since2020')).from).toBe('2020-01-01');
    expect([...read(lensAddress('sharing')).kinds]).toEqual(['ties', 'clusters', 'ltos']);
  });
});
