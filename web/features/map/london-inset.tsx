import { useEffect, useRef, type MouseEvent } from 'react';
import { INSET, drawInset, markAt } from '../../map/london-inset.ts';
import type { Scene } from '../../map/scene.ts';
import { mapTexts } from '../../texts/map.ts';

interface LondonInsetProps {
  readonly scene: Scene;
  readonly onSelect: (id: string | undefined) => void;
}

/** London once more, large enough to read. */
export function LondonInset({ scene, onSelect }: LondonInsetProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = () => {
      if (canvas.current) drawInset(canvas.current, scene);
    };
    draw();
    void document.fonts?.ready.then(draw);
  }, [scene]);

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
}
