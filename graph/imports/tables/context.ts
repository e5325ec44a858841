import { isoDate, type IsoDate } from '../../model/iso-date.ts';
import { whole } from '../../model/fields.ts';
import { number, own, reference } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

/** Figures about areas, year by year. A row whose value is empty takes the figure away. */
export const context = importTable({
  name: 'context',
  columns: {
    area: required(reference('Area'), 'cars-area-together'),
    indicator: required({ ...own('Indicator'), own: undefined }, 'deprivation decile'),
    year: optional(number(whole(1000, 9998)), '2019'),
    value: optional(number(), '2'),
  },
  records: ({ area, indicator, year, value }) => {
    const relation = { kind: 'MEASURED_BY', start: area, end: indicator, ...calendarYear(year) } as const;
    return value == null
      ? { relation, removed: true }
      : {
          companion: { id: indicator, name: indicator.slice(indicator.indexOf(':') + 1) },
          relation: { ...relation, value },
        };
  },
});

function calendarYear(year: number | null | undefined): { from?: IsoDate; to?: IsoDate } {
  if (year == null) return {};
  return { from: isoDate(`${year}-01-01`), to: isoDate(`${year + 1}-01-01`) };
}
