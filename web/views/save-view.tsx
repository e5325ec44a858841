import { useEffect } from 'react';
import { useViewer } from '../data/viewer.ts';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { offerPositions, type ReadPositions } from './screen-positions.ts';

interface SaveViewProps {
  /** Says what was done, for screen readers. */
  readonly onSaid?: ((text: string) => void) | undefined;
  /** Where things were put by hand on this screen; asked when the view is saved. Give the same one every time. */
  readonly positions?: ReadPositions | undefined;
}

/** Saves what is on the screen, under a name. Partnerships open views and save none. */
export function SaveView({ onSaid, positions }: SaveViewProps) {
  const viewer = useViewer();
  const dialog = useDialog();
  useEffect(() => (positions ? offerPositions(positions) : undefined), [positions]);
  if (!viewer?.maySaveViews) return null;
  return (
    <>
      <Button onClick={dialog.open}>{viewTexts.save}</Button>
      <SaveViewDialog dialog={dialog} onSaved={() => onSaid?.(viewTexts.saved)} />
    </>
  );
}
