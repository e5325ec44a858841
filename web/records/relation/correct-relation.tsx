import { useMutation } from 'urql';
import { recordTexts } from '../../texts/records.ts';
import { changedValues } from '../form/field-texts.ts';
import { FormFields } from '../form/form-field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useRecordForm } from '../form/use-record-form.ts';
import { CORRECT } from '../mutations.ts';
import { relationKind } from '../recorded-relation.ts';
import { relationRules } from '../relation-rules.ts';
import { tellSaved } from '../saved.ts';
import { undoCorrection } from '../undo.ts';
import type { RelationChange } from './relation-change.ts';

/** Mends what was recorded wrongly of a relation. */
export function CorrectRelation({ relation, what, close }: RelationChange) {
  const form = useRecordForm(relationRules(relationKind(relation.id)), relation.values);
  const [, correct] = useMutation(CORRECT);
  const save = async () => {
    const fields = changedValues(form.rules, relation.values, form.texts);
    const names = Object.keys(fields);
    if (names.length === 0) return close();
    const saved = await form.send({ write: () => correct({ id: relation.id, fields }), sent: fields });
    if (!saved) return;
    close();
    const before = Object.fromEntries(names.map((name) => [name, relation.values[name] ?? null]));
    tellSaved(recordTexts.relation.corrected(what), undoCorrection(saved.correctRecord.id, before));
  };
  return (
    <FormFrame form={form} save={recordTexts.save} saving={recordTexts.saving} onSave={save} close={close}>
      <FormFields form={form} />
    </FormFrame>
  );
}
