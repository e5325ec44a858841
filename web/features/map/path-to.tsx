import { useState, type FormEvent } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { shellTexts } from '../../texts/shell.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { asAddress, type MapState } from './map-address.ts';
import type { Party } from '../../network/party.ts';
import '../../ui/field.css';

interface PathToProps {
  readonly from: Party;
  readonly state: MapState;
  readonly parties: readonly Party[];
  readonly change: ChangeAddress;
}

/** Asks for the far end of a path; the links on the map are the way. */
export function PathTo({ from, state, parties, change }: PathToProps) {
  const dialog = useDialog();
  const [to, setTo] = useState('');
  if (state.pathTo) {
    return (
      <Button onClick={() => change(asAddress.pathTo(undefined), { said: stepTexts.endedPath })}>{mapTexts.endPath}</Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const far = parties.find(({ id }) => id === to);
    if (!far) return;
    change(asAddress.pathTo(far.id), { said: stepTexts.askedPath(far.shortName) });
    dialog.close();
  };
  return (
    <>
      <Button onClick={dialog.open}>{mapTexts.pathTo}</Button>
      <Dialog dialog={dialog} label={mapTexts.pathTo}>
        <form className="dialog-body" onSubmit={submit}>
          <label className="field">
            <span>{mapTexts.pathLabel}</span>
            <select className="input" value={to} onChange={(event) => setTo(event.target.value)} required>
              <option value="">{mapTexts.choose}</option>
              <Others from={from} parties={parties} />
            </select>
          </label>
          <div className="dialog-actions">
            <Button look="filled" type="submit" disabled={to === ''}>
              {mapTexts.pathTo}
            </Button>
            <Button onClick={dialog.close}>{shellTexts.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

/** All but the one that is selected, by name. */
function Others({ from, parties }: Pick<PathToProps, 'from' | 'parties'>) {
  const others = parties.filter(({ id }) => id !== from.id).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return others.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
