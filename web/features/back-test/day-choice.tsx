import { useState, type FormEvent } from 'react';
import { backTestTexts } from '../../texts/back-test.ts';
import { Button } from '../../ui/button.tsx';
import { addMonths, isDay } from '../../ui/dates.ts';
import '../../ui/field.css';

interface DayChoiceProps {
  readonly cutoff: string;
  /** Of the record; nothing after it can be compared. */
  readonly lastDay: string;
  readonly onChange: (cutoff: string) => void;
}

const YEAR = 12;

/** The day from which all is hidden: asked for with a button, for every day tried is work for the server. */
export function DayChoice({ cutoff, lastDay, onChange }: DayChoiceProps) {
  const [draft, setDraft] = useState(cutoff);
  const later = addMonths(cutoff, YEAR);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay(draft)) onChange(draft);
  };
  return (
    <form className="back-test-day" onSubmit={submit}>
      <label>
        <span>{backTestTexts.hidden}</span>
        <input className="input" type="date" required value={draft} onChange={(event) => setDraft(event.target.value)} />
      </label>
      <Button type="submit" disabled={draft === cutoff || !isDay(draft)}>
        {backTestTexts.tryDay}
      </Button>
      <Button look="quiet" onClick={() => onChange(addMonths(cutoff, -YEAR))}>
        {backTestTexts.yearEarlier}
      </Button>
      <Button look="quiet" disabled={later > lastDay} onClick={() => onChange(later)}>
        {backTestTexts.yearLater}
      </Button>
    </form>
  );
}
