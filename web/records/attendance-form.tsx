import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { AreaPicker } from '../network/area-picker.tsx';
import { recordTexts } from '../texts/records.ts';
import { ATTENDED_AS, type AsWord } from './fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';
import { FormFields } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_ATTENDANCE } from './mutations.ts';
import { NewPerson } from './new-person.tsx';
import { OneRecord, type Chosen } from './pickers/one-record.tsx';

const words = recordTexts.attendance;
const RULES: readonly FieldRule[] = [{ name: 'as', label: words.as, type: 'choice', options: ATTENDED_AS }];

/** Two names at least: before that, search goes on. */
const FULL_NAME = /\S\s+\S/;

interface AttendanceFormProps {
  readonly event: string;
  /** Ids of who is on the list already. */
  readonly listed: readonly string[];
  readonly close: () => void;
}

/** Records who came to an event, one after another. */
export function AttendanceForm({ event, listed, close }: AttendanceFormProps) {
  const form = useRecordForm(RULES, { as: 'PARTICIPANT' });
  const [person, setPerson] = useState<Chosen>();
  const [area, setArea] = useState('');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [, record] = useMutation(RECORD_ATTENDANCE);
  const element = useRef<HTMLDivElement>(null);

  const typed = form.texts['person'] ?? '';
  const choose = (one: Chosen) => {
    form.set('person', '');
    setPerson(one);
  };
  const save = async () => {
    const input = { event, person: person?.id ?? '', area: area || null, as: (form.values['as'] as AsWord | null) ?? null };
    const saved = await form.send({
      write: () => record({ input }),
      sent: input,
      faults: person ? {} : { person: recordTexts.faults.needed },
    });
    if (!saved || !person) return;
    setAdded((before) => [...before, person.label]);
    setPerson(undefined);
    setArea('');
    form.clear();
    element.current?.querySelector('input')?.focus();
  };
  return (
    <FormFrame title={words.open} form={form} save={words.add} saving={words.adding} cancel={added.length > 0 ? words.done : recordTexts.cancel} onSave={save} close={close}>
      <div ref={element}>
        <OneRecord
          form={form}
          name="person"
          label={words.person}
          kinds={['PERSON']}
          chosen={person}
          onChoose={setPerson}
          needed
          help={person && listed.includes(person.id) ? words.onList(person.label) : words.personHelp}
        />
        {!person && FULL_NAME.test(typed) && <NewPerson name={typed.trim()} onRecorded={choose} />}
      </div>
      <AreaPicker label={words.area} value={area || undefined} onChange={setArea} none={words.byRole} first={person?.areas} fault={form.faults.fields['area']} />
      <FormFields form={form} />
      <p className="small" role="status">
        {added.length > 0 && `${words.added(added.at(-1) ?? '')} ${words.addedSoFar(added.length)}.`}
      </p>
    </FormFrame>
  );
}
