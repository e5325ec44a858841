import { memo } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { PictureParty } from './picture.ts';
import { StrengthButton } from './strength-button.tsx';
import type { TableColumn } from './table-columns.ts';

interface PartyRowProps {
  readonly row: PictureParty;
  /** From 0, among all rows. */
  readonly place: number;
  readonly columns: readonly TableColumn[];
  readonly strongestWith: string | undefined;
  readonly chosen: boolean;
  readonly isPicked: boolean;
  readonly onSelect: (id: string) => void;
  readonly onTie: (a: string, b: string) => void;
  readonly onPick: (ids: readonly string[]) => void;
}

const HEAD_ROWS = 2;

/** A mark of the map as a row. */
export const PartyRow = memo(function PartyRow({ row, place, columns, strongestWith, chosen, isPicked, onSelect, onTie, onPick }: PartyRowProps) {
  const { party, strongest, living } = row;
  return (
    <tr className={chosen ? 'chosen' : ''} data-party={party.id} data-row={place} aria-rowindex={place + HEAD_ROWS}>
      <td className="map-column-pick">
        <input type="checkbox" className="map-picked" aria-label={mapTexts.picked.pick(party.name)} checked={isPicked} onChange={() => onPick([party.id])} />
      </td>
      {columns.map(({ word, isNumber, text }) => {
        const look = `${isNumber ? 'number' : ''} map-column-${word}`;
        if (word === 'name') {
          return (
            <th key={word} scope="row" className={look}>
              <button type="button" className="map-pick" aria-pressed={chosen} onClick={() => onSelect(party.id)}>
                {party.name}
              </button>
              {chosen && (
                <span className="small map-row-page">
                  <RecordLink id={party.id}>{mapTexts.openPage}</RecordLink>
                </span>
              )}
            </th>
          );
        }
        return (
          <td key={word} className={look}>
            {word === 'region' && <Mark region={party.region} hollow={!living} />}
            {word === 'strongest' && strongest ? <StrengthButton tie={strongest} with={strongestWith ?? ''} onTie={onTie} /> : (text(row) ?? '–')}
          </td>
        );
      })}
    </tr>
  );
});
