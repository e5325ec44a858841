import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useProgramme } from '../../data/programme.ts';
import { mapSummary, mapTexts } from '../../texts/map.ts';
import { shellTexts } from '../../texts/shell.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { Empty } from '../../ui/empty.tsx';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTheme } from '../../ui/theme.ts';
import { useWidth } from '../../ui/use-width.ts';
import { AreaTable } from './area-table.tsx';
import { countsOf } from './counts.ts';
import { DateStrip } from './date-strip.tsx';
import { DetailPane } from './detail-pane.tsx';
import { exportAreas } from './export-csv.ts';
import { FilterPane } from './filter-pane.tsx';
import { HistoryBar } from './history-bar.tsx';
import { asAddress, readMapState, type Pane } from './map-address.ts';
import { MapCanvas } from './map-canvas.tsx';
import { pictureOf } from './picture.ts';
import { sceneOf } from './scene-of.ts';
import { sorted } from './table-order.ts';
import { useAreaDetail, useAround } from './use-area-detail.ts';
import { useForceLayout } from './use-force-layout.ts';
import { useNetwork, usePairs } from '../../network/use-network.ts';
import { useAttendance } from './use-attendance.ts';
import './map-page.css';

/** Narrower than this there is room for one thing at a time, and the table comes first. */
const NARROW = 720;
const FOLD_DETAIL_BELOW = 1_100;

/** On a phone what was picked may open outside the view. */
const bringDetail = (): void => document.querySelector('.detail')?.scrollIntoView({ block: 'nearest' });

export function MapPage() {
  const [search, change] = useAddress();
  const state = useMemo(() => readMapState(search), [search]);
  const { date, lastDay, known } = useAsOf();
  const { programme, empty } = useProgramme();
  const width = useWidth();
  const theme = useTheme();
  const asked = known ? date : undefined;
  const { areas, parts, fetching, error, again } = useNetwork(asked, state.kinds);
  const pairs = usePairs(asked, areas !== undefined);
  const attendance = useAttendance(asked, areas !== undefined);
  const { area: detail } = useAreaDetail(state.selected, date);
  const around = useAround(detail, state.around);
  const picture = useMemo(() => (areas && parts ? pictureOf(areas, parts, state) : undefined), [areas, parts, state]);
  const byForce = state.layout === 'force';
  const layout = useForceLayout(picture, byForce);
  const counts = useMemo(() => (areas && picture ? countsOf(areas, picture, pairs) : undefined), [areas, picture, pairs]);
  const scene = useMemo(
    () =>
      picture &&
      sceneOf({
        picture,
        selected: state.selected,
        theme,
        geographic: !(byForce && layout),
        layout,
        around,
        focused: state.steps !== undefined,
      }),
    [picture, state.selected, state.steps, theme, byForce, layout, around],
  );
  const summary = useMemo(
    () => picture && mapSummary({ ...picture, areas: picture.areas.length, links: picture.links.length }),
    [picture],
  );

  const { selected } = state;
  const names = useRef(new Map<string, string>());
  useEffect(() => {
    names.current = new Map(areas?.map(({ id, shortName }) => [id, shortName]));
  }, [areas]);
  const select = useCallback(
    (id: string | undefined) => {
      if (id === selected) return;
      if (id === undefined || id.startsWith('area:')) {
        change(asAddress.selected(id), { said: id ? `selected ${names.current.get(id) ?? id}` : 'selected nothing' });
        if (id && window.innerWidth < NARROW) requestAnimationFrame(bringDetail);
      }
    },
    [change, selected],
  );
  const fold = (pane: Pane) => {
    const next = new Set(state.folded);
    if (!next.delete(pane)) next.add(pane);
    change(asAddress.folded(next), { replace: true });
  };
  const showDay = useCallback(
    (day: string, playing: boolean) =>
      change({ at: day === lastDay ? undefined : day }, { replace: playing, said: `showed ${longDate(day)}` }),
    [change, lastDay],
  );

  if (empty) return <EmptyKith title={mapTexts.title} />;
  const view = state.view ?? (width < NARROW ? 'table' : 'both');
  const wide = width >= FOLD_DETAIL_BELOW;
  const showDetail = (state.selected !== undefined || wide) && !state.folded.has('detail');
  const showFilters = !state.folded.has('filters');
  const showDates = !state.folded.has('dates') && (width >= NARROW || view !== 'table');
  const selectedArea = areas?.find(({ id }) => id === state.selected);

  return (
    <div className={`map-page ${view === 'table' ? '' : 'map-drawn'} ${showDetail ? 'map-with-detail' : ''} ${showFilters ? 'map-with-filters' : ''}`}>
      <title>{shellTexts.page(selectedArea?.name ?? mapTexts.title)}</title>
      <h1 className="unseen">{mapTexts.title}</h1>
      <HistoryBar
        state={state}
        view={view}
        change={change}
        onExport={() => picture && exportAreas(sorted(picture.areas, state.sort, state.descending), date)}
        onUnfold={fold}
      />
      {showFilters && counts && (
        <FilterPane state={state} counts={counts} change={change} onFold={() => fold('filters')} arranging={byForce && !layout} />
      )}
      <div className={`map-main map-view-${view}`} aria-busy={fetching}>
        {error && <Fault error={error} onAgain={again} />}
        {!picture && !error && <Skeleton rows={10} label={mapTexts.reading} />}
        {picture && picture.areas.length === 0 && (
          <Empty
            heading={mapTexts.nothingHere}
            action={<Button onClick={() => change({ show: undefined, without: undefined, hide: undefined, steps: undefined })}>{mapTexts.showEverything}</Button>}
          >
            {mapTexts.nothingHereText}
          </Empty>
        )}
        {picture && summary && scene && picture.areas.length > 0 && (
          <>
            {view === 'table' && (
              <p className="map-summary">
                <strong>{summary.head}</strong> {summary.rest} {attendance && <span className="map-partial">{attendance}</span>}
              </p>
            )}
            {view !== 'table' && (
              <MapCanvas scene={scene} summary={summary} aroundShown={around.length > 0} missing={attendance} onSelect={select} />
            )}
            {view !== 'map' && (
              <div className="map-table-frame table-scroll" tabIndex={0} role="region" aria-label={mapTexts.tableCaption}>
                <AreaTable
                  areas={picture.areas}
                  selected={state.selected}
                  sort={state.sort}
                  descending={state.descending}
                  onSort={(sort, descending) => change(asAddress.sort(sort, descending), { replace: true })}
                  onSelect={select}
                />
              </div>
            )}
          </>
        )}
      </div>
      {showDates && programme && (
        <DateStrip months={programme.eventMonths} date={date} lastDay={lastDay} onDate={showDay} />
      )}
      {showDetail && areas && picture && (
        <DetailPane
          area={selectedArea}
          detail={detail}
          areas={areas}
          picture={picture}
          state={state}
          change={change}
          onFold={() => fold('detail')}
        />
      )}
    </div>
  );
}
