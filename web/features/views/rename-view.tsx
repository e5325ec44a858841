import { viewTexts } from '../../texts/views.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { useSave } from '../../views/use-save.ts';
import { ViewForm } from '../../views/view-form.tsx';
import type { SavedView } from '../../views/view-queries.ts';

/** Calls a view something else, or says better what it is for. */
export function RenameView({ view }: { readonly view: SavedView }) {
  const dialog = useDialog();
  return (
    <>
      <Button aria-label={viewTexts.renameOf(view.name)} onClick={dialog.open}>
        {viewTexts.rename}
      </Button>
      <Dialog dialog={dialog} label={viewTexts.renameTitle}>
        <RenameForm view={view} close={dialog.close} />
      </Dialog>
    </>
  );
}

function RenameForm({ view: { id, name, description, version }, close }: { readonly view: SavedView; readonly close: () => void }) {
  const { saving, error, keep } = useSave();
  return (
    <ViewForm
      title={viewTexts.renameTitle}
      name={name}
      description={description ?? ''}
      saving={saving}
      error={error}
      onSave={(said) => void keep({ id, ifVersion: version, ...said }).then((saved) => saved && close())}
      close={close}
    />
  );
}
