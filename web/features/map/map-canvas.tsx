import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { inLondon } from '../../geography/british-grid.ts';
import { createNetworkMap, type MapView, type NetworkMap } from '../../map/network-map.ts';
import type { DrawnScene } from '../../map/draw-scene.ts';
import type { Box, Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';
import { KeyPanel, type MapKey } from './key-panel.tsx';
import { LondonInset } from './london-inset.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';
import './map-canvas.css';

interface MapCanvasProps {
  readonly scene: Scene;
  readonly summary: { readonly head: string; readonly rest: string };
  readonly mapKey: MapKey;
  /** What is not recorded, in words. */
  readonly missing: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly onTie: (a: string, b: string) => void;
  /** Where others find what is drawn. */
  readonly drawing: Ref<Drawing>;
}

/** Gives what is on the map now, and whether London stands enlarged beside it. */
export type Drawing = () => { readonly scene: DrawnScene; readonly inset: boolean } | undefined;

/** Room for the key and the inset; narrower, they would cover the map. */
const WIDE_ENOUGH = 560;
const START: MapView = { hundredKm: 0, londonCrowded: false };

/** The drawing, with its key, inset, scale and zoom. */
export function MapCanvas({ scene, summary, mapKey, missing, onSelect, onTie, drawing }: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<NetworkMap | undefined>(undefined);
  const acts = useRef({ onSelect, onTie });
  const [pointed, setPointed] = useState('');
  /** The tie the keys have come to. */
  const opening = useRef<{ readonly a: string; readonly b: string; readonly said: string } | undefined>(undefined);
  const [view, setView] = useState(START);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    acts.current = { onSelect, onTie };
  }, [onSelect, onTie]);

  useEffect(() => {
    if (!canvas.current || !frame.current) return;
    const made = createNetworkMap(canvas.current, {
      onSelect: (id) => acts.current.onSelect(id),
      onTie: (a, b) => acts.current.onTie(a, b),
      onView: (next) =>
        setView((now) =>
          now.hundredKm === next.hundredKm && now.londonCrowded === next.londonCrowded ? now : next,
        ),
    });
    map.current = made;
    const watch = new ResizeObserver(([entry]) => {
      setWidth(entry?.contentRect.width ?? 0);
      made.resize();
    });
    watch.observe(frame.current);
    return () => {
      watch.disconnect();
      made.destroy();
      map.current = undefined;
    };
  }, []);

  useEffect(() => {
    map.current?.show(scene);
    // Says what has been drawn, for those who wait for it.
    if (frame.current) frame.current.dataset['drawn'] = scene.at;
  }, [scene]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') {
      if (opening.current) onTie(opening.current.a, opening.current.b);
      return;
    }
    opening.current = map.current?.pointOn(by);
    setPointed(opening.current?.said ?? '');
  };

  const wide = width >= WIDE_ENOUGH;
  const inset = wide && scene.geographic && view.londonCrowded && scene.nodes.some(inLondon);
  useImperativeHandle<Drawing, Drawing>(drawing, () => () => map.current && { scene: map.current.drawn(), inset }, [inset]);
  useEffect(() => map.current?.keepFree(boxesIn(frame.current)), [inset, wide, summary, width, mapKey, missing]);

  return (
    <div className="map-frame" ref={frame}>
      <div
        className="map-canvas"
        ref={canvas}
        role="img"
        tabIndex={0}
        aria-label={mapTexts.canvas(`${summary.head} ${summary.rest}`)}
        onKeyDown={onKeyDown}
      />
      <p className="unseen" role="status">
        {pointed}
      </p>
      {width > 0 && <KeyPanel summary={summary} mapKey={mapKey} missing={missing} narrow={!wide} onToggle={() => map.current?.keepFree(boxesIn(frame.current))} />}
      {inset && <LondonInset scene={scene} onSelect={onSelect} />}
      <ZoomButtons geographic={scene.geographic} onZoom={(by) => map.current?.zoom(by)} />
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
