import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { areaTexts } from '../texts/area.ts';
import { pageTexts } from '../texts/pages.ts';
import { addMonths } from '../ui/dates.ts';
import { RecordLink } from '../ui/record-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { strengthFigure } from '../ui/strength.ts';
import { keyOf, levelOf } from './level.ts';
import type { Tie } from './links.ts';
import type { Party } from './party.ts';
import { TieRows } from './tie-rows.tsx';
import { useTieSeries } from './use-tie-series.ts';

interface TiesOfProps {
  /** Whose ties they are. */
  readonly of: string;
  /** Living ones, strongest first; undefined until they are read. */
  readonly ties: readonly Tie[] | undefined;
  readonly byId: ReadonlyMap<string, Party>;
  readonly date: string;
  /** Only so many, strongest first. */
  readonly first?: number;
  /** The way to more of them. */
  readonly more?: ReactNode;
}

const SPARK_MONTHS = 96;
/** As many as the API gives at once. */
export const MOST_TIES = 100;
const SKELETON_ROWS = 8;

/** The router wants its own type, which addresses of plain words have not. */
const keeping = (more: Record<string, string | undefined>) => ((before: { at?: string }) => ({ at: before.at, ...more })) as never;

/** The living ties of an area, a person or an organisation; each figure leads to its receipts. */
export function TiesOf({ of, ties, byId, date, first = MOST_TIES, more }: TiesOfProps) {
  const level = levelOf(of);
  const from = addMonths(date, -SPARK_MONTHS);
  const courses = useTieSeries(of, ties && date, from, first, level);
  if (!ties) return <Skeleton rows={Math.min(first, SKELETON_ROWS)} label={pageTexts.reading} />;
  if (ties.length === 0) return <p className="muted small">{areaTexts.noTiesRow}</p>;
  /** The room of ties knows areas without their kind. */
  const word = (id: string) => (level === 'areas' ? keyOf(id) : id);
  const strength = (tie: Tie, other: Party) => (
    <Link className="tie-figure" to="/ties" search={keeping({ a: word(of), b: word(other.id) })}>
      {strengthFigure(tie.strength)}
      <span className="unseen">, {areaTexts.openReceipts(other.shortName)}</span>
    </Link>
  );
  const onMap = level === 'areas' ? { area: keyOf(of) } : { level, node: keyOf(of) };
  return (
    <>
      <TieRows
        of={of}
        ties={ties.slice(0, first)}
        byId={byId}
        courses={courses}
        from={from}
        to={date}
        caption={areaTexts.ties}
        sparkHead={areaTexts.sparkPast(from.slice(0, 4), date.slice(0, 4))}
        name={(other) => <RecordLink id={other.id}>{other.shortName}</RecordLink>}
        strength={strength}
      />
      <p className="small muted ties-note">
        <span className="no-print">
          {more}{' '}
          <Link to="/map" search={keeping({ ...onMap, steps: '1' })}>
            {areaTexts.onMap}
          </Link>{' '}
          <Link to="/ties" search={keeping({ of: word(of) })}>
            {areaTexts.overTime}
          </Link>{' '}
        </span>
        {areaTexts.tiesNote[level]}
      </p>
    </>
  );
}
