import { useState, type FormEvent } from 'react';
import { useAddress } from '../address/use-address.ts';
import { useAsOf } from '../data/as-of.ts';
import { shellTexts } from '../texts/shell.ts';
import { stepTexts } from '../texts/steps.ts';
import { Button } from '../ui/button.tsx';
import { isDay, longDate } from '../ui/dates.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import '../ui/field.css';

/** The day everything is shown as of, and the way to another. */
export function AsOf() {
  const { date, lastDay, known } = useAsOf();
  const [, change] = useAddress();
  const dialog = useDialog();
  const [draft, setDraft] = useState(date);

  const show = (day: string) => {
    change({ at: day === lastDay ? undefined : day }, { said: stepTexts.showedDay(longDate(day)) });
    dialog.close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay(draft)) show(draft);
  };

  return (
    <div className="as-of">
      <span className="as-of-words" aria-hidden="true">
        {shellTexts.asOf}
      </span>
      <Button
        className="as-of-button"
        aria-label={shellTexts.asOfLabel(longDate(date))}
        onClick={() => {
          setDraft(date);
          dialog.open();
        }}
      >
        {known ? longDate(date) : shellTexts.dateComing}
      </Button>
      <Dialog dialog={dialog} label={shellTexts.asOf}>
        <form className="dialog-body" onSubmit={submit}>
          <label className="field">
            <span>{shellTexts.asOf}</span>
            <input className="input" type="date" required value={draft} onChange={(event) => setDraft(event.target.value)} />
          </label>
          <p className="small muted">{shellTexts.dateHelp}</p>
          <div className="dialog-actions">
            <Button look="filled" type="submit">
              {shellTexts.showDate}
            </Button>
            <Button onClick={() => show(lastDay)}>{shellTexts.today}</Button>
            <Button onClick={dialog.close}>{shellTexts.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
