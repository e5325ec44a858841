import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { regionNamed } from '../../geography/regions.ts';
import { LINK_KINDS, linksOf, type LinkKind } from '../../network/links.ts';
import { useNetwork } from '../../network/use-network.ts';
import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { AreaAside } from './area-aside.tsx';
import { AREA_PAGE } from './area-query.ts';
import { AreaTabs, type TabWord } from './area-tabs.tsx';
import { Overview } from './overview.tsx';
import { RecordContact } from './record-contact.tsx';
import { Collaborations, Clusters, Events, People, Questions } from './tab-lists.tsx';
import './area-page.css';

const KINDS: ReadonlySet<LinkKind> = new Set<LinkKind>(['events', 'clusters']);
const MET: ReadonlySet<LinkKind> = new Set<LinkKind>(['events']);
const TABS: readonly TabWord[] = ['overview', 'people', 'events', 'clusters', 'questions', 'collaborations'];

/** An area: who, what, when; with whom it shares what; how we know. */
export function AreaPage() {
  const id = useRecordId('area');
  const [search] = useAddress();
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: AREA_PAGE, variables: { id, at: date }, pause: !known });
  const { areas, parts } = useNetwork(known ? date : undefined, KINDS);
  const area = data?.area;
  const own = useMemo(() => (parts ?? []).filter(({ a, b }) => a === id || b === id), [parts, id]);
  const links = useMemo(() => linksOf(own, new Set(LINK_KINDS)), [own]);
  const met = useMemo(() => linksOf(own, MET), [own]);
  const tab = TABS.find((one) => one === search['tab']) ?? 'overview';
  const region = regionNamed(area?.region);
  const byId = useMemo(() => new Map(areas?.map((one) => [one.id, one])), [areas]);
  const outside = met.filter(({ a, b }) => byId.get(a === id ? b : a)?.region !== area?.region).length;
  const unreturned = area?.events.nodes.filter(({ attendanceReturned }) => attendanceReturned === false).length ?? 0;

  return (
    <RecordPage
      kind="area"
      list={{ text: pageTexts.areas, show: 'areas' }}
      record={area}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      above={
        area && (
          <>
            <Mark region={area.region} hollow={parts !== undefined && met.length === 0} />
            {[areaTexts.kind, region.name, area.wave ? areaTexts.wave(area.wave) : ''].filter(Boolean).join(', ')}
          </>
        )
      }
      acts={
        area && (
          <>
            <Link className="button" to="/map" search={{ area: id.slice('area:'.length) } as never}>
              {pageTexts.showOnMap}
            </Link>
            {viewer?.mayRecord && <RecordContact area={area} />}
          </>
        )
      }
      known={unreturned > 0 ? areaTexts.unreturned(unreturned) : undefined}
      aside={area && tab === 'overview' ? <AreaAside area={area} links={met} areas={areas ?? []} /> : undefined}
    >
      {area && (
        <>
          <p className="page-lead">
            {area.localAuthority}. {parts && areaTexts.lead(met.length, outside, region.name)}
          </p>
          <AreaTabs area={area} current={tab} />
          {tab === 'overview' && <Overview area={area} links={links} byId={byId} date={date} reading={parts === undefined} />}
          {tab === 'people' && <People area={area} />}
          {tab === 'events' && <Events area={area} />}
          {tab === 'clusters' && <Clusters area={area} />}
          {tab === 'questions' && <Questions area={area} />}
          {tab === 'collaborations' && <Collaborations area={area} />}
        </>
      )}
    </RecordPage>
  );
}
