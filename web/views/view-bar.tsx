import { Link, useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useViewer } from '../data/viewer.ts';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { NotSaved } from './not-saved.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { positionsShown } from './screen-positions.ts';
import { useCarriedView, useCarry } from './use-carried-view.ts';
import { useHeldFocus } from './use-held-focus.ts';
import { useSave } from './use-save.ts';
import { ViewAbout } from './view-about.tsx';
import { carriedAddress, screenAddress } from './view-address.ts';
import './views.css';

/** Where the keyboard goes on from once the line is closed. */
const CONTENT = 'content';

/** A line above the screen: which saved view it shows, and whether it still does. */
export function ViewBar() {
  const { view, gone, changed } = useCarriedView();
  const { saving, error, keep } = useSave();
  const [announced, setAnnounced] = useState('');
  const carry = useCarry();
  const viewer = useViewer();
  const { history } = useRouter();
  const dialog = useDialog();
  const bar = useRef<HTMLElement>(null);
  useHeldFocus(bar, changed || dialog.isOpen);

  const update = async () => {
    if (!view || saving) return;
    const saved = await keep({ id: view.id, ifVersion: view.version, path: screenAddress(location.href), positions: positionsShown() });
    if (saved) setAnnounced(viewTexts.updated(saved.name));
  };
  const close = () => {
    carry(undefined);
    document.getElementById(CONTENT)?.focus({ preventScroll: true });
  };
  return (
    <>
      {(view || gone) && (
        // What is printed under a name must be what was saved under it.
        <section ref={bar} className={changed || gone ? 'view-bar no-print' : 'view-bar'} aria-label={viewTexts.bar} tabIndex={-1}>
          <p className="view-words">
            {view ? (
              <>
                {viewTexts.view} <strong>{view.name}</strong>. <ViewAbout key={view.id} view={view} />
              </>
            ) : (
              viewTexts.gone
            )}
          </p>
          <div className="view-bar-acts no-print">
            {view && changed && (
              <>
                <span>{viewTexts.changed}</span>
                <Button onClick={() => history.push(carriedAddress(view.path, view.id), { said: viewTexts.wentBack })}>{viewTexts.backTo}</Button>
                {viewer?.maySaveViews && <Button onClick={dialog.open}>{viewTexts.saveAsNew}</Button>}
                {view.mayChange && (
                  <Button aria-disabled={saving} onClick={() => void update()}>
                    {saving ? viewTexts.updating : viewTexts.update}
                  </Button>
                )}
              </>
            )}
            <Link to="/views">{viewTexts.all}</Link>
            <button type="button" className="view-close" aria-label={viewTexts.close} title={viewTexts.close} onClick={close}>
              ×
            </button>
          </div>
          {error && (
            <p className="view-fault" role="alert">
              <NotSaved error={error} />
            </p>
          )}
        </section>
      )}
      {/* Stays while the view just saved is read. */}
      <SaveViewDialog dialog={dialog} onSaved={() => setAnnounced(viewTexts.saved)} />
      <p className="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
