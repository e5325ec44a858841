import { useMemo } from 'react';
import { StrengthCurve } from '../../../charts/strength-curve.tsx';
import { TableBehind } from '../../../charts/table-behind.tsx';
import { tiesTexts } from '../../../texts/ties.ts';
import { dayNumber, longDate } from '../../../ui/dates.ts';
import { Rows } from '../../../ui/rows.tsx';
import { strengthFigure } from '../../../ui/strength.ts';
import { namedEvents } from './named-events.ts';
import { pairLevel, type TiesState } from '../ties-address.ts';
import type { AsOfDay } from '../ties-page.tsx';
import type { PairFacts } from './use-pair.ts';

interface PairCurveProps {
  readonly facts: PairFacts;
  readonly state: TiesState;
  readonly asOf: AsOfDay;
}

/** The curve of two places, its note, and the same as a table. */
export function PairCurve({ facts, state, asOf }: PairCurveProps) {
  const { tie, receipts, halfLifeDays } = facts;
  const pulses = useMemo(
    () =>
      receipts
        .map(({ date, whenNew, parties }) => ({ day: dayNumber(date), height: whenNew, alone: parties === 2 }))
        .sort((a, b) => a.day - b.day),
    [receipts],
  );
  const names = useMemo(() => namedEvents(receipts), [receipts]);
  const first = tie.firstContact ?? tie.at;
  const begins = asOf.begins < first ? asOf.begins : `${first.slice(0, 4)}-01-01`;
  return (
    <>
      <p className="small muted ties-curve-note">{tiesTexts.curveNote(tiesTexts.curveNotes[pairLevel(state)])}</p>
      <StrengthCurve
        label={tiesTexts.curveLabel(strengthFigure(tie.strength), begins.slice(0, 4), longDate(tie.at))}
        pulses={pulses}
        from={dayNumber(begins)}
        to={dayNumber(tie.at)}
        halfLifeDays={halfLifeDays}
        strength={tie.strength}
        againstDays={state.againstDays === halfLifeDays ? undefined : state.againstDays}
        names={names}
        lastDay={asOf.isToday ? tiesTexts.today : tiesTexts.onDay(tie.at)}
      />
      <TableBehind label={tiesTexts.curveTable}>
        <Rows
          caption={tiesTexts.curveTable}
          rows={[...tie.series].reverse()}
          rowKey={({ date }) => date}
          columns={[
            { head: tiesTexts.date, cell: ({ date }) => longDate(date) },
            { head: tiesTexts.strength, number: true, cell: ({ strength }) => strengthFigure(strength) },
          ]}
        />
      </TableBehind>
    </>
  );
}
