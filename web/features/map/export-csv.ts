import { csvOf, download } from '../../ui/csv.ts';
import type { PictureArea } from './picture.ts';

/** The rows of the table, in its order, as a file. */
export function exportAreas(areas: readonly PictureArea[], at: string): void {
  const header = ['area', 'name', 'region', 'local_authority', 'links', 'shared', 'last_met', 'as_of'];
  const rows = areas.map(({ area, links, shared, last }) => [
    area.id, area.name, area.region, area.localAuthority, links, shared, last, at,
  ]);
  download(`kith-areas-${at}.csv`, csvOf([header, ...rows]));
}
