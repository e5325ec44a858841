import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useProgramme } from '../../data/programme.ts';
import { useParties, usePartiesAhead } from '../../network/use-parties.ts';
import { usePartiesOnTopic } from '../../network/use-topics.ts';
import { mapTexts } from '../../texts/map.ts';
import { shellTexts } from '../../texts/shell.ts';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTheme } from '../../ui/theme.ts';
import { useDialog } from '../../ui/use-dialog.ts';
import { useWidth } from '../../ui/use-width.ts';
import { useSavedPositions } from '../../views/use-saved-positions.ts';
import { aroundOf, NOTHING_AROUND } from './around/around.ts';
import { usePartyAround } from './around/use-party-around.ts';
import { countsOf } from './counts.ts';
import { DateStrip } from './date-strip.tsx';
import { DetailPane } from './detail-pane.tsx';
import { exportParties, exportTies } from './export-csv.ts';
import { FilterPane } from './filter-pane.tsx';
import { HistoryBar } from './history-bar.tsx';
import { linkTo, positionsToKeep } from './kept-positions.ts';
import type { Drawing } from './map-canvas.tsx';
import { MapMain } from './map-main.tsx';
import { columnMeasure } from './measures.ts';
import { PrintHead } from './print-head.tsx';
import { sorted } from './table-order.ts';
import { useAttendance } from './use-attendance.ts';
import { useAnnounced } from './use-announced.ts';
import { useDetailInView } from './use-detail-in-view.ts';
import { useDrawing } from './use-drawing.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useMapActs } from './use-map-acts.ts';
import { useMapNetwork } from './use-map-network.ts';
import { useMapState } from './use-map-state.ts';
import { useRested } from './use-rested.ts';
import './map-page.css';

/** Narrower than this there is room for one thing at a time, and the table comes first. */
const NARROW = 720;
const FOLD_DETAIL_BELOW = 1_100;

const TakeAlongDialog = lazy(() => import('./taking-along/take-along-dialog.tsx').then(({ TakeAlongDialog: dialog }) => ({ default: dialog })));

