import { memo, useDeferredValue, useEffect, useRef, useState, type MouseEvent } from 'react';
import { INSET, drawInset, markAt } from '../../map/london-inset.ts';
import type { Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';

interface LondonInsetProps {
  readonly scene: Scene;
  readonly onSelect: (id: string | undefined) => void;
}

/** London once more, large enough to read; a moment after the map, which is looked at first. */
export const LondonInset = memo(function LondonInset({ scene: latest, onSelect }: LondonInsetProps) {
  const scene = useDeferredValue(latest);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fonts, setFonts] = useState(false);
  useEffect(() => {
    void document.fonts?.ready.then(() => setFonts(true));
  }, []);
  // Drawn again when the fonts are there, for names are measured.
  useEffect(() => {
    if (canvas.current) drawInset(canvas.current, scene);
  }, [scene, fonts]);

  const onClick = (event: MouseEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const id = markAt(scene, event.clientX - box.left, event.clientY - box.top);
    if (id) onSelect(id);
  };
  return (
    <div className="map-inset map-keeps-free" aria-hidden="true">
      <h3>
        {mapTexts.london} <span className="muted small">{mapTexts.londonTimes}</span>
      </h3>
      <canvas ref={canvas} style={{ width: INSET.width, height: INSET.height }} onClick={onClick} />
    </div>
  );
});
