import { useCallback, useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { inLondon } from '../../geography/british-grid.ts';
import { createNetworkMap, type MapView, type NetworkMap, type Walked } from '../../map/network-map.ts';
import type { DrawnScene } from '../../map/draw-scene.ts';
import type { MapCompany } from '../../map/looking.ts';
import type { Box, Scene } from '../../map/scene.ts';
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
  const [pointed, setPointed] = useState('');
  /** Where the keys have come to. */
  const walked = useRef<Walked | undefined>(undefined);
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
    if (walked.current && !scene.nodes.some(({ id }) => id === walked.current?.id)) {
      walked.current = undefined;
      setPointed('');
    }
    // Says what has been drawn, for those who wait for it.
    if (frame.current) frame.current.dataset['drawn'] = scene.at;
  }, [scene]);

  useEffect(() => map.current?.lasso(lasso), [lasso]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = walked.current;
    const step = STEP_KEYS[event.key];
    if (event.key === 'Enter' && at) {
      if (!event.shiftKey) onSelect(at.id);
      else if (at.tie) onTie(at.tie.a, at.tie.b);
    } else if (event.key === ' ' && at) onPick([at.id]);
    else if (event.key === 'Escape') {
      setLasso(false);
      walked.current = map.current?.walk(undefined);
      setPointed('');
    } else if (step) {
      walked.current = map.current?.walk(step);
      setPointed(walked.current ? saidOf(walked.current, step) : '');
    } else return;
    event.preventDefault();
  };
  const labelOf = (id: string) => scene.nodes.find((node) => node.id === id)?.label;
  const saidOf = ({ id, tie }: Walked, step: Step) => {
    const marked = step === 'next' || step === 'previous';
    return [!marked && !tie && mapTexts.noTieThatWay, tie?.said && `${tie.said}.`, describe(id) || labelOf(id)].filter(Boolean).join(' ');
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
        {pointed}
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