export function MapPage() {
  const [search, change] = useAddress();
  const state = useMapState(search);
  // What is pointed at is drawn first; what stands beside the map follows.
  const later = useDeferredValue(state);
  const { date, lastDay, known } = useAsOf();
  const { programme, empty, demo } = useProgramme();
  const width = useWidth();
  const theme = useTheme();
  const asked = known ? date : undefined;
  const [playing, setPlaying] = useState(false);
  const rested = useRested(asked, playing);
  const { level } = state;
  const { parties, fetching: partiesFetching, error: partiesFault, again: partiesAgain } = useParties(level, asked);
  const partiesAhead = usePartiesAhead(level);
  const [announced, setAnnounced] = useAnnounced();
  const { network, before, since, fetching, error, again, ahead } = useMapNetwork(asked, state);
  const topic = usePartiesOnTopic(level, state.topic, asked);
  const wide = width >= FOLD_DETAIL_BELOW;
  const showDetail = (later.selected !== undefined || later.tie !== undefined || wide) && !later.folded.has('detail');
  const attendance = useAttendance(rested, network !== undefined);
  const wantsDetail = (showDetail && later.tie === undefined) || later.around.size > 0;
  const read = usePartyAround(later.level, wantsDetail ? later.selected : undefined, rested ?? date);
  const around = useMemo(() => aroundOf(read.around, later.around), [read.around, later.around]);
  const { beside } = state;
  const common = { parties, onTopic: topic.parties, state, theme, saved: useSavedPositions() };
  const { byId, picture, drawn, layout, pins, arranging } = useDrawing({ ...common, network, before: beside ? undefined : before, around: later.selected === state.selected ? around : NOTHING_AROUND });
  const earlier = useDrawing({ ...common, network: beside ? before : undefined, before: undefined, around: NOTHING_AROUND, besideOne: { layout } });
  // The map is drawn first; tables and figures beside it follow.
  const listed = useDeferredValue(picture);
  const counts = useMemo(() => listed && countsOf(byId, listed), [byId, listed]);
  const acts = useMapActs({ state, byId, lastDay, change, onSaid: setAnnounced });
  const measure = columnMeasure(state.colour, state.size);
  const takeAlong = useDialog();
  const [page, setPage] = useState<HTMLElement | null>(null);
  useFocusKept(page);
  useDetailInView(later.tie?.join() ?? later.selected);
  const drawing = useRef<Drawing>(null);
  const takeRows = (only?: ReadonlySet<string>) => {
    if (!picture) return;
    const rows = sorted(picture.parties, state.sort, state.descending, measure);
    exportParties(level, only ? rows.filter(({ party }) => only.has(party.id)) : rows, measure, byId, picture.network.at);
  };
  const kept = { layout: state.layout, pins };
  const now = useRef({ kept, layout });
  useEffect(() => {
    now.current = { kept, layout };
  });
  const aheadOf = useCallback(
    (day: string) => {
      ahead(day);
      partiesAhead(day);
    },
    [ahead, partiesAhead],
  );
  const positions = useCallback(() => positionsToKeep(now.current.kept, now.current.layout), []);

  if (empty) return <EmptyKith title={mapTexts.title} />;
  const narrow = width < NARROW;
  const view = state.view ?? (narrow ? 'table' : 'both');
  const showFilters = !state.folded.has('filters');
  const showDates = !state.folded.has('dates') && (!narrow || view !== 'table');
  const selectedParty = later.selected === undefined ? undefined : byId.get(later.selected);

  return (
    <div ref={setPage} className={`map-page ${view === 'table' ? '' : 'map-drawn'} ${showDetail ? 'map-with-detail' : ''} ${showFilters ? 'map-with-filters' : ''}`}>
      <title>{shellTexts.page(selectedParty?.name ?? mapTexts.title)}</title>
      <h1 className="unseen">{mapTexts.title}</h1>
      {picture && <PrintHead level={level} at={picture.network.at} summary={drawn?.summary} selected={selectedParty?.name} />}
      <HistoryBar
        state={state}
        view={view}
        narrow={narrow}
        change={change}
        onExport={() => takeRows()}
        onTakeAlong={takeAlong.open}
        onUnfold={acts.fold}
        address={() => linkTo(kept, layout)}
        positions={positions}
        announced={announced}
        onSaid={setAnnounced}
      />
      {showFilters && counts && (
        <FilterPane state={state} counts={counts} change={change} onFold={acts.fold} arranging={arranging} />
      )}
      <div className={`map-main map-view-${view}`} aria-busy={fetching || partiesFetching || listed !== picture || (state.topic !== undefined && !topic.parties && !topic.error)}>
        {error && <Fault error={error} onAgain={again} />}
        {partiesFault && <Fault error={partiesFault} onAgain={partiesAgain} />}
        {topic.error && <Fault error={topic.error} onAgain={topic.again} />}
        {!picture && !error && !partiesFault && <Skeleton rows={10} label={mapTexts.reading} />}
        {drawn && (
          <MapMain
            state={state}
            view={view}
            narrow={narrow}
            drawn={drawn}
            before={earlier.drawn}
            listed={listed}
            listedSelected={later.selected}
            hasDates={showDates && programme !== undefined}
            byId={byId}
            measure={measure}
            attendance={attendance}
            acts={acts}
            drawing={drawing}
            change={change}
            onDownload={() => takeRows(state.picked)}
            onSaid={setAnnounced}
          />
        )}
      </div>
      {showDates && !programme && <div className="strip no-print" />}
      {showDates && programme && (
        <DateStrip
          eventMonths={programme.eventMonths}
          months={state.months}
          onMonths={acts.showMonths}
          beside={beside}
          onBeside={acts.showBeside}
          date={date}
          lastDay={lastDay}
          from={since}
          waiting={fetching || partiesFetching}
          playing={playing}
          onPlaying={setPlaying}
          onDate={acts.showDay}
          onFrom={acts.showFrom}
          onAhead={aheadOf}
        />
      )}
      {showDetail && parties && listed && (
        <DetailPane
          party={selectedParty}
          around={read}
          ticked={state.around}
          parties={parties}
          byId={byId}
          picture={listed}
          state={later}
          rested={rested}
          change={change}
          onTie={acts.openTie}
          onPick={acts.pick}
          onHide={acts.hide}
          onFold={acts.fold}
        />
      )}
      {drawn && (
        <Suspense fallback={null}>
          {takeAlong.isOpen && (
            <TakeAlongDialog
              dialog={takeAlong}
              taken={{
                ...drawn,
                colour: state.colour,
                size: state.size,
                missing: attendance,
                demo,
                drawn: () => drawing.current?.(),
                level,
                onRows: () => takeRows(),
                onTies: () => exportTies(drawn.picture, byId, drawn.picture.network.at),
              }}
            />
          )}
        </Suspense>
      )}
    </div>
  );
}
