import { useState, type FormEvent } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { changeTexts } from '../../../texts/tie-changes.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Button } from '../../../ui/button.tsx';
import { isDay } from '../../../ui/dates.ts';
import { presets, type ChangeDates } from './change-dates.ts';
import { asAddress } from '../ties-address.ts';
import '../../../ui/field.css';

interface ChangeDatesFormProps {
  readonly dates: ChangeDates;
  readonly asOf: string;
}

/** The two dates compared, and those often wanted. */
export function ChangeDatesForm({ dates, asOf }: ChangeDatesFormProps) {
  const [, change] = useAddress();
  const compare = (from: string | undefined, to: string | undefined) => change(asAddress.dates(from, to), { said: stepTexts.comparedDates });
  return (
    <div className="ties-dates no-print">
      <div className="ties-presets" role="group" aria-label={changeTexts.preset}>
        {presets(asOf).map(({ word, from, to }) => (
          <Button
            key={word}
            aria-pressed={from === dates.from && to === dates.to}
            onClick={() => (word === 'year' ? compare(undefined, undefined) : compare(from, to === asOf ? undefined : to))}
          >
            {changeTexts.presets[word]}
          </Button>
        ))}
      </div>
      <Dates key={`${dates.from} ${dates.to}`} dates={dates} asOf={asOf} onCompare={compare} />
    </div>
  );
}

interface DatesProps extends ChangeDatesFormProps {
  readonly onCompare: (from: string, to: string | undefined) => void;
}

function Dates({ dates, asOf, onCompare }: DatesProps) {
  const [from, setFrom] = useState(dates.from);
  const [to, setTo] = useState(dates.to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay(from) && isDay(to)) onCompare(from, to === asOf ? undefined : to);
  };
  return (
    <form className="ties-date-form" onSubmit={submit}>
      <label className="field">
        <span>{changeTexts.from}</span>
        <input className="input" type="date" required max={to} value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label className="field">
        <span>{changeTexts.to}</span>
        <input className="input" type="date" required min={from} value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <Button type="submit" disabled={from === dates.from && to === dates.to}>
        {changeTexts.compare}
      </Button>
    </form>
  );
}
