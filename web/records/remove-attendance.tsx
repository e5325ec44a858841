import { useMutation } from 'urql';
import { errorText } from '../data/error-words.ts';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { REMOVE } from './mutations.ts';
import type { RecordedRelation } from './recorded-relation.ts';
import { tellFailed, tellSaved } from './saved.ts';
import { undoRemoval } from './undo.ts';

const words = recordTexts.attendance;

/** Takes somebody off the list of who came, at once; the notice that says so can take it back. */
export function RemoveAttendance({ relation, name }: { readonly relation: RecordedRelation; readonly name: string }) {
  const [{ fetching }, remove] = useMutation(REMOVE);
  const act = async () => {
    if (fetching) return;
    const { error } = await remove({ id: relation.id });
    if (error) tellFailed(errorText(error));
    else tellSaved(words.removed(name), undoRemoval(relation));
  };
  return (
    <Button look="quiet" aria-label={words.removeSaid(name)} onClick={() => void act()}>
      {words.remove}
    </Button>
  );
}
