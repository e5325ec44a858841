import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAddress } from '../address/use-address.ts';
import { shellTexts } from '../texts/shell.ts';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { isDay, longDate } from '../ui/dates.ts';
import { positionsShown } from './screen-positions.ts';
import { useCarriedView, useCarry } from './use-carried-view.ts';
import { useSave, type SaveInput } from './use-save.ts';
import { screenAddress } from './view-address.ts';
import { ViewForm } from './view-form.tsx';
import type { SavedView } from './view-queries.ts';
import { ViewSaved } from './view-saved.tsx';
import './views.css';

const WINDOW_TITLE_END = shellTexts.page('');

/** What the window is called, without the name of the program; with the day where one was chosen. */
function suggestedName(at: string | undefined): string {
  const title = document.title.endsWith(WINDOW_TITLE_END) ? document.title.slice(0, -WINDOW_TITLE_END.length) : document.title;
  return isDay(at) ? `${title}, ${longDate(at)}` : title;
}

interface SaveFormProps {
  readonly close: () => void;
  readonly onSaved: () => void;
}

/** Names what the screen shows and keeps it; then gives the link. */
export function SaveForm({ close, onSaved }: SaveFormProps) {
  const [{ at }] = useAddress();
  const [name] = useState(() => suggestedName(at));
  const [kept, setKept] = useState<SavedView>();
  const { view, changed } = useCarriedView();
  const { saving, error, keep } = useSave();
  const carry = useCarry();

  const save = async (input: SaveInput) => {
    const saved = await keep({ ...input, path: screenAddress(location.href), positions: positionsShown() });
    if (!saved) return;
    carry(saved.id);
    setKept(saved);
    onSaved();
  };
  if (kept) return <ViewSaved view={kept} close={close} />;
  return (
    <ViewForm
      title={viewTexts.saveTitle}
      name={name}
      description=""
      saving={saving}
      error={error}
      onSave={(said) => void save(said)}
      close={close}
      lead={<p className="small muted">{viewTexts.saveText}</p>}
      instead={
        view?.mayChange && changed && (
          <Button className="view-long" aria-disabled={saving} onClick={() => void save({ id: view.id, ifVersion: view.version })}>
            {viewTexts.updateInstead(view.name)}
          </Button>
        )
      }
      foot={
        <p className="small">
          <Link to="/views">{viewTexts.title}</Link>
        </p>
      }
    />
  );
}
