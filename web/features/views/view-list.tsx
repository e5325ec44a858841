import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { viewTexts } from '../../texts/views.ts';
import { CopyLink } from '../../ui/copy-link.tsx';
import { RemoveView } from './remove-view.tsx';
import { RenameView } from './rename-view.tsx';
import { screenWord, viewLink, viewPath } from '../../views/view-address.ts';
import type { SavedView } from '../../views/view-queries.ts';

/** Saved views, the latest first. */
export function ViewList({ views }: { readonly views: readonly SavedView[] }) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const removed = (id: string) => (isGone: boolean) => setGone((before) => new Set([...before].filter((one) => one !== id).concat(isGone ? id : [])));
  return (
    <ul className="view-list" aria-label={viewTexts.title}>
      {views.filter(({ id }) => !gone.has(id)).map((view) => (
        <li key={view.id} className="view-row">
          <div className="view-about">
            <Link to={viewPath(view.id)} className="view-name">
              {view.name}
            </Link>
            {view.description && <p>{view.description}</p>}
            <p className="small muted">
              {viewTexts.screens[screenWord(view.path)] ?? viewTexts.otherScreen}, {viewTexts.savedShort(view.saved, view.by, view.updated)}
            </p>
          </div>
          <div className="view-acts no-print">
            <CopyLink address={() => viewLink(view.id)} name={view.name} notCopied={viewTexts.notCopiedHere} />
            {view.mayChange && (
              <>
                <RenameView view={view} />
                <RemoveView view={view} onRemoved={removed(view.id)} />
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
