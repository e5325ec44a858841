import { describe, expect, test } from 'vitest';
import { changeDates, dateHeads, presets, wholeYears } from '../../../../../web/features/ties/changes/change-dates.ts';
import { cameToLittle, worthARow } from '../../../../../web/features/ties/changes/change-groups.ts';

describe('the dates compared', () => {
  test('are a year before the day looked at and that day', () => {
    expect(changeDates({ from: undefined, to: undefined }, '2026-11-21')).toEqual({ from: '2025-11-21', to: '2026-11-21' });
  });

  test('are those of the address, the earlier first', () => {
    expect(changeDates({ from: '2021-12-31', to: '2019-12-31' }, '2026-11-21')).toEqual({ from: '2019-12-31', to: '2021-12-31' });
  });

  test('are called by their years where they end them', () => {
    expect(wholeYears({ from: '2019-12-31', to: '2021-12-31' })).toEqual(['2019', '2021']);
    expect(wholeYears({ from: '2019-12-30', to: '2021-12-31' })).toBeUndefined();
  });

  test('head columns as short as keeps them apart', () => {
    expect(dateHeads({ from: '2019-12-31', to: '2021-12-31' })).toEqual({ before: '2019', after: '2021' });
    expect(dateHeads({ from: '2025-11-21', to: '2026-11-21' })).toEqual({ before: 'Nov 2025', after: 'Nov 2026' });
    expect(dateHeads({ from: '2026-11-01', to: '2026-11-21' })).toEqual({ before: '1 Nov 2026', after: '21 Nov 2026' });
  });

  test('offered do not reach beyond the day looked at', () => {
    expect(presets('2020-06-30').map(({ word }) => word)).toEqual(['year', 'three']);
    expect(presets('2026-11-21').find(({ word }) => word === 'pandemic')).toMatchObject({ from: '2019-12-31', to: '2021-12-31' });
  });
});

describe('little changes', () => {
  const rows = [
    { change: 'faded', before: 0.6, after: 0.3 },
    { change: 'faded', before: 0.3, after: 0.25 },
    { change: 'faded', before: 0.3, after: 0.26 },
  ] as const;

  test('of less than 0.05 are folded away', () => {
    expect(worthARow(rows)).toEqual([rows[0], rows[1]]);
    expect([cameToLittle(rows), cameToLittle(rows.slice(0, 1))]).toEqual([true, false]);
  });

  test('that gain or lose a living tie are told all the same', () => {
    expect(worthARow([{ change: 'gained', before: 0.09, after: 0.11 }])).toHaveLength(1);
  });
});
