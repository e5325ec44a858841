import { useMutation } from 'urql';
import { useAsOf } from '../../data/as-of.ts';
import { recordTexts } from '../../texts/records.ts';
import type { FieldRule } from '../form/field-rule.ts';
import { FormFields } from '../form/form-field.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { useRecordForm } from '../form/use-record-form.ts';
import { END } from '../mutations.ts';
import { tellSaved } from '../saved.ts';
import { undoCorrection } from '../undo.ts';
import type { RelationChange } from './relation-change.ts';

const words = recordTexts.relation;
const RULES: readonly FieldRule[] = [{ name: 'to', label: recordTexts.to, type: 'day', help: words.endHelp, needed: true }];

/** Ends a relation on a day; what was before it stays. */
export function EndRelation({ relation, what, close }: RelationChange) {
  const { date } = useAsOf();
  const form = useRecordForm(RULES, { to: date });
  const [, end] = useMutation(END);
  const save = async () => {
    const to = form.texts['to'] ?? '';
    const saved = await form.send({ write: () => end({ id: relation.id, to }), sent: { to } });
    if (!saved) return;
    close();
    tellSaved(words.ended(what, to), undoCorrection(saved.endRelation.id, { to: relation.values['to'] ?? null }));
  };
  return (
    <FormFrame form={form} save={words.end} saving={words.ending} onSave={save} close={close}>
      <FormFields form={form} />
    </FormFrame>
  );
}
