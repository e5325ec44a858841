import type { Tie } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { strengthFigure } from '../../ui/strength.ts';
import '../../network/tie-table.css';

/** A strength that opens its receipts. */
export function StrengthButton({ tie, with: other, onTie }: { readonly tie: Tie; readonly with: string; readonly onTie: (a: string, b: string) => void }) {
  return (
    <button type="button" className="tie-figure" onClick={() => onTie(tie.a, tie.b)}>
      {strengthFigure(tie.strength)}
      <span className="unseen">, {mapTexts.openReceipts(other)}</span>
    </button>
  );
}
