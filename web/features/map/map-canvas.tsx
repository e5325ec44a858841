import { useEffect, useRef, useState } from 'react';
import { inLondon } from '../../geography/british-grid.ts';
import { createNetworkMap, type MapView, type NetworkMap } from '../../map/network-map.ts';
import type { Box, Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';
import { KeyPanel } from './key-panel.tsx';
import { LondonInset } from './london-inset.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';
import './map-canvas.css';

interface MapCanvasProps {
  readonly scene: Scene;
  readonly summary: { readonly head: string; readonly rest: string };
  readonly aroundShown: boolean;
  /** What is not recorded, in words. */
  readonly missing: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}

/** Room for the key and the inset; narrower, they would cover the map. */
const WIDE_ENOUGH = 560;
const START: MapView = { hundredKm: 0, londonCrowded: false };

/** The drawing, with its key, inset, scale and zoom. */
export function MapCanvas({ scene, summary, aroundShown, missing, onSelect }: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const map = useRef<NetworkMap | undefined>(undefined);
  const select = useRef(onSelect);
  const [view, setView] = useState(START);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);

  useEffect(() => {
    if (!canvas.current || !frame.current) return;
    const made = createNetworkMap(canvas.current, {
      onSelect: (id) => select.current(id),
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

  useEffect(() => map.current?.show(scene), [scene]);

  const wide = width >= WIDE_ENOUGH;
  const inset = wide && scene.geographic && view.londonCrowded && scene.nodes.some(inLondon);
  useEffect(() => map.current?.keepFree(boxesIn(frame.current)), [inset, wide, summary, width, aroundShown, missing]);

  return (
    <div className="map-frame" ref={frame}>
      <div className="map-canvas" ref={canvas} role="img" aria-label={mapTexts.canvas(`${summary.head} ${summary.rest}`)} />
      {wide && <KeyPanel summary={summary} aroundShown={aroundShown} missing={missing} />}
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
