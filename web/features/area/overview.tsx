import { Link } from '@tanstack/react-router';
import { regionNamed } from '../../geography/regions.ts';
import type { Link as AreaLink } from '../../network/links.ts';
import { areaDistanceKm, type MapArea } from '../../network/map-area.ts';
import { sharedWords } from '../../network/shared-words.ts';
import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { AreaRecord } from './area-query.ts';
import { RoleTimeline } from './role-timeline.tsx';
import '../../ui/table.css';

interface OverviewProps {
  readonly area: AreaRecord;
  readonly links: readonly AreaLink[];
  readonly byId: ReadonlyMap<string, MapArea>;
  readonly date: string;
  readonly reading: boolean;
}

const SHOWN = 8;

/** With whom it shares what, and who held which role when. */
export function Overview({ area, links, byId, date, reading }: OverviewProps) {
  const own = byId.get(area.id);
  const most = [...links].sort((a, b) => b.shared - a.shared || (b.last ?? '').localeCompare(a.last ?? '') || (a.key < b.key ? -1 : 1));
  return (
    <>
      <h2>{areaTexts.shares}</h2>
      {reading && <Skeleton rows={SHOWN} label={pageTexts.reading} />}
      {!reading && most.length === 0 && <p className="muted small">{pageTexts.none}</p>}
      {most.length > 0 && (
        <table className="table">
          <caption className="unseen">{areaTexts.shares}</caption>
          <thead>
            <tr>
              <th scope="col">{areaTexts.kind}</th>
              <th scope="col" className="area-wide">
                {areaTexts.region}
              </th>
              <th scope="col">{areaTexts.together}</th>
              <th scope="col" className="number area-wide">
                {areaTexts.distance}
              </th>
              <th scope="col" className="number">
                {areaTexts.lastMet}
              </th>
            </tr>
          </thead>
          <tbody>
            {most.slice(0, SHOWN).map((link) => {
              const other = byId.get(link.a === area.id ? link.b : link.a);
              if (!other) return null;
              const km = areaDistanceKm(own, other);
              return (
                <tr key={link.key}>
                  <th scope="row">
                    <Mark region={other.region} />
                    <RecordLink id={other.id}>{other.shortName}</RecordLink>
                  </th>
                  <td className="area-wide muted">{regionNamed(other.region).name}</td>
                  <td>{sharedWords(link)}</td>
                  <td className="number area-wide">{km === undefined ? '–' : `${Math.round(km)} km`}</td>
                  <td className="number">{link.last ? shortDate(link.last) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="small muted area-note">
        {most.length > SHOWN && (
          <>
            <Link to="/map" search={{ area: area.id.slice('area:'.length), steps: '1', links: 'events,clusters' } as never}>
              {areaTexts.allShares(most.length)}
            </Link>{' '}
          </>
        )}
        {areaTexts.sharesNote}
      </p>
      <h2>{areaTexts.timeline}</h2>
      <RoleTimeline area={area} date={date} />
    </>
  );
}
