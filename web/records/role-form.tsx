import { useState } from 'react';
import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { roleWord } from '../ui/words.ts';
import { FROM, TO } from './field-rules.ts';
import { ROLES, type RoleWord } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';
import { FormField } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_ROLE } from './mutations.ts';
import { OneRecord, type Chosen } from './pickers/one-record.tsx';
import { tellSaved } from './saved.ts';

const words = recordTexts.role;
const ROLE: FieldRule = { name: 'role', label: words.role, type: 'choice', options: ROLES, needed: true };
const RULES: readonly FieldRule[] = [ROLE, FROM, TO];

interface RoleFormProps {
  /** The end that is given: the page is about it. The other is asked for. */
  readonly person?: Chosen;
  readonly area?: Chosen;
  readonly close: () => void;
}

/** Records which role a person holds in an area. */
export function RoleForm({ close, ...given }: RoleFormProps) {
  const form = useRecordForm(RULES);
  const [person, setPerson] = useState(given.person);
  const [area, setArea] = useState(given.area);
  const [, record] = useMutation(RECORD_ROLE);

  const save = async () => {
    const { role, from, to } = form.values as { readonly role: RoleWord; readonly from: string | null; readonly to: string | null };
    const input = { person: person?.id ?? '', area: area?.id ?? '', role, from, to };
    const saved = await form.send({
      write: () => record({ input }),
      sent: input,
      faults: { ...(person ? {} : { person: recordTexts.faults.needed }), ...(area ? {} : { area: recordTexts.faults.needed }) },
    });
    if (!saved) return;
    close();
    tellSaved(words.saved(roleWord(role).toLowerCase(), given.person ? (area?.label ?? '') : (person?.label ?? '')));
  };
  return (
    <FormFrame title={words.open} form={form} save={recordTexts.record} saving={recordTexts.recording} onSave={save} close={close}>
      {!given.person && (
        <OneRecord form={form} name="person" label={words.person} kinds={['PERSON']} chosen={person} onChoose={setPerson} needed help={recordTexts.attendance.personHelp} />
      )}
      {!given.area && <OneRecord form={form} name="area" label={words.area} kinds={['AREA']} chosen={area} onChoose={setArea} needed />}
      <FormField rule={ROLE} form={form} />
      <div className="form-pair">
        <FormField rule={FROM} form={form} />
        <FormField rule={TO} form={form} />
      </div>
    </FormFrame>
  );
}
