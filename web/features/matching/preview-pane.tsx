import { useMemo } from 'react';
import { matchingTexts } from '../../texts/matching.ts';
import { useBoard } from './board-context.ts';
import { PreviewLoad } from './preview-load.tsx';
import { FRAME, PreviewMap } from './preview-map.tsx';
import { previewScene } from './preview-scene.ts';
import { PreviewTable } from './preview-table.tsx';
import { TriedOnThePast } from '../../network/tried-on-the-past.tsx';
import './match-panes.css';

/** What the draft would do to the network: figures, two maps, the load on people. */
export function PreviewPane() {
  const { round, look } = useBoard();
  const { preview, status } = round;
  const scene = useMemo(() => previewScene(preview, FRAME), [preview]);
  const title = status === 'DRAFT' ? matchingTexts.preview : matchingTexts.previewProposed;
  return (
    <section className={`match-preview ${look.waiting ? 'match-moving' : ''}`} aria-label={title}>
      <h2>{title}</h2>
      <PreviewTable figures={preview.figures} assumed={preview.assumed} />
      <div className="match-maps">
        <PreviewMap scene={scene} when="before" />
        <PreviewMap scene={scene} when="after" />
      </div>
      {scene.unplaced > 0 && <p className="small muted">{matchingTexts.noPlace(scene.unplaced)}</p>}
      <PreviewLoad load={preview.load} />
      <TriedOnThePast level="PERSON" />
    </section>
  );
}
