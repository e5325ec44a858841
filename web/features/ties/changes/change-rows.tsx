import { Link } from '@tanstack/react-router';
import { Dumbbell } from '../../../charts/dumbbell.tsx';
import type { ChangeTone } from '../../../charts/proportion-bar.tsx';
import { changeTexts } from '../../../texts/tie-changes.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { strengthFigure } from '../../../ui/strength.ts';
import type { ChangedTie } from './change-query.ts';
import { partyName } from '../party.ts';
import { pairSearch } from '../tie-links.ts';
import type { ChangeWord } from '../ties-address.ts';
import type { ChangesOfAKind } from './use-changes.ts';

interface ChangeRowsProps {
  readonly groups: readonly ChangesOfAKind[];
  readonly opened: readonly ChangeWord[];
  readonly onOpen: (change: ChangeWord) => void;
  /** Whose ties they are, so that only the other end is named. */
  readonly of?: string | undefined;
  /** Rows of each kind while it is folded. */
  readonly few: number;
  readonly heads: { readonly before: string; readonly after: string };
}

/** What changed, kind by kind, each with what it was, what it became and why. */
export function ChangeRows({ groups, opened, onOpen, of, few, heads }: ChangeRowsProps) {
  const shown = groups.map((group) => ({ ...group, open: opened.includes(group.change), rows: opened.includes(group.change) ? group.rows : group.rows.slice(0, few) }));
  const top = Math.max(1, ...shown.flatMap(({ rows }) => rows.flatMap(({ before, after }) => [before, after])));
  return (
    <table className="table ties-changes">
      <caption className="unseen">{changeTexts.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{of ? tiesTexts.with : changeTexts.pair}</th>
          <th scope="col" className="ties-course">
            {changeTexts.course}
          </th>
          <th scope="col" className="number">
            {heads.before}
          </th>
          <th scope="col" className="number">
            {heads.after}
          </th>
        </tr>
      </thead>
      {shown
        .filter(({ all }) => all > 0)
        .map(({ change, rows, count, little, open }) => (
          <tbody key={change}>
            <tr className="ties-change-head">
              <th scope="rowgroup" colSpan={4} title={changeTexts.meaning[change]}>
                <b>{changeTexts.words[change]}</b> <span className="muted">{changeTexts.ties(count)}</span>
                {little > 0 && (
                  <span className="muted ties-little" title={changeTexts.littleHelp}>
                    {changeTexts.counted.little(little)}
                  </span>
                )}
              </th>
            </tr>
            {rows.map((row) => (
              <ChangeRow key={`${row.a.id} ${row.b.id}`} row={row} top={top} of={of} />
            ))}
            {(count > few || open) && (
              <tr className="no-print">
                <td colSpan={4}>
                  <Button look="quiet" aria-expanded={open} onClick={() => onOpen(change)}>
                    {open ? changeTexts.fewer : changeTexts.all(count, changeTexts.words[change].toLowerCase())}
                  </Button>
                </td>
              </tr>
            )}
          </tbody>
        ))}
    </table>
  );
}

function ChangeRow({ row, top, of }: { readonly row: ChangedTie; readonly top: number; readonly of: string | undefined }) {
  const { a, b, change, before, after, cause } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/ties" search={pairSearch(a.id, b.id)}>
          {a.id === of ? partyName(b) : b.id === of ? partyName(a) : tiesTexts.pair(partyName(a), partyName(b))}
        </Link>
        <span className="small muted ties-cause">{cause}</span>
      </th>
      <td className="ties-course">
        <Dumbbell before={before} after={after} top={top} tone={change} />
      </td>
      <td className="number">{strengthFigure(before)}</td>
      <td className="number">
        <b>{strengthFigure(after)}</b>
      </td>
    </tr>
  );
}

/** `364 lost, 7 faded …` for the bar's words. */
export const saidParts = (parts: readonly { readonly word: ChangeTone; readonly count: number }[]): string =>
  parts.filter(({ count }) => count > 0).map(({ word, count }) => changeTexts.counted[word](count)).join(', ');
