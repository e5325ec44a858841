import type { ReactNode } from 'react';
import { Sparkline } from '../charts/sparkline.tsx';
import { regionNamed } from '../geography/regions.ts';
import { areaTexts } from '../texts/area.ts';
import { shortDate } from '../ui/dates.ts';
import { Mark } from '../ui/mark.tsx';
import { bandWord } from '../ui/strength.ts';
import { levelOf } from './level.ts';
import { otherEnd, type Tie } from './links.ts';
import type { Party } from './party.ts';
import type { TieCourse } from './use-tie-series.ts';
import '../ui/table.css';
import './tie-table.css';

interface TieRowsProps {
  /** Whose ties they are. */
  readonly of: string;
  readonly ties: readonly Tie[];
  readonly byId: ReadonlyMap<string, Party>;
  /** How each went, by the id of its other end; what is not read yet is left blank. */
  readonly courses: ReadonlyMap<string, TieCourse> | undefined;
  readonly from: string;
  readonly to: string;
  readonly caption: string;
  readonly sparkHead: string;
  /** In a pane there is room for less. */
  readonly compact?: boolean;
  readonly name: (party: Party) => ReactNode;
  /** The strength, as a way to its receipts. */
  readonly strength: (tie: Tie, other: Party) => ReactNode;
}

const LEAST_TOP = 0.4;

/** A party's ties, one a row, all sparklines on one scale. */
export function TieRows({ of, ties, byId, courses, from, to, caption, sparkHead, compact = false, name, strength }: TieRowsProps) {
  const level = levelOf(of);
  const rows = ties.flatMap((tie) => {
    const other = byId.get(otherEnd(tie, of));
    return other ? [{ tie, other, points: courses?.get(other.id)?.points }] : [];
  });
  const top = Math.max(LEAST_TOP, ...rows.flatMap(({ tie, points }) => [tie.strength, ...(points ?? []).map((point) => point.strength)]));
  return (
    <table className={compact ? 'detail-rows tie-rows tie-rows-compact' : 'table tie-rows'}>
      <caption className="unseen">{caption}</caption>
      <thead className={compact ? 'unseen' : undefined}>
        <tr>
          <th scope="col">{areaTexts.kinds[level]}</th>
          {!compact && (
            <th scope="col" className="tie-rows-wide">
              {areaTexts.stands[level]}
            </th>
          )}
          <th scope="col" className="tie-rows-spark">
            {sparkHead}
          </th>
          <th scope="col" className="number">
            {areaTexts.strength}
          </th>
          <th scope="col">{areaTexts.band}</th>
          {!compact && (
            <>
              <th scope="col" className="number tie-rows-wide">
                {areaTexts.contacts}
              </th>
              <th scope="col" className="number tie-rows-wide">
                {areaTexts.lastInTouch}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ tie, other, points }) => (
          <tr key={other.id}>
            <th scope="row">
              <Mark region={other.region} />
              {name(other)}
            </th>
            {!compact && <td className={`tie-rows-wide muted ${level === 'areas' ? '' : 'tie-rows-where'}`}>{level === 'areas' ? regionNamed(other.region).name : other.where}</td>}
            <td className="tie-rows-spark">{points && <Sparkline points={points} from={from} to={to} top={top} />}</td>
            <td className="number">{strength(tie, other)}</td>
            <td className={compact ? 'muted' : undefined}>{bandWord(tie.band)}</td>
            {!compact && (
              <>
                <td className="number tie-rows-wide">{tie.events}</td>
                <td className="number tie-rows-wide">{shortDate(tie.last)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
