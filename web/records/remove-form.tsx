import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { REMOVE } from './mutations.ts';
import type { RecordKind } from './record-kinds.ts';
import { tellSaved } from './saved.ts';

const words = recordTexts.remove;

/** The list in Places that a kind of record is in. */
const LISTS: Readonly<Record<RecordKind, string | undefined>> = {
  area: undefined,
  person: 'people',
  organisation: 'organisations',
  topic: 'topics',
  event: 'events',
  cluster: 'clusters',
  question: 'questions',
  collaboration: 'collaborations',
};

interface RemoveFormProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly label: string;
  /** What goes with it, in words. */
  readonly parts: readonly string[];
  readonly close: () => void;
}

/** Removes a record once it is clear what goes with it, and leads to the list it was in. */
export function RemoveForm({ kind, id, label, parts, close }: RemoveFormProps) {
  const form = useRecordForm([]);
  const [, remove] = useMutation(REMOVE);
  const navigate = useNavigate();
  const save = async () => {
    const saved = await form.send({ write: () => remove({ id }), sent: {} });
    if (!saved) return;
    close();
    await navigate({ to: '/places', search: { show: LISTS[kind] } as never });
    tellSaved(words.removed(label));
  };
  return (
    <FormFrame title={words.title(label)} form={form} save={words.remove} saving={words.removing} cancel={words.keep} onSave={save} close={close}>
      <p>{words.goesWith(parts)}</p>
      <p>
        {words.final} {words.insteadEnd}
      </p>
    </FormFrame>
  );
}
