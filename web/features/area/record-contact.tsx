import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { AreaPicker } from '../../network/area-picker.tsx';
import { graphql } from '../../data/graphql.ts';
import { useProgramme } from '../../data/programme.ts';
import { areaTexts } from '../../texts/area.ts';
import { shellTexts } from '../../texts/shell.ts';
import { Button } from '../../ui/button.tsx';
import { isDay } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { capital, plainWord } from '../../ui/words.ts';
import '../../ui/field.css';

const RECORD = graphql(`
  mutation RecordContact($input: RecordEventInput!) {
    recordEvent(input: $input) {
      id
      label
    }
  }
`);

const KINDS = ['PEER_VISIT', 'NETWORK_MEETING', 'ONLINE_SESSION'] as const;
type Kind = (typeof KINDS)[number];

/** Records that the area met another: an event that both host, so that both count as present. */
export function RecordContact({ area }: { readonly area: { readonly id: string; readonly name: string } }) {
  const dialog = useDialog();
  const { programme } = useProgramme();
  const [other, setOther] = useState('');
  const [kind, setKind] = useState<Kind>('PEER_VISIT');
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [{ fetching, error, data }, record] = useMutation(RECORD);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(date) || !other) return;
    const called = name.trim() || `${capital(plainWord(kind))}: ${area.name}`;
    await record({ input: { name: called, kind, date, hosts: [area.id, other] } });
  };
  return (
    <>
      <Button onClick={dialog.open}>{areaTexts.record}</Button>
      <Dialog dialog={dialog} label={areaTexts.record}>
        <form className="dialog-body" onSubmit={(event) => void submit(event)}>
          <h2>{areaTexts.record}</h2>
          {error && <Fault error={error} />}
          {data && <Notice tone="done">{areaTexts.saved}</Notice>}
          <AreaPicker label={areaTexts.recordWith} value={other || undefined} onChange={setOther} except={area.id} />
          <label className="field">
            <span>{areaTexts.recordWhat}</span>
            <select className="input" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {capital(plainWord(one))}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{areaTexts.recordWhen}</span>
            <input
              className="input"
              type="date"
              required
              max={programme?.today}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          </label>
          <label className="field">
            <span>{areaTexts.recordName}</span>
            <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <p className="small muted">{areaTexts.recordHelp}</p>
          <div className="dialog-actions">
            <Button look="filled" type="submit" disabled={fetching || !other || !isDay(date)}>
              {fetching ? areaTexts.saving : areaTexts.save}
            </Button>
            <Button onClick={dialog.close}>{shellTexts.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
