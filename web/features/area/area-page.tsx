import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { regionNamed } from '../../geography/regions.ts';
import { CorrectRecord, RecordContact } from '../../records/forms.tsx';
import type { Tie } from '../../network/links.ts';
import { useAreas } from '../../network/use-areas.ts';
import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { AreaAside } from './area-aside.tsx';
import { AreaLead } from './area-lead.tsx';
import { AREA_PAGE } from './area-query.ts';
import { AreaTabs, type TabWord } from './area-tabs.tsx';
import { AreaTies } from './area-ties.tsx';
import { Overview } from './overview.tsx';
import { relationsOf } from './relations-of.ts';
import { Collaborations, Clusters, Events, People, Questions } from './tab-lists.tsx';
import { useAreaTies } from './use-area-ties.ts';
import './area-page.css';

const NO_TIES: readonly Tie[] = [];
const TABS: readonly TabWord[] = ['overview', 'ties', 'people', 'events', 'clusters', 'questions', 'collaborations'];

/** An area: who, what, when; with whom it shares what; how we know. */
export function AreaPage() {
  const id = useRecordId('area');
  const [search] = useAddress();
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: AREA_PAGE, variables: { id, at: date }, pause: !known });
  const { areas } = useAreas();
  const byId = useMemo(() => new Map(areas?.map((one) => [one.id, one])), [areas]);
  const own = useAreaTies(id, known ? date : undefined);
  const area = data?.area;
  const tab = TABS.find((one) => one === search['tab']) ?? 'overview';
  const region = regionNamed(area?.region);
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
            <Mark region={area.region} hollow={own?.ties.length === 0} />
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
            {viewer?.mayRecord && (
              <>
                <RecordContact area={area} />
                <CorrectRecord kind="area" id={id} label={area.label} />
              </>
            )}
          </>
        )
      }
      relations={area ? relationsOf(area) : []}
      known={unreturned > 0 ? areaTexts.unreturned(unreturned) : undefined}
      aside={area && tab === 'overview' ? <AreaAside area={area} ties={own?.ties ?? NO_TIES} mayRecord={viewer?.mayRecord} /> : undefined}
    >
      {area && (
        <>
          <AreaLead area={area} own={own} byId={byId} />
          <AreaTabs area={area} ties={own?.ties.length} current={tab} />
          {tab === 'overview' && <Overview area={area} own={own} byId={byId} date={date} mayRecord={viewer?.mayRecord} />}
          {tab === 'ties' && <AreaTies area={area} own={own} byId={byId} date={date} />}
          {tab === 'people' && <People area={area} mayRecord={viewer?.mayRecord} />}
          {tab === 'events' && <Events area={area} mayRecord={viewer?.mayRecord} />}
          {tab === 'clusters' && <Clusters area={area} />}
          {tab === 'questions' && <Questions area={area} />}
          {tab === 'collaborations' && <Collaborations area={area} mayRecord={viewer?.mayRecord} />}
        </>
      )}
    </RecordPage>
  );
}
