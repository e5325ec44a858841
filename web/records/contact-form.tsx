import { useState } from 'react';
import { useMutation } from 'urql';
import { useProgramme } from '../data/programme.ts';
import { AreaPicker } from '../network/area-picker.tsx';
import { useAreas } from '../network/use-areas.ts';
import { recordTexts } from '../texts/records.ts';
import { capital, plainWord } from '../ui/words.ts';
import { CONTACT_KINDS, type EventKind } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';
import { FormFields } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_EVENT } from './mutations.ts';
import { tellSaved } from './saved.ts';

const words = recordTexts.contact;
const RULES: readonly FieldRule[] = [
  { name: 'kind', label: words.kind, type: 'choice', options: CONTACT_KINDS, needed: true },
  { name: 'date', label: words.date, type: 'day', needed: true },
  { name: 'name', label: words.name, type: 'text', help: words.nameHelp },
];

interface ContactFormProps {
  readonly area: { readonly id: string; readonly name: string };
  readonly close: () => void;
}

/** Records that the area met another: an event that both host, so that both count as present. */
export function ContactForm({ area, close }: ContactFormProps) {
  const { programme } = useProgramme();
  const { areas } = useAreas();
  const [other, setOther] = useState('');
  const form = useRecordForm(RULES, { kind: 'PEER_VISIT' });
  const [, record] = useMutation(RECORD_EVENT);

  const save = async () => {
    const { kind, date, name } = form.texts as { readonly kind: EventKind; readonly date: string; readonly name: string };
    const called = name.trim() || `${capital(plainWord(kind))}: ${area.name}`;
    const input = { id: `event:${form.key}`, name: called, kind, date, hosts: [area.id, other] };
    const saved = await form.send({
      write: () => record({ input }),
      sent: input,
      faults: {
        ...(other === '' ? { hosts: recordTexts.faults.needed } : {}),
        ...(programme && date > programme.today ? { date: recordTexts.faults.toCome } : {}),
      },
    });
    if (!saved) return;
    close();
    tellSaved(words.saved(areas?.find(({ id }) => id === other)?.name ?? other));
  };
  return (
    <FormFrame title={words.open} form={form} save={recordTexts.record} saving={recordTexts.recording} onSave={save} close={close}>
      <AreaPicker
        label={words.other}
        value={other || undefined}
        onChange={(id) => {
          setOther(id);
          form.mend('hosts');
        }}
        except={area.id}
        fault={form.faults.fields['hosts']}
      />
      <FormFields form={form} />
      <p className="small muted">{words.help}</p>
    </FormFrame>
  );
}
