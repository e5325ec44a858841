import { memo } from 'react';
import { regionNamed } from '../../geography/regions.ts';
import { otherEnd } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { SortWord } from './map-address.ts';
import { measureFigure, valueOf, type Measure } from './measures.ts';
import type { ById, PictureArea } from './picture.ts';
import { StrengthButton } from './strength-button.tsx';
import { sorted } from './table-order.ts';
import '../../ui/table.css';

interface AreaTableProps {
  readonly areas: readonly PictureArea[];
  readonly byId: ById;
  readonly selected: string | undefined;
  readonly sort: SortWord;
  readonly descending: boolean;
  readonly measure: Measure;
  readonly onSort: (sort: SortWord, descending: boolean) => void;
  readonly onSelect: (id: string) => void;
  readonly onTie: (a: string, b: string) => void;
}

/** The map as a table: the same areas, the same figures, the same selection. */
export const AreaTable = memo(function AreaTable({ areas, byId, selected, sort, descending, measure, onSort, onSelect, onTie }: AreaTableProps) {
  const columns: readonly { readonly sort: SortWord; readonly text: string; readonly number: boolean }[] = [
    { sort: 'name', text: mapTexts.area, number: false },
    { sort: 'region', text: mapTexts.region, number: false },
    { sort: 'ties', text: mapTexts.ties, number: true },
    { sort: 'strongest', text: mapTexts.strongest, number: true },
    { sort: 'measure', text: mapTexts.looks[measure], number: true },
    { sort: 'last', text: mapTexts.last, number: true },
  ];
  return (
    <table className="table map-table">
      <caption className="unseen">{mapTexts.tableCaption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
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
        {sorted(areas, sort, descending, measure).map((row) => (
          <AreaRow
            key={row.area.id}
            row={row}
            strongestWith={row.strongest && byId.get(otherEnd(row.strongest, row.area.id))?.shortName}
            chosen={row.area.id === selected}
            measure={measure}
            onSelect={onSelect}
            onTie={onTie}
          />
        ))}
      </tbody>
    </table>
  );
});

interface AreaRowProps {
  readonly row: PictureArea;
  readonly strongestWith: string | undefined;
  readonly chosen: boolean;
  readonly measure: Measure;
  readonly onSelect: (id: string) => void;
  readonly onTie: (a: string, b: string) => void;
}

function AreaRow({ row: { area, ties, strongest, last, living, measures }, strongestWith, chosen, measure, onSelect, onTie }: AreaRowProps) {
  const value = living || measure !== 'constraint' ? valueOf(measures, measure) : undefined;
  return (
    <tr className={chosen ? 'chosen' : ''} data-area={area.id}>
      <th scope="row">
        <button type="button" className="map-pick" aria-pressed={chosen} onClick={() => onSelect(area.id)}>
          {area.name}
        </button>
        {chosen && (
          <span className="small map-row-page">
            <RecordLink id={area.id}>{mapTexts.openPage}</RecordLink>
          </span>
        )}
      </th>
      <td className="map-column-region">
        <Mark region={area.region} hollow={!living} />
        {regionNamed(area.region).name}
      </td>
      <td className="number">{ties}</td>
      <td className="number map-column-strongest">{strongest ? <StrengthButton tie={strongest} with={strongestWith ?? ''} onTie={onTie} /> : '–'}</td>
      <td className="number map-column-measure">{value === undefined ? '–' : measureFigure(value, measure)}</td>
      <td className="number">{last ? shortDate(last) : '–'}</td>
    </tr>
  );
}
