import { lazy, Suspense } from 'react';
import { viewTexts } from '../texts/views.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { DialogState } from '../ui/use-dialog.ts';

const SaveForm = lazy(() => import('./save-form.tsx').then((module) => ({ default: module.SaveForm })));

/** The dialog that saves what the screen shows; its code is loaded once it is opened. */
export function SaveViewDialog({ dialog, onSaved }: { readonly dialog: DialogState; readonly onSaved: () => void }) {
  return (
    <Dialog dialog={dialog} label={viewTexts.saveTitle}>
      <Suspense fallback={<div className="dialog-body"><Skeleton rows={4} label={viewTexts.preparing} /></div>}>
        <SaveForm close={dialog.close} onSaved={onSaved} />
      </Suspense>
    </Dialog>
  );
}
