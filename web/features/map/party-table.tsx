import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { LevelWord } from '../../network/level.ts';
import { otherEnd } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import type { ColumnWord, SortWord } from './map-address.ts';
import { COLUMNS } from './map-address.ts';
import type { Measure } from './measures.ts';
import { PartyRow } from './party-row.tsx';
import type { ById, PictureParty } from './picture.ts';
import { tableColumns } from './table-columns.ts';
import { sorted } from './table-order.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import '../../ui/table.css';

interface PartyTableProps {
  readonly level: LevelWord;
  readonly parties: readonly PictureParty[];
  readonly byId: ById;
  readonly selected: string | undefined;
  readonly picked: ReadonlySet<string>;
  readonly columns: ReadonlySet<ColumnWord>;
  readonly sort: SortWord;
  readonly descending: boolean;
  readonly measure: Measure;
  readonly onSort: (sort: SortWord, descending: boolean) => void;
  readonly onSelect: (id: string) => void;
  readonly onTie: (a: string, b: string) => void;
  readonly onPick: (ids: readonly string[]) => void;
}

/** The map as a table, in the frame it is scrolled in: the same parties, the same figures, the same selection. */
export const PartyTable = memo(function PartyTable(props: PartyTableProps) {
  const { level, parties, byId, selected, picked, sort, descending, measure, onSort, onSelect, onTie, onPick } = props;
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const all = useMemo(() => tableColumns(level, measure), [level, measure]);
  const columns = [all.name, ...COLUMNS.filter((word) => props.columns.has(word)).map((word) => all[word])];
  const rows = useMemo(() => sorted(parties, sort, descending, measure), [parties, sort, descending, measure]);
  const { isLong, from, to, above, below, show } = useRowsInView(rows.length, frame);
  const allPicked = rows.length > 0 && rows.every(({ party }) => picked.has(party.id));

  /** The cell that the keys have asked for and that is not there yet. */
  const wanted = useRef<{ readonly row: number; readonly look: string } | undefined>(undefined);
  const focusWanted = () => {
    if (!wanted.current) return;
    const found = table.current?.querySelector<HTMLElement>(`tr[data-row="${wanted.current.row}"] ${wanted.current.look}`);
    if (!found) return;
    found.focus();
    wanted.current = undefined;
  };
  useEffect(focusWanted);
  const go = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const cell = event.target as HTMLElement;
    const look = ['.map-pick', '.map-picked'].find((one) => cell.matches(one));
    const at = wanted.current?.row ?? Number(cell.closest<HTMLElement>('tr[data-row]')?.dataset['row']);
    if (by === 0 || look === undefined || Number.isNaN(at)) return;
    event.preventDefault();
    wanted.current = { row: Math.min(rows.length - 1, Math.max(0, at + by)), look };
    focusWanted();
    if (wanted.current) show(wanted.current.row);
  };

  return (
    <div className="map-table-frame table-scroll" ref={setFrame} tabIndex={0} role="region" aria-label={mapTexts.tableCaption(level)}>
      <table className={`table map-table ${isLong ? 'map-table-long' : ''}`} ref={table} aria-rowcount={rows.length + 2} onKeyDown={go}>
        <caption className="unseen">{mapTexts.tableCaption(level)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <td className="map-column-pick">
              <input type="checkbox" aria-label={mapTexts.picked.pickAll} checked={allPicked} onChange={() => onPick(rows.map(({ party }) => party.id))} />
            </td>
            {columns.map(({ word, head, isNumber }) => {
              const current = word === sort;
              return (
                <th
                  key={word}
                  scope="col"
                  className={`${isNumber ? 'number' : ''} map-column-${word}`}
                  aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => onSort(word, current ? !descending : isNumber)}>
                    {head}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
          {rows.slice(from, to).map((row, i) => (
            <PartyRow
              key={row.party.id}
              row={row}
              place={from + i}
              columns={columns}
              strongestWith={row.strongest && byId.get(otherEnd(row.strongest, row.party.id))?.shortName}
              chosen={row.party.id === selected}
              isPicked={picked.has(row.party.id)}
              onSelect={onSelect}
              onTie={onTie}
              onPick={onPick}
            />
          ))}
          {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
        </tbody>
        <tfoot>
          <tr aria-rowindex={rows.length + 2}>
            <td className="map-column-pick" />
            {columns.map(({ word, isNumber, total }) => (
              <td key={word} className={`${isNumber ? 'number' : ''} map-column-${word}`}>
                {total(rows)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
});
