import type { ChangeWord } from '../ties-address.ts';

/** Less than this is no change worth a row. */
export const LITTLE = 0.05;

export interface ChangeFact {
  readonly change: ChangeWord;
  readonly before: number;
  readonly after: number;
}

/** A hair of slack, for 0.30 less 0.25 is a little under 0.05 in floating point. */
export const isLittle = ({ before, after }: Pick<ChangeFact, 'before' | 'after'>): boolean => Math.abs(after - before) < LITTLE - 1e-9;

/** Whether what is strengthened or faded by little is folded away; who gained or lost a tie is always told. */
export const mayBeLittle = (change: ChangeWord): boolean => change === 'strengthened' || change === 'faded';

/** The rows of one kind of change that are worth one. */
export const worthARow = <Row extends ChangeFact>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => !(mayBeLittle(row.change) && isLittle(row)));

/** Whether the list, largest change first, has come to where changes are little. */
export const cameToLittle = (rows: readonly ChangeFact[]): boolean => {
  const last = rows.at(-1);
  return last !== undefined && mayBeLittle(last.change) && isLittle(last);
};
