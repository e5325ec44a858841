import { useState } from 'react';
import { listed } from '../../texts/lists.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import type { BoardPerson } from './board-people.ts';
import { choicesFor, pairUp, thirdsFor } from './moves.ts';
import { PlaceFault } from './place-fault.tsx';
import type { Adjustment } from './round-query.ts';
import '../../ui/field.css';

interface MoveDialogProps {
  readonly dialog: DialogState;
  readonly person: BoardPerson | undefined;
}

/** Whom somebody could be with, by name: the same as dragging them there. */
export function MoveDialog({ dialog, person }: MoveDialogProps) {
  return (
    <Dialog dialog={dialog} label={matchingTexts.move(person?.label ?? '')}>
      {person && <MoveList person={person} close={dialog.close} />}
    </Dialog>
  );
}

const FILTER_FROM = 8;

function MoveList({ person, close }: { readonly person: BoardPerson; readonly close: () => void }) {
  const { round, people, adjusting, follow } = useBoard();
  const [text, setText] = useState('');
  const choices = choicesFor([...people.values()], round.apart, person.id);
  const thirds = new Map(round.brief.rules.trio ? thirdsFor(choices, person.id).map((two) => [two[0].id, two] as const) : []);
  const wanted = text.trim().toLowerCase();
  const shown = choices.filter(({ label, area }) => `${label} ${area ?? ''}`.toLowerCase().includes(wanted));
  const labelsOf = (ids: readonly string[]) => listed(ids.map((id) => people.get(id)?.label ?? ''));
  const act = async (input: Adjustment) => {
    follow(person.id);
    if (await adjusting.adjust(input, person.id)) close();
  };
  const busy = adjusting.pending.length > 0;
  return (
    <div className="dialog-body match-move">
      <div>
        <h2>{matchingTexts.move(person.label)}</h2>
        <p className="small muted">{matchingTexts.moveNow(person.area, labelsOf(person.mates))}</p>
      </div>
      <PlaceFault at={[person.id]} inDialog />
      {choices.length === 0 && <p>{matchingTexts.moveNobody}</p>}
      {choices.length > FILTER_FROM && (
        <label className="field">
          <span>{matchingTexts.moveFind}</span>
          <input className="input" type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      )}
      {choices.length > 0 && (
        <ul className="match-move-list" aria-label={matchingTexts.moveTo} aria-busy={busy}>
          {shown.map((one) => {
            const two = thirds.get(one.id);
            return (
              <li key={one.id}>
                <button type="button" className="match-move-to" disabled={busy} aria-label={matchingTexts.pairWith(one.label)} onClick={() => void act(pairUp(person.id, one.id))}>
                  <b>{one.label}</b>
                  <span className="small muted">
                    <Mark region={one.region} /> {matchingTexts.moveNow(one.area, labelsOf(one.mates))}
                  </span>
                </button>
                {two && (
                  <Button
                    look="quiet"
                    className="match-act"
                    disabled={busy}
                    aria-label={matchingTexts.asThirdSaid(listed(two.map(({ label }) => label)))}
                    onClick={() => void act({ lock: [[person.id, two[0].id, two[1].id]] })}
                  >
                    {matchingTexts.asThird}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className="dialog-actions">
        <Button disabled={busy} onClick={() => void act({ leaveOut: [{ id: person.id }] })}>
          {matchingTexts.leaveOut}
        </Button>
        <Button onClick={close}>{draftTexts.cancel}</Button>
        <RecordLink id={person.id}>{matchingTexts.openPage}</RecordLink>
      </div>
    </div>
  );
}
