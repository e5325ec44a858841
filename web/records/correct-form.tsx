import { useState } from 'react';
import { useMutation } from 'urql';
import { useViewer } from '../data/viewer.ts';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { FieldRule, Values } from './form/field-rule.ts';
import { changedValues } from './form/field-texts.ts';
import { FormFields } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { CORRECT } from './mutations.ts';
import { CONSENT, RECORD_RULES, type RecordKind } from './record-kinds.ts';
import { RemoveForm } from './remove-form.tsx';
import { tellSaved } from './saved.ts';
import { undoCorrection } from './undo.ts';
import { useRecorded } from './use-recorded.ts';

const words = recordTexts.correct;

interface CorrectFormProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly label: string;
  readonly close: () => void;
}

/** Corrects a record's own fields, or removes the record. */
export function CorrectForm({ kind, id, label, close }: CorrectFormProps) {
  const viewer = useViewer();
  const { values, error } = useRecorded(kind, id);
  const [removing, setRemoving] = useState(false);
  if (!values || !viewer) return <div className="dialog-body">{error ? <Fault error={error} /> : <Skeleton rows={3} label={recordTexts.reading} />}</div>;
  if (removing) return <RemoveForm kind={kind} id={id} label={label} close={close} />;
  return (
    <Fields
      id={id}
      title={words.title(kind)}
      rules={rulesFor(kind, values, viewer.role)}
      recorded={values}
      note={isHidden(kind, values) ? words.nameHidden : undefined}
      close={close}
      remove={{ text: words.remove(kind), start: () => setRemoving(true) }}
    />
  );
}

/** A person who did not agree to be listed has a name that only data stewards see. */
const isHidden = (kind: RecordKind, values: Values): boolean => kind === 'person' && values['name'] === null && values['listed'] === false;

function rulesFor(kind: RecordKind, values: Values, role: string): readonly FieldRule[] {
  const rules: readonly FieldRule[] = RECORD_RULES[kind];
  if (role === 'STEWARD') return rules;
  return rules.filter(({ name }) => name !== CONSENT.name && !(name === 'name' && isHidden(kind, values)));
}

interface FieldsProps {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly FieldRule[];
  readonly recorded: Values;
  readonly note: string | undefined;
  readonly close: () => void;
  readonly remove: { readonly text: string; readonly start: () => void };
}

function Fields({ id, title, rules, recorded, note, close, remove }: FieldsProps) {
  const form = useRecordForm(rules, recorded);
  const [before] = useState(recorded);
  const [, correct] = useMutation(CORRECT);
  const save = async () => {
    const fields = changedValues(rules, before, form.texts);
    const names = Object.keys(fields);
    if (names.length === 0) {
      close();
      return tellSaved(words.unchanged);
    }
    const saved = await form.send({ write: () => correct({ id, fields }), sent: fields });
    if (!saved) return;
    close();
    tellSaved(words.saved, undoCorrection(id, Object.fromEntries(names.map((name) => [name, before[name] ?? null]))));
  };
  return (
    <FormFrame
      title={title}
      form={form}
      save={recordTexts.save}
      saving={recordTexts.saving}
      onSave={save}
      close={close}
      foot={
        <div className="form-foot">
          <Button look="quiet" onClick={remove.start}>
            {remove.text}
          </Button>
        </div>
      }
    >
      {note && <p className="small muted">{note}</p>}
      <FormFields form={form} />
    </FormFrame>
  );
}
