import { Dumbbell } from '../../../charts/dumbbell.tsx';
import { strengthOn } from '../../../charts/decay.ts';
import { changeTexts } from '../../../texts/tie-changes.ts';
import { dayNumber } from '../../../ui/dates.ts';
import { changeFigure, strengthFigure } from '../../../ui/strength.ts';
import { changeDates } from '../changes/change-dates.ts';
import { isLittle } from '../changes/change-groups.ts';
import { meetingsInWords } from './named-events.ts';
import type { TiesState } from '../ties-address.ts';
import type { AsOfDay } from '../ties-page.tsx';
import type { PairFacts } from './use-pair.ts';

interface PairChangeProps {
  readonly facts: PairFacts;
  readonly state: TiesState;
  readonly asOf: AsOfDay;
}

/** What became of this tie between the two dates, from its receipts. */
export function PairChange({ facts: { tie, receipts, halfLifeDays }, state, asOf }: PairChangeProps) {
  const { from, to } = changeDates(state, asOf.date);
  // Receipts reach to the day looked at; a later date has nothing more to say.
  if (to > tie.at) return null;
  const pulses = receipts.map(({ date, whenNew }) => ({ day: dayNumber(date), height: whenNew }));
  const at = (date: string) => (date === tie.at ? tie.strength : strengthOn(pulses, dayNumber(date), halfLifeDays));
  const [before, after] = [at(from), at(to)];
  const meetings = meetingsInWords(receipts.filter(({ date }) => date > from && date <= to));
  const tone = isLittle({ before, after }) ? 'little' : after > before ? 'strengthened' : 'faded';
  // The difference of the figures as they are printed, so that the row adds up.
  const [was, is] = [strengthFigure(before), strengthFigure(after)];
  return (
    <div className="ties-own-change">
      <b>{changeTexts.thisTie}</b>
      <Dumbbell before={before} after={after} top={Math.max(1, before, after)} tone={tone} />
      <span className="number">
        {was} <span aria-hidden="true">→</span>
        <span className="unseen"> {changeTexts.became} </span> <b>{is}</b> <span className="muted">{changeFigure(Number(is) - Number(was))}</span>
      </span>
      <span className="small muted">{meetings ? changeTexts.meetingsBetween(meetings) : changeTexts.noMeetingBetween}</span>
    </div>
  );
}
