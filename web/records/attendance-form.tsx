import { useRef, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { AreaPicker } from '../network/area-picker.tsx';
import { recordTexts } from '../texts/records.ts';
import { ATTENDED_AS, type AsWord } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';
import { changedValues } from './form/field-texts.ts';
import { FormFields } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { CORRECT, RECORD_ATTENDANCE } from './mutations.ts';
import { NewPerson } from './new-person.tsx';
import { OneRecord, type Chosen } from './pickers/one-record.tsx';
import { readAttendance } from './read-attendance.ts';
import type { RecordedRelation } from './recorded-relation.ts';

const words = recordTexts.attendance;
const USUAL = 'PARTICIPANT' satisfies AsWord;
const AS: FieldRule = { name: 'as', label: words.as, type: 'choice', options: ATTENDED_AS };
const AREA: FieldRule = { name: 'area', label: words.area, type: 'text' };
const RULES = [AS];

/** Two names at least: before that, search goes on. */
const FULL_NAME = /\S\s+\S/;

interface AttendanceFormProps {
  readonly event: string;
  readonly close: () => void;
}

/** Records who came to an event, one after another. Of somebody who is on the list, only what was changed here is sent. */
export function AttendanceForm({ event, close }: AttendanceFormProps) {
  const client = useClient();
  const form = useRecordForm(RULES, { as: USUAL });
  const [person, setPerson] = useState<Chosen>();
  const [area, setArea] = useState('');
  /** What is on the list of the person chosen, once it stands in the fields. */
  const [shown, setShown] = useState<RecordedRelation>();
  const [last, setLast] = useState<string>();
  const [added, setAdded] = useState(0);
  const [, record] = useMutation(RECORD_ATTENDANCE);
  const [, correct] = useMutation(CORRECT);
  const element = useRef<HTMLDivElement>(null);
  const chosen = useRef<string>(undefined);
  /** The fields that were changed here since somebody was chosen: what is read later leaves them alone. */
  const touched = useRef(new Set<string>());

  const typed = form.texts['person'] ?? '';
  const show = (listed: RecordedRelation | undefined) => {
    setShown(listed);
    if (!touched.current.has('area')) setArea(String(listed?.values['area'] ?? ''));
    if (!touched.current.has('as')) form.set('as', listed ? String(listed.values['as'] ?? '') : USUAL);
  };
  const choose = async (one: Chosen | undefined) => {
    chosen.current = one?.id;
    touched.current.clear();
    setPerson(one);
    if (shown) show(undefined);
    if (!one) return;
    const { listed } = await readAttendance(client, one.id, event);
    if (listed && chosen.current === one.id) show(listed);
  };
  const write = async (who: string) => {
    const { listed, error } = await readAttendance(client, who, event);
    if (error) return { data: undefined, error };
    if (!listed) {
      const input = { event, person: who, area: area || null, as: (form.values['as'] as AsWord | null) ?? null };
      return { data: { isNew: true }, error: (await record({ input })).error };
    }
    if (!shown) {
      // The list came late or not at all: they are to see how they stand on it before anything is sent.
      if (chosen.current === who) show(listed);
      return { data: undefined, error: undefined };
    }
    const fields = changedValues([AS, AREA], shown.values, { ...form.texts, area });
    const corrected = Object.keys(fields).length > 0 ? await correct({ id: listed.id, fields }) : undefined;
    return { data: { isNew: false }, error: corrected?.error };
  };
  const save = async () => {
    const saved = await form.send<{ readonly isNew: boolean }>({
      write: () => write(person?.id ?? ''),
      sent: { event, person: person?.id, area, as: form.values['as'] },
      faults: person ? {} : { person: recordTexts.faults.needed },
    });
    if (!saved || !person) return;
    setLast(person.label);
    if (saved.isNew) setAdded((before) => before + 1);
    void choose(undefined);
    show(undefined);
    element.current?.querySelector('input')?.focus();
  };
  return (
    <FormFrame title={words.open} form={form} save={words.add} saving={words.adding} cancel={last ? words.done : recordTexts.cancel} onSave={save} close={close}>
      <div ref={element}>
        <OneRecord
          form={form}
          name="person"
          label={words.person}
          kinds={['PERSON']}
          chosen={person}
          onChoose={(one) => void choose(one)}
          needed
          help={words.personHelp}
        />
        {!person && FULL_NAME.test(typed) && (
          <NewPerson
            key={typed.trim()}
            name={typed.trim()}
            onRecorded={(one) => {
              form.set('person', '');
              void choose(one);
            }}
          />
        )}
      </div>
      <p className="small" role="status">
        {person && shown && words.onList(person.label)}
        {!shown && last && [words.added(last), added > 0 && `${words.addedSoFar(added)}.`].filter(Boolean).join(' ')}
      </p>
      <AreaPicker
        label={words.area}
        value={area || undefined}
        onChange={(id) => {
          touched.current.add('area');
          setArea(id);
        }}
        none={words.byRole}
        first={person?.areas}
        fault={form.faults.fields['area']}
      />
      <FormFields
        form={{
          ...form,
          set: (name, text) => {
            touched.current.add(name);
            form.set(name, text);
          },
        }}
      />
    </FormFrame>
  );
}
