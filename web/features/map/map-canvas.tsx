import { useCallback, useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { inLondon } from '../../geography/british-grid.ts';
import { createNetworkMap, type MapView, type NetworkMap } from '../../map/network-map.ts';
import type { DrawnScene } from '../../map/draw-scene.ts';
import type { MapCompany } from '../../map/looking.ts';
import type { Box, Scene, SceneNode, SceneTie } from '../../map/scene.ts';
import { pairsAt } from '../../network/pairs-at.ts';
import { mapTexts } from '../../texts/map.ts';
import { KeyPanel, type MapKey } from './key-panel.tsx';
import { LondonInset } from './london-inset.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';
import './map-canvas.css';

interface MapCanvasProps extends MapCompany {
  readonly scene: Scene;
  /** Told at its head where two stand side by side. */
  readonly day?: string | undefined;
  readonly summary: { readonly head: string; readonly rest: string };
  readonly mapKey: MapKey;
  /** What is not recorded, in words. */
  readonly missing: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onTie: (a: string, b: string) => void;
  readonly onPick: (ids: readonly string[]) => void;
  readonly onPin: (id: string, place: { readonly x: number; readonly y: number }) => void;
  readonly onKeep: (ids: readonly string[], name: string) => void;
  readonly onLeast: (least: number) => void;
  /** Says what a mark is: its name, how many ties, the strongest. */
  readonly describe: (id: string) => string;
  /** Where others find what is drawn. */
  readonly drawing: Ref<Drawing>;
}

/** Gives what is on the map now, and whether London stands enlarged beside it. */
export type Drawing = () => { readonly scene: DrawnScene; readonly inset: boolean } | undefined;

/** Room for the key and the inset; narrower, they would cover the map. */
const WIDE_ENOUGH = 560;
/** A mark the keys have come to, the key of the tie they came along, and the step itself. */
interface Walk {
  readonly id: string;
  readonly tie: string | undefined;
  readonly step: Step;
}
type Step = NonNullable<Parameters<NetworkMap['walk']>[0]>;
const STEP_KEYS: Readonly<Record<string, Step>> = {
  ArrowUp: 'ArrowUp', ArrowDown: 'ArrowDown', ArrowLeft: 'ArrowLeft', ArrowRight: 'ArrowRight', PageDown: 'next', PageUp: 'previous',
};
const START: MapView = { hundredKm: 0, londonCrowded: false };

/** The drawing, with its key, inset, scale and zoom. */
export function MapCanvas({ scene, day, summary, mapKey, missing, onSelect, onTie, onPick, onPin, onKeep, onLeast, describe, drawing, cameras, isLed }: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<NetworkMap | undefined>(undefined);
  const acts = useRef({ onSelect, onTie, onPick, onPin });
  /** Where the keys have come to, and by which. */
  const [walk, setWalk] = useState<Walk>();
  const [lasso, setLasso] = useState(false);
  const [view, setView] = useState(START);
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 });

  useEffect(() => {
    acts.current = { onSelect, onTie, onPick, onPin };
  }, [onSelect, onTie, onPick, onPin]);

  useEffect(() => {
    if (!canvas.current || !frame.current) return;
    const made = createNetworkMap(canvas.current, {
      onSelect: (id) => acts.current.onSelect(id),
      onTie: (a, b) => acts.current.onTie(a, b),
      onPick: (id) => acts.current.onPick([id]),
      onLasso: (ids) => {
        acts.current.onPick(ids);
        setLasso(false);
      },
      onPin: (id, place) => acts.current.onPin(id, place),
      onView: (next) =>
        setView((now) =>
          now.hundredKm === next.hundredKm && now.londonCrowded === next.londonCrowded ? now : next,
        ),
    }, { cameras, isLed });
    map.current = made;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
      made.resize();
    });
    watch.observe(frame.current);
    return () => {
      watch.disconnect();
      made.destroy();
      map.current = undefined;
    };
  }, [cameras, isLed]);

  useEffect(() => {
    map.current?.show(scene);
    // Says what has been drawn, for those who wait for it.
    if (frame.current) frame.current.dataset['drawn'] = scene.at;
  }, [scene]);

  useEffect(() => map.current?.lasso(lasso), [lasso]);

  // What is said is of the scene as it is now, whichever was there when the keys came.
  const at = walk && scene.nodes.find(({ id }) => id === walk.id);
  const along = at && walk.tie !== undefined ? pairsAt(scene.ties, at.id).find(({ key }) => key === walk.tie) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP_KEYS[event.key];
    if (event.key === 'Enter' && at) {
      if (!event.shiftKey) onSelect(at.id);
      else if (along) onTie(along.a, along.b);
    } else if (event.key === ' ' && at) onPick([at.id]);
    else if (event.key === 'Escape') {
      setLasso(false);
      map.current?.lasso(false);
      map.current?.walk(undefined);
      setWalk(undefined);
    } else if (step) {
      const reached = map.current?.walk(step);
      setWalk(reached && { id: reached.id, tie: reached.tie?.key, step });
    } else return;
    event.preventDefault();
  };

  const wide = width >= WIDE_ENOUGH;
  const inset = wide && scene.geographic && view.londonCrowded && scene.nodes.some(inLondon);
  useImperativeHandle<Drawing, Drawing>(drawing, () => () => map.current && { scene: map.current.drawn(), inset }, [inset]);
  const keepFree = useCallback(() => map.current?.keepFree(boxesIn(frame.current)), []);
  useEffect(keepFree, [keepFree, inset, wide, summary, width, height, scene.geographic, view.hundredKm, mapKey, missing]);

  return (
    <div className="map-frame" ref={frame}>
      {day !== undefined && <h2 className="map-day map-keeps-free">{day}</h2>}
      <div
        className="map-canvas"
        ref={canvas}
        role="img"
        tabIndex={0}
        aria-label={mapTexts.canvas(`${day === undefined ? '' : `${day}. `}${summary.head} ${summary.rest}`)}
        onKeyDown={onKeyDown}
      />
      <p className="map-pointed small" role="status">
        {at && walk && saidAt(at, along, walk.step, describe)}
      </p>
      {width > 0 && (
        <KeyPanel
          summary={summary}
          mapKey={mapKey}
          missing={missing}
          narrow={!wide}
          onKeep={onKeep}
          onLeast={onLeast}
          onToggle={keepFree}
        />
      )}
      {inset && <LondonInset scene={scene} onSelect={onSelect} />}
      <ZoomButtons geographic={scene.geographic} lasso={lasso} onZoom={(by) => map.current?.zoom(by)} onLasso={setLasso} />
      {scene.geographic && view.hundredKm > 0 && view.hundredKm < 400 && (
        <div className="map-scale map-keeps-free" aria-hidden="true">
          {mapTexts.hundredKm}
          <span style={{ width: view.hundredKm }} />
        </div>
      )}
    </div>
  );
}

/** Where the keys have come to, and along what. */
function saidAt({ id, label }: SceneNode, tie: SceneTie | undefined, step: Step, describe: (id: string) => string): string {
  const isListed = step === 'next' || step === 'previous';
  return [!isListed && !tie && mapTexts.noTieThatWay, tie?.said && `${tie.said}.`, describe(id) || label].filter(Boolean).join(' ');
}

function boxesIn(frame: HTMLElement | null): Box[] {
  if (!frame) return [];
  const outer = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('.map-keeps-free')].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - outer.left - 4,
      top: box.top - outer.top - 4,
      right: box.right - outer.left + 4,
      bottom: box.bottom - outer.top + 4,
    };
  });
}
