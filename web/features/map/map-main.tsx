import { useCallback, type Ref } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import type { Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';
import { Notice } from '../../ui/notice.tsx';
import { NOTHING_AROUND, type Around } from './around/around.ts';
import { describeMark } from './describe-mark.ts';
import { Drawings } from './drawings.tsx';
import type { MapKey } from './key-panel.tsx';
import { columnsIn, type MapState, type MapViewWord } from './map-address.ts';
import type { Drawing } from './map-canvas.tsx';
import type { Measure } from './measures.ts';
import { NothingHere } from './nothing-here.tsx';
import { PartyTable } from './party-table.tsx';
import { PickBar } from './pick-bar.tsx';
import type { ById, Picture } from './picture.ts';
import { TableActs } from './table-acts.tsx';
import type { MapActs } from './use-map-acts.ts';

/** A picture with how it is drawn and what is said of it. */
export interface Drawn {
  readonly picture: Picture;
  readonly scene: Scene;
  /** What is drawn round the selection. */
  readonly around: Around;
  readonly summary: { readonly head: string; readonly rest: string };
  readonly mapKey: MapKey;
}

interface MapMainProps {
  readonly state: MapState;
  readonly view: MapViewWord;
  /** There is room for few columns. */
  readonly narrow: boolean;
  readonly drawn: Drawn;
  /** The day that stands beside it. */
  readonly before: Drawn | undefined;
  /** What the table lists: the picture, a moment later. */
  readonly listed: Picture | undefined;
  readonly listedSelected: string | undefined;
  /** The strip of dates stands below. */
  readonly hasDates: boolean;
  readonly byId: ById;
  readonly measure: Measure;
  readonly attendance: string | undefined;
  readonly acts: MapActs;
  readonly drawing: Ref<Drawing>;
  readonly change: ChangeAddress;
  readonly onDownload: () => void;
  readonly onSaid: (said: string) => void;
}

/** The map and the table of one and the same picture, and what can be done with those picked. */
export function MapMain({ state, view, narrow, drawn, before, listed, listedSelected, hasDates, byId, measure, attendance, acts, drawing, change, onDownload, onSaid }: MapMainProps) {
  const { level } = state;
  const columns = columnsIn(state, narrow);
  const { picture, summary, around } = drawn;
  const describe = useCallback((id: string) => describeMark(picture, around, byId, id), [picture, around, byId]);
  const earlier = before?.picture;
  const describeBefore = useCallback((id: string) => (earlier ? describeMark(earlier, NOTHING_AROUND, byId, id) : ''), [earlier, byId]);
  return (
    <>
      <PickBar state={state} picture={picture} change={change} onDownload={onDownload} onSaid={onSaid} />
      {picture.network.truncated && <Notice tone="partial">{mapTexts.truncated}</Notice>}
      {picture.parties.length === 0 && <NothingHere level={level} onShowEverything={acts.showEverything} />}
      {picture.parties.length > 0 && (
        <>
          {view === 'table' && (
            <p className="map-summary">
              <strong>{summary.head}</strong> {summary.rest} {attendance && <span className="map-partial">{attendance}</span>}
            </p>
          )}
          {view === 'table' && <TableActs state={state} columns={columns} narrow={narrow} parties={picture.parties} measure={measure} change={change} onSaid={onSaid} />}
          {view !== 'table' && (
            <Drawings
              {...drawn}
              before={before && { ...before, describe: describeBefore }}
              missing={attendance}
              onSelect={acts.select}
              onTie={acts.openTie}
              onPick={acts.pick}
              onPin={acts.pin}
              onKeep={acts.keep}
              onLeast={acts.showLeast}
              describe={describe}
              drawing={drawing}
            />
          )}
          {/* Room for the table, so that the map need not shrink when it follows. */}
          {view !== 'map' && !listed && <div className="map-table-frame" />}
          {/* A table of many rows is a long way by Tab. */}
          {view !== 'map' && hasDates && (
            <button type="button" className="skip" onClick={() => document.getElementById('dates')?.focus()}>
              {mapTexts.pastTable}
            </button>
          )}
          {view !== 'map' && listed && (
            <PartyTable
              level={level}
              parties={listed.parties}
              byId={byId}
              selected={listedSelected}
              picked={state.picked}
              columns={columns}
              sort={state.sort}
              descending={state.descending}
              measure={measure}
              onSort={acts.sortBy}
              onSelect={acts.select}
              onTie={acts.openTie}
              onPick={acts.pick}
            />
          )}
        </>
      )}
    </>
  );
}
