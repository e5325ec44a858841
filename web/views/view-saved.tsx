import { Link } from '@tanstack/react-router';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { CopyLink } from '../ui/copy-link.tsx';
import { viewLink } from './view-address.ts';
import type { SavedView } from './view-queries.ts';

/** What there is to do with a view that was just saved. */
export function ViewSaved({ view, close }: { readonly view: SavedView; readonly close: () => void }) {
  return (
    <div className="dialog-body">
      <h2 className="view-long">{viewTexts.savedTitle(view.name)}</h2>
      <label className="field">
        <span>{viewTexts.link}</span>
        <input className="input" readOnly value={viewLink(view.id)} onFocus={(event) => event.target.select()} />
      </label>
      <p className="small muted">
        {viewTexts.savedText} <Link to="/views">{viewTexts.title}</Link>
      </p>
      <div className="dialog-actions">
        <CopyLink address={() => viewLink(view.id)} look="filled" autoFocus notCopied={viewTexts.notCopied} />
        <Button onClick={close}>{viewTexts.done}</Button>
      </div>
    </div>
  );
}
