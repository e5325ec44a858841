import { useMemo, type ReactNode } from 'react';
import { landPaths } from '../../geography/land-paths.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { PreviewLoad } from './preview-load.tsx';
import { PreviewMap } from './preview-map.tsx';
import type { Preview } from './preview-query.ts';
import { FRAME, previewScene } from './preview-scene.ts';
import { PreviewTable } from './preview-table.tsx';
import './match-panes.css';

interface PreviewFiguresProps {
  readonly preview: Preview;
  readonly status: 'DRAFT' | 'PROPOSED';
  /** Whether another is being worked out. */
  readonly waiting: boolean;
  readonly children?: ReactNode;
}

/** What a draft would do to the network: figures, two maps, the load on people. */
export function PreviewFigures({ preview, status, waiting, children }: PreviewFiguresProps) {
  const { scene, land } = useMemo(() => {
    const drawn = previewScene(preview, FRAME);
    return { scene: drawn, land: landPaths(drawn.window) };
  }, [preview]);
  const title = status === 'DRAFT' ? matchingTexts.preview : matchingTexts.previewProposed;
  return (
    // It may scroll with nothing in it to tab to: without load on anybody there is nothing to open.
    <section className={`match-preview ${waiting ? 'match-moving' : ''}`} aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <PreviewTable figures={preview.figures} assumed={preview.assumed} />
      <div className="match-maps">
        <PreviewMap scene={scene} land={land} when="before" />
        <PreviewMap scene={scene} land={land} when="after" />
      </div>
      {scene.unplaced > 0 && <p className="small muted">{matchingTexts.noPlace(scene.unplaced)}</p>}
      <PreviewLoad load={preview.load} />
      {children}
    </section>
  );
}
