import { useMutation } from 'urql';
import { recordTexts } from '../../texts/records.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { useRecordForm } from '../form/use-record-form.ts';
import { REMOVE } from '../mutations.ts';
import { tellSaved } from '../saved.ts';
import { undoRemoval } from '../undo.ts';
import type { RelationChange } from './relation-change.ts';

const words = recordTexts.relation;

/** Takes a relation off the record, once it is clear what that means. */
export function RemoveRelation({ relation, what, close }: RelationChange) {
  const form = useRecordForm([]);
  const [, remove] = useMutation(REMOVE);
  const undo = undoRemoval(relation);
  const save = async () => {
    const saved = await form.send({ write: () => remove({ id: relation.id }), sent: {} });
    if (!saved) return;
    close();
    tellSaved(words.removed(what), undo);
  };
  return (
    <FormFrame form={form} save={words.remove} saving={words.removing} onSave={save} close={close}>
      <p>
        {words.removeText} {undo ? words.removeTextUndo : words.removeTextFinal}
      </p>
    </FormFrame>
  );
}
