import { useState } from 'react';
import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { FROM, TO } from './field-rules.ts';
import { EXPERIENCES, URGENCIES } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';
import { FormField } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_NEED, RECORD_OFFER } from './mutations.ts';
import { OneRecord, type Chosen } from './pickers/one-record.tsx';
import { tellSaved } from './saved.ts';

export type Interest = 'need' | 'offer';

const LEVELS = { need: URGENCIES, offer: EXPERIENCES } as const;

interface InterestFormProps {
  readonly interest: Interest;
  /** Id of who needs or offers it. */
  readonly who: string;
  readonly close: () => void;
}

/** Records a topic that somebody needs help with, or has experience of. */
export function InterestForm({ interest, who, close }: InterestFormProps) {
  const words = recordTexts[interest];
  const level: FieldRule = { name: 'level', label: words.level, type: 'level', options: LEVELS[interest], needed: true };
  const form = useRecordForm([level, FROM, TO]);
  const [topic, setTopic] = useState<Chosen>();
  const [, recordNeed] = useMutation(RECORD_NEED);
  const [, recordOffer] = useMutation(RECORD_OFFER);

  const save = async () => {
    const { level: said, from, to } = form.values as { readonly level: number; readonly from: string | null; readonly to: string | null };
    const input = { who, topic: topic?.id ?? '', level: said, from, to };
    const saved = await form.send<unknown>({
      write: () => (interest === 'need' ? recordNeed({ input }) : recordOffer({ input })),
      sent: input,
      faults: topic ? {} : { topic: recordTexts.faults.needed },
    });
    if (!saved) return;
    close();
    tellSaved(words.saved(topic?.label ?? ''));
  };
  return (
    <FormFrame title={words.open} form={form} save={recordTexts.record} saving={recordTexts.recording} onSave={save} close={close}>
      <OneRecord form={form} name="topic" label={words.topic} kinds={['TOPIC']} chosen={topic} onChoose={setTopic} needed />
      <FormField rule={level} form={form} />
      <div className="form-pair">
        <FormField rule={FROM} form={form} />
        <FormField rule={TO} form={form} />
      </div>
    </FormFrame>
  );
}
