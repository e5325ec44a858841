import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { recordTexts } from '../texts/records.ts';
import { Fault } from '../ui/query-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { useGoesWith } from './goes-with.ts';
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
  readonly close: () => void;
}

/** Removes a record once it is clear what goes with it, and leads to the list it was in. */
export function RemoveForm({ kind, id, label, close }: RemoveFormProps) {
  const { parts, error } = useGoesWith(id);
  const form = useRecordForm([]);
  const [, remove] = useMutation(REMOVE);
  const navigate = useNavigate();
  const save = async () => {
    const page = location.pathname;
    const saved = await form.send({ write: () => remove({ id }), sent: {} });
    if (!saved) return;
    close();
    // The page of a record that is gone is left, even where this form was closed before the answer came.
    if (location.pathname === page) await navigate({ to: '/places', search: { show: LISTS[kind] } as never });
    tellSaved(words.removed(label));
  };
  if (!parts) return <div className="dialog-body">{error ? <Fault error={error} /> : <Skeleton rows={2} label={recordTexts.reading} />}</div>;
  return (
    <FormFrame title={words.title(label)} form={form} save={words.remove} saving={words.removing} cancel={words.keep} onSave={save} close={close}>
      <p>{words.goesWith(parts)}</p>
      <p>
        {words.final} {words.insteadEnd}
      </p>
    </FormFrame>
  );
}
