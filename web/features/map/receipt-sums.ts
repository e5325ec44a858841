import { addingUp } from '../../ui/adding-up.ts';

const HUNDREDTHS = 100;

/** Figures of a column as they are printed, in hundredths. */
export interface ReceiptSums {
  readonly listed: readonly number[];
  /** Of what is not listed; undefined where everything is. */
  readonly rest: number | undefined;
}

/**
 * Contributions in hundredths that add up to the strength as it is printed. What is not listed
 * takes up what rounding leaves; where all is listed, or the rest would be less than nothing, the
 * figures nearest to the next hundredth give way.
 */
export function receiptSums(contributions: readonly number[], strengthHundredths: number, unlisted: number): ReceiptSums {
  const listed = contributions.map((one) => Math.round(one * HUNDREDTHS));
  const rest = strengthHundredths - listed.reduce((sum, one) => sum + one, 0);
  if (unlisted === 0) return { listed: addingUp(contributions, strengthHundredths, HUNDREDTHS), rest: undefined };
  return rest >= 0 ? { listed, rest } : { listed: addingUp(contributions, strengthHundredths, HUNDREDTHS), rest: 0 };
}
