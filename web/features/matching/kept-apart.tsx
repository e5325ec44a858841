import { useState, type FormEvent } from 'react';
import { listed } from '../../network/suggestion-query.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { PlaceFault } from './place-fault.tsx';
import type { KeptApart as Apart } from './round-query.ts';
import '../../ui/field.css';

/** Two whom staff keep apart, who said so and why, and the way back. */
export function KeptApart({ apart }: { readonly apart: Apart }) {
  const { round, mayAct, adjusting, follow, look } = useBoard();
  const dialog = useDialog();
  const ids = apart.members.map(({ id }) => id);
  const [first = ''] = ids;
  const who = listed(apart.labels);
  const where = `apart ${ids.join(' ')}`;
  const allow = () => {
    follow(first);
    void adjusting.adjust({ allow: [ids] }, where);
  };
  return (
    <div className={`match-apart ${ids.every((id) => look.moving.has(id)) ? 'match-moving' : ''}`} data-about={first}>
      <p>
        <b>{matchingTexts.keptApart}</b> {who}
        {apart.why ? `: ${apart.why}` : ''} <span className="muted">{matchingTexts.keptBy(apart.by, apart.date)}</span>
      </p>
      {mayAct && round.status === 'DRAFT' && (
        <span className="match-acts">
          {!apart.why && (
            <Button look="quiet" className="match-act" aria-label={matchingTexts.sayWhyFor(who)} onClick={dialog.open}>
              {matchingTexts.sayWhy}
            </Button>
          )}
          <Button look="quiet" className="match-act" aria-label={matchingTexts.allowSaid(who)} onClick={allow}>
            {matchingTexts.allow}
          </Button>
        </span>
      )}
      <Dialog dialog={dialog} label={matchingTexts.sayWhyFor(who)}>
        <WhyForm
          title={matchingTexts.sayWhyFor(who)}
          close={dialog.close}
          onSay={(why) => adjusting.adjust({ keepApart: [{ members: ids, why }] }, where)}
        />
      </Dialog>
      <PlaceFault at={[where]} />
    </div>
  );
}

interface WhyFormProps {
  readonly title: string;
  readonly close: () => void;
  readonly onSay: (why: string) => Promise<boolean>;
}

function WhyForm({ title, close, onSay }: WhyFormProps) {
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSay(why.trim()).then((done) => done && close());
  };
  return (
    <form className="dialog-body" onSubmit={submit}>
      <h2>{title}</h2>
      <label className="field">
        <span>{matchingTexts.why}</span>
        <input className="input" required value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="dialog-actions">
        <Button look="filled" type="submit" disabled={why.trim() === ''}>
          {matchingTexts.save}
        </Button>
        <Button onClick={close}>{matchingTexts.cancel}</Button>
      </div>
    </form>
  );
}
