import { useEffect, useState } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useClient } from 'urql';
import { errorText } from '../data/error-words.ts';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { focusSaved, forgetSaved, leaveBehind, tellFailed, tellSaved, useSaved, type Saved } from './saved.ts';
import './saved-notice.css';

/** What was saved last on this page, with the way to take it back. */
export function SavedNotice() {
  const { pathname } = useLocation();
  const saved = useSaved();
  const shown = saved?.path === location.pathname ? saved : undefined;
  useEffect(leaveBehind, [pathname]);
  return (
    <div className="saved no-print">
      <p className="unseen" role="status">
        {shown?.tone !== 'error' && shown?.text}
      </p>
      {shown && <SavedLine saved={shown} />}
    </div>
  );
}

function SavedLine({ saved }: { readonly saved: Saved }) {
  const client = useClient();
  const [undoing, setUndoing] = useState(false);
  useEffect(() => {
    // Where the button that was pressed is gone with its row, the keyboard goes on from here, or is here already.
    const at = document.activeElement;
    if (at === document.body || at?.closest('.saved-line')) focusSaved();
  }, [saved]);
  const undo = async () => {
    if (!saved.undo || undoing) return;
    setUndoing(true);
    const error = await saved.undo(client);
    setUndoing(false);
    if (error) tellFailed(recordTexts.undoFailed(errorText(error)));
    else tellSaved(recordTexts.undone);
  };
  const isError = saved.tone === 'error';
  return (
    <div className={isError ? 'saved-line saved-error' : 'saved-line'} role={isError ? 'alert' : undefined}>
      <span>{saved.text}</span>
      {saved.undo && (
        <Button aria-disabled={undoing} onClick={() => void undo()}>
          {undoing ? recordTexts.undoing : recordTexts.undo}
        </Button>
      )}
      <Button look="quiet" onClick={forgetSaved}>
        {recordTexts.close}
      </Button>
    </div>
  );
}
