import { Link } from '@tanstack/react-router';
import type { Tie } from '../../network/links.ts';
import type { Party } from '../../network/party.ts';
import { TieRows } from '../../network/tie-rows.tsx';
import { useTieSeries } from '../../network/use-tie-series.ts';
import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { addMonths } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { strengthFigure } from '../../ui/strength.ts';
import type { AreaRecord } from './area-query.ts';
import type { OwnTies } from './use-area-ties.ts';

interface AreaTiesProps {
  readonly area: AreaRecord;
  readonly own: OwnTies | undefined;
  readonly byId: ReadonlyMap<string, Party>;
  readonly date: string;
  /** Only so many, strongest first; the part of all ties has the others. */
  readonly first?: number;
}

const SPARK_MONTHS = 96;
/** As many as the API gives at once. */
const MOST = 100;

const key = (id: string): string => id.slice(id.indexOf(':') + 1);
/** The router wants its own type, which addresses of plain words have not. */
const keeping = (more: Record<string, string>) => ((before: { at?: string }) => ({ at: before.at, ...more })) as never;

/** Its ties, strongest first; the figure leads to the receipts. */
export function AreaTies({ area, own, byId, date, first = MOST }: AreaTiesProps) {
  const from = addMonths(date, -SPARK_MONTHS);
  const courses = useTieSeries(area.id, own && date, from, first);
  if (!own) return <Skeleton rows={Math.min(first, 8)} label={pageTexts.reading} />;
  if (own.ties.length === 0) return <p className="muted small">{areaTexts.noTiesRow}</p>;
  const strength = (tie: Tie, other: Party) => (
    <Link className="tie-figure" to="/ties" search={keeping({ a: key(area.id), b: key(other.id) })}>
      {strengthFigure(tie.strength)}
      <span className="unseen">, {areaTexts.openReceipts(other.shortName)}</span>
    </Link>
  );
  return (
    <>
      <TieRows
        of={area.id}
        ties={own.ties.slice(0, first)}
        byId={byId}
        courses={courses}
        from={from}
        to={date}
        caption={areaTexts.ties}
        sparkHead={areaTexts.sparkPast(from.slice(0, 4), date.slice(0, 4))}
        name={(other) => <RecordLink id={other.id}>{other.shortName}</RecordLink>}
        strength={strength}
      />
      <p className="small muted area-note">
        {own.ties.length > first && (
          <Link to="." search={((before: object) => ({ ...before, tab: 'ties' })) as never} resetScroll={false}>
            {areaTexts.allTies(own.ties.length)}
          </Link>
        )}{' '}
        <Link to="/map" search={keeping({ area: key(area.id), steps: '1' })}>
          {areaTexts.onMap}
        </Link>{' '}
        <Link to="/ties" search={keeping({ of: key(area.id) })}>
          {areaTexts.overTime}
        </Link>{' '}
        {areaTexts.tiesNote}
      </p>
    </>
  );
}
