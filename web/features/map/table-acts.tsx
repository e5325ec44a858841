import { useId } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { asAddress, COLUMNS, type ColumnWord, type MapState } from './map-address.ts';
import type { Measure } from './measures.ts';
import type { PictureParty } from './picture.ts';
import { rowsAsText, tableColumns } from './table-columns.ts';
import { sorted } from './table-order.ts';
import { toggled } from './toggled.ts';

interface TableActsProps {
  readonly state: MapState;
  readonly columns: ReadonlySet<ColumnWord>;
  /** The columns are folded away until somebody chooses. */
  readonly narrow: boolean;
  readonly parties: readonly PictureParty[];
  readonly measure: Measure;
  readonly change: ChangeAddress;
  readonly onSaid: (said: string) => void;
}

/** Which columns the table has; its rows for a spreadsheet. */
export function TableActs({ state, columns, narrow, parties, measure, change, onSaid }: TableActsProps) {
  const { level, sort, descending, picked } = state;
  const all = tableColumns(level, measure);
  const id = useId();
  const copy = async () => {
    const rows = sorted(parties, sort, descending, measure);
    const shown = rows.filter(({ party }) => picked.has(party.id));
    // Those picked may all be filtered out.
    const wanted = shown.length > 0 ? shown : rows;
    try {
      await navigator.clipboard.writeText(rowsAsText([all.name, ...COLUMNS.filter((word) => columns.has(word)).map((word) => all[word])], wanted));
      onSaid(mapTexts.copiedRows(wanted.length));
    } catch {
      onSaid(mapTexts.rowsNotCopied);
    }
  };
  const choices = COLUMNS.map((word) => (
    <label key={word} className="check">
      <input
        type="checkbox"
        checked={columns.has(word)}
        onChange={() => change(asAddress.columns(toggled(columns, word)), { said: stepTexts[columns.has(word) ? 'leftOutColumn' : 'showedColumn'](all[word].head) })}
      />
      {all[word].head}
    </label>
  ));
  return (
    <div className="map-table-acts no-print" role="group" aria-labelledby={id}>
      {narrow ? (
        <details>
          <summary id={id}>{mapTexts.columns}</summary>
          {choices}
        </details>
      ) : (
        <>
          <span id={id} className="muted small">
            {mapTexts.columns}
          </span>
          {choices}
        </>
      )}
      <Button look="quiet" onClick={() => void copy()}>
        {mapTexts.copyRows}
      </Button>
    </div>
  );
}
