import { useState } from 'react';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { useWidth } from '../ui/use-width.ts';
import type { SavedView } from './view-queries.ts';

/** As much of a description as fits beside the name. */
const SHORT = 120;
/** Narrower than this the name stands alone until more is asked for. */
const NARROW = 720;

/** Who saved a view, when and what for; as much as there is room for, the rest by a press. */
export function ViewAbout({ view: { saved, by, updated, description } }: { readonly view: SavedView }) {
  const narrow = useWidth() < NARROW;
  const [open, setOpen] = useState(false);
  const text = description ?? '';
  const long = text.length > SHORT;
  const shown = open || !long ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT) + 1 || SHORT).trimEnd()}…`;
  return (
    <>
      {(open || !narrow) && (
        <>
          <span className="muted">{viewTexts.savedBy(saved, by, updated)}</span> {shown && <span className="view-description">{shown}</span>}{' '}
        </>
      )}
      {(narrow || long) && (
        <Button look="quiet" className="view-more no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? viewTexts.less : narrow ? viewTexts.about : viewTexts.more}
        </Button>
      )}
    </>
  );
}
