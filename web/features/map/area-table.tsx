import { regionNamed } from '../../geography/regions.ts';
import { mapTexts } from '../../texts/map.ts';
import { shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { SortWord } from './map-address.ts';
import type { PictureArea } from './picture.ts';
import { sorted } from './table-order.ts';
import '../../ui/table.css';

interface AreaTableProps {
  readonly areas: readonly PictureArea[];
  readonly selected: string | undefined;
  readonly sort: SortWord;
  readonly descending: boolean;
  readonly onSort: (sort: SortWord, descending: boolean) => void;
  readonly onSelect: (id: string) => void;
}

const COLUMNS: readonly { readonly sort: SortWord; readonly text: string; readonly number: boolean }[] = [
  { sort: 'name', text: mapTexts.area, number: false },
  { sort: 'region', text: mapTexts.region, number: false },
  { sort: 'links', text: mapTexts.links, number: true },
  { sort: 'shared', text: mapTexts.shared, number: true },
  { sort: 'last', text: mapTexts.last, number: true },
];

/** The map as a table: the same areas, the same figures, the same selection. */
export function AreaTable({ areas, selected, sort, descending, onSort, onSelect }: AreaTableProps) {
  return (
    <table className="table map-table">
      <caption className="unseen">{mapTexts.tableCaption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => {
            const current = column.sort === sort;
            return (
              <th
                key={column.sort}
                scope="col"
                className={`${column.number ? 'number' : ''} map-column-${column.sort}`}
                aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => onSort(column.sort, current ? !descending : column.number)}>
                  {column.text}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted(areas, sort, descending).map(({ area, links, shared, last }) => (
          <tr key={area.id} className={area.id === selected ? 'chosen' : ''} data-area={area.id}>
            <th scope="row">
              <button
                type="button"
                className="map-pick"
                aria-pressed={area.id === selected}
                onClick={() => onSelect(area.id)}
              >
                {area.name}
              </button>
              {area.id === selected && (
                <span className="small map-row-page">
                  <RecordLink id={area.id}>{mapTexts.openPage}</RecordLink>
                </span>
              )}
            </th>
            <td className="map-column-region">
              <Mark region={area.region} hollow={links === 0} />
              {regionNamed(area.region).name}
            </td>
            <td className="number">{links}</td>
            <td className="number">{shared}</td>
            <td className="number">{last ? shortDate(last) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
