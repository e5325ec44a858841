import { useAddress } from '../../../address/use-address.ts';
import { AreaPicker } from '../../../network/area-picker.tsx';
import { tiesTexts } from '../../../texts/ties.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import { partyName, type Party } from '../party.ts';
import type { LevelWord } from '../party-id.ts';
import { RecordFinder } from '../record-finder.tsx';
import { asAddress, pairLevel, type TiesState } from '../ties-address.ts';

interface PairPickersProps {
  readonly state: TiesState;
  readonly tie: { readonly a: Party; readonly b: Party } | null | undefined;
}

/** The two whose tie it is. Areas are chosen from a list, people and organisations found by name. */
export function PairPickers({ state, tie }: PairPickersProps) {
  const [, change] = useAddress();
  const { a, b } = state;
  const level = pairLevel(state);
  const choose = (nextA: string | undefined, nextB: string | undefined) => change(asAddress.pair(nextA, nextB), { said: stepTexts.chosePlaces });
  const known = (id: string | undefined) => [tie?.a, tie?.b].find((party) => party?.id === id);
  return (
    <>
      <End label={tiesTexts.first} level={level} id={a} party={known(a)} except={b} onChange={(id) => choose(id, b)} />
      <span className="muted ties-and">{tiesTexts.and}</span>
      <End label={tiesTexts.second} level={level} id={b} party={known(b)} except={a} onChange={(id) => choose(a, id)} />
    </>
  );
}

interface EndProps {
  readonly label: string;
  readonly level: LevelWord;
  readonly id: string | undefined;
  readonly party: Party | undefined;
  readonly except: string | undefined;
  readonly onChange: (id: string) => void;
}

const SEARCHED = { area: 'Area', person: 'Person', organisation: 'Organisation' } as const;

function End({ label, level, id, party, except, onChange }: EndProps) {
  const dialog = useDialog();
  if (level === 'area') {
    return (
      <span className="ties-end">
        {party && <Mark region={party.region} />}
        <AreaPicker label={label} value={id} except={except} onChange={onChange} />
      </span>
    );
  }
  return (
    <>
      <Button onClick={dialog.open} aria-label={party ? `${label}: ${partyName(party)}` : label}>
        {party ? partyName(party) : label}
      </Button>
      <Dialog dialog={dialog} label={label}>
        <div className="dialog-body">
          <RecordFinder
            label={tiesTexts.find(tiesTexts.levels[level].toLowerCase())}
            kind={SEARCHED[level]}
            hidden={except ? [except] : []}
            onChoose={(record) => {
              onChange(record.id);
              dialog.close();
            }}
          />
          <div className="dialog-actions">
            <Button onClick={dialog.close}>{tiesTexts.cancel}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
