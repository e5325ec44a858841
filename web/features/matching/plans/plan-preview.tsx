import { useMemo } from 'react';
import { matchingTexts } from '../../../texts/matching.ts';
import { PreviewLoad } from '../preview-load.tsx';
import { FRAME, PreviewMap } from '../preview-map.tsx';
import { previewScene } from '../preview-scene.ts';
import { PreviewTable } from '../preview-table.tsx';
import { usePlanBoard } from './plan-context.ts';
import '../match-panes.css';

/** What the plan would do to the network: figures, two maps, the load on areas. */
export function PlanPreview() {
  const { plan } = usePlanBoard();
  const { preview, status } = plan;
  const scene = useMemo(() => previewScene(preview, FRAME), [preview]);
  const title = status === 'DRAFT' ? matchingTexts.preview : matchingTexts.previewProposed;
  return (
    // It may scroll with nothing in it to tab to: without load on anybody there is nothing to open.
    <section className="match-preview" aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <PreviewTable figures={preview.figures} assumed={preview.assumed} />
      <div className="match-maps">
        <PreviewMap scene={scene} when="before" />
        <PreviewMap scene={scene} when="after" />
      </div>
      {scene.unplaced > 0 && <p className="small muted">{matchingTexts.noPlace(scene.unplaced)}</p>}
      <PreviewLoad load={preview.load} />
    </section>
  );
}
