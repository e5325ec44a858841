import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { recordPath } from '../address/record-path.ts';
import { recordTexts } from '../texts/records.ts';
import { useIsShown } from '../ui/use-is-shown.ts';
import { SOURCE } from './field-rules.ts';
import type { FieldRule } from './form/field-rule.ts';
import { FormField } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_PERSON } from './mutations.ts';
import { tellSaved } from './saved.ts';

const words = recordTexts.newPerson;
const NAME: FieldRule = { name: 'name', label: words.name, type: 'text', needed: true, help: words.twice };
const RULES: readonly FieldRule[] = [NAME, SOURCE];

/** Records somebody new, and goes to their page. */
export function PersonForm({ close }: { readonly close: () => void }) {
  const form = useRecordForm(RULES);
  const [agreed, setAgreed] = useState(false);
  const [, record] = useMutation(RECORD_PERSON);
  const navigate = useNavigate();
  const isShown = useIsShown();
  const save = async () => {
    const { name, source } = form.values as { readonly name: string; readonly source: string | null };
    const input = { id: `person:${form.key}`, name, source, consent: agreed ? ('YES' as const) : null };
    const saved = await form.send({ write: () => record({ input }), sent: input });
    if (!saved) return;
    const stays = isShown();
    close();
    if (stays) await navigate({ to: recordPath(saved.recordPerson.id)! });
    tellSaved(words.saved);
  };
  return (
    <FormFrame title={words.open} form={form} save={recordTexts.record} saving={recordTexts.recording} onSave={save} close={close}>
      <FormField rule={NAME} form={form} />
      <div>
        <label className="check">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
          {words.consent}
        </label>
        <p className="small muted">{words.help}</p>
      </div>
      <FormField rule={SOURCE} form={form} />
    </FormFrame>
  );
}
