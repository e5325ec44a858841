import { useState } from 'react';
import { useMutation } from 'urql';
import { uniqueId } from '../data/unique-id.ts';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { useIsShown } from '../ui/use-is-shown.ts';
import { RECORD_PERSON } from './mutations.ts';
import type { Chosen } from './pickers/one-record.tsx';

const words = recordTexts.newPerson;

interface NewPersonProps {
  readonly name: string;
  readonly onRecorded: (person: Chosen) => void;
}

/** Records somebody who was looked for and not found. Give it the name as key: what was agreed, one person agreed. */
export function NewPerson({ name, onRecorded }: NewPersonProps) {
  const [id] = useState(() => `person:${uniqueId()}`);
  const [agreed, setAgreed] = useState(false);
  const [{ fetching, error }, record] = useMutation(RECORD_PERSON);
  const isShown = useIsShown();
  const save = async () => {
    if (fetching) return;
    const { data } = await record({ input: { id, name, consent: agreed ? 'YES' : null } });
    // Whoever has typed another name meanwhile means somebody else.
    if (data && isShown()) onRecorded({ id: data.recordPerson.id, label: name });
  };
  return (
    <div className="form-besides small">
      {error && <Fault error={error} />}
      <p className="muted">{words.notFound}</p>
      <label className="check">
        <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
        {words.consent}
      </label>
      <Button look="quiet" aria-disabled={fetching} onClick={() => void save()}>
        {fetching ? recordTexts.recording : words.offer(name)}
      </Button>
    </div>
  );
}
