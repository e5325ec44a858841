import { useMutation } from 'urql';
import { errorText } from '../../data/error-words.ts';
import { viewTexts } from '../../texts/views.ts';
import { Button } from '../../ui/button.tsx';
import { tellFailed, tellSaved } from '../../records/saved.ts';
import { REMOVE_VIEW, RESTORE_VIEW, type SavedView } from '../../views/view-queries.ts';

interface RemoveViewProps {
  readonly view: SavedView;
  /** Told at once, before the list is read anew: what offers the undo takes the keyboard over from a row that is gone. */
  readonly onRemoved: (gone: boolean) => void;
}

/** Removes a view at once, and offers to put it back. */
export function RemoveView({ view: { id, name }, onRemoved }: RemoveViewProps) {
  const [{ fetching }, remove] = useMutation(REMOVE_VIEW);
  const removeIt = async () => {
    if (fetching) return;
    const { error } = await remove({ id });
    if (error) return tellFailed(viewTexts.notRemoved(errorText(error)));
    onRemoved(true);
    tellSaved(viewTexts.removed(name), async (client) => {
      const { error: refusal } = await client.mutation(RESTORE_VIEW, { id }).toPromise();
      if (!refusal) onRemoved(false);
      return refusal;
    });
  };
  return (
    <Button aria-label={viewTexts.removeOf(name)} aria-disabled={fetching} onClick={() => void removeIt()}>
      {viewTexts.remove}
    </Button>
  );
}
