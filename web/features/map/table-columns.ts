import { regionNamed } from '../../geography/regions.ts';
import type { LevelWord } from '../../network/level.ts';
import { latest } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { figure } from '../../ui/count.ts';
import { shortDate } from '../../ui/dates.ts';
import { strengthFigure } from '../../ui/strength.ts';
import { measureFigure, valueOf, type Measure } from './measures.ts';
import type { PictureParty } from './picture.ts';
import type { SortWord } from './map-address.ts';

/** A column of the table: what it is called, what it says of a row, and of all rows together. */
export interface TableColumn {
  readonly word: SortWord;
  readonly head: string;
  readonly isNumber: boolean;
  /** Undefined: not recorded, or means nothing. */
  readonly text: (row: PictureParty) => string | undefined;
  readonly total: (rows: readonly PictureParty[]) => string | undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const none = (): undefined => undefined;

/** The value of a measure that a row shows: constraint means nothing without a tie. */
export const measured = ({ living, measures }: PictureParty, measure: Measure): number | undefined =>
  living || measure !== 'constraint' ? valueOf(measures, measure) : undefined;

/** All columns there are, by word. */
export function tableColumns(level: LevelWord, measure: Measure): Readonly<Record<SortWord, TableColumn>> {
  const column = (word: SortWord, head: string, text: TableColumn['text'], total: TableColumn['total'] = none, isNumber = true): TableColumn => ({ word, head, isNumber, text, total });
  return {
    name: column('name', mapTexts.party[level], ({ party }) => party.name, (rows) => mapTexts.sumOf(level, rows.length), false),
    region: column('region', mapTexts.region, ({ party }) => regionNamed(party.region).name, none, false),
    where: column('where', mapTexts.where, ({ party }) => party.where, none, false),
    ties: column('ties', mapTexts.ties, ({ ties }) => figure(ties), (rows) => figure(sum(rows.map(({ ties }) => ties)))),
    strongest: column(
      'strongest',
      mapTexts.strongest,
      ({ strongest }) => strongest && strengthFigure(strongest.strength),
      (rows) => strengthFigure(Math.max(0, ...rows.map(({ strongest }) => strongest?.strength ?? 0))),
    ),
    strength: column(
      'strength',
      mapTexts.strengthSum,
      ({ measures }) => measures && strengthFigure(measures.strength),
      (rows) => strengthFigure(sum(rows.map(({ measures }) => measures?.strength ?? 0))),
    ),
    measure: column(
      'measure',
      mapTexts.looks[measure],
      (row) => {
        const value = measured(row, measure);
        return value === undefined ? undefined : measureFigure(value, measure);
      },
      (rows) => {
        const values = rows.flatMap((row) => measured(row, measure) ?? []);
        return values.length === 0 ? undefined : mapTexts.mean(measureFigure(sum(values) / values.length, measure));
      },
    ),
    last: column(
      'last',
      mapTexts.last,
      ({ last }) => last && shortDate(last),
      (rows) => {
        const day = latest(rows.map(({ last }) => last));
        return day && shortDate(day);
      },
    ),
  };
}

/** Rows as spreadsheets take them from the clipboard: cells parted by tabs, the heads first. */
export const rowsAsText = (columns: readonly TableColumn[], rows: readonly PictureParty[]): string =>
  [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ text }) => (text(row) ?? '').replace(/[\t\n\r]/g, ' ')))].map((cells) => cells.join('\t')).join('\n');
