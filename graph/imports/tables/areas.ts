import { latitude, longitude } from '../../model/fields.ts';
import { NODE_FIELDS } from '../../model/nodes.ts';
import { number, own, text, yesNo } from '../columns.ts';
import { importTable, optional, required } from '../import-table.ts';

export const areas = importTable({
  name: 'areas',
  columns: {
    id: required(own('Area'), 'cars-area-together'),
    name: required(text, 'Cars Area Together'),
    region: optional(text, 'West Midlands'),
    local_authority: optional(text, 'Birmingham'),
    lat: optional(number(latitude), '52.51'),
    lon: optional(number(longitude), '-1.82'),
    coastal: optional(yesNo, 'no'),
    wave: optional(number(NODE_FIELDS.Area.wave.unwrap()), '2'),
    short_name: optional(text, 'CATS'),
  },
  records: ({ id, name, region, local_authority, lat, lon, coastal, wave, short_name }) => ({
    node: { id, name, region, localAuthority: local_authority, lat, lon, coastal, wave, shortName: short_name },
  }),
});
