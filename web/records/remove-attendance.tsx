import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { REMOVE } from './mutations.ts';
import type { RecordedRelation } from './recorded-relation.ts';
import { tellRefused, tellSaved } from './saved.ts';
import { undoRemoval } from './undo.ts';
import { useHandOver } from './use-hand-over.ts';

const words = recordTexts.attendance;

/** Takes somebody off the list of who came, at once; the notice that says so can take it back. */
export function RemoveAttendance({ relation, name }: { readonly relation: RecordedRelation; readonly name: string }) {
  const [{ fetching }, remove] = useMutation(REMOVE);
  const button = useHandOver();
  const act = async () => {
    if (fetching) return;
    const { error } = await remove({ id: relation.id });
    if (error) tellRefused(error);
    else tellSaved(words.removed(name), undoRemoval(relation));
  };
  return (
    <Button ref={button} look="quiet" aria-label={words.removeSaid(name)} onClick={() => void act()}>
      {words.remove}
    </Button>
  );
}
