import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { ProportionBar, type ChangeTone } from '../../../charts/proportion-bar.tsx';
import { changeTexts } from '../../../texts/tie-changes.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { csvOf, download } from '../../../ui/csv.ts';
import { Empty } from '../../../ui/empty.tsx';
import { changeDates, dateHeads, wholeYears } from './change-dates.ts';
import { ChangeDatesForm } from './change-dates-form.tsx';
import { ChangeMap } from './change-map.tsx';
import { ChangeRows, saidParts } from './change-rows.tsx';
import { ReadingState } from '../reading-state.tsx';
import type { TieFilter } from '../tie-filter.ts';
import { tieOptions } from '../tie-options.ts';
import { asAddress, CHANGES, type ChangeWord, type TiesState } from '../ties-address.ts';
import type { AsOfDay } from '../ties-page.tsx';
import { everyChange, useChanges, type ChangesAsked } from './use-changes.ts';
import './changes.css';

interface ChangesProps {
  readonly state: TiesState;
  readonly asOf: AsOfDay;
  /** Whose ties, and which of them. */
  readonly scope: { readonly of: string | null; readonly filter: TieFilter };
  readonly few: number;
  /** What comes before the others. */
  readonly first?: ReactNode;
}

/** What was gained, lost, strengthened and faded between two dates, and why. */
export function Changes({ state, asOf, scope, few, first }: ChangesProps) {
  const [, change] = useAddress();
  const client = useClient();
  const dates = changeDates(state, asOf.date);
  const asked: ChangesAsked = { ...dates, ...scope, level: state.level, options: tieOptions(state) };
  const onMap = state.changesOnMap && state.level === 'area';
  const read = {
    gained: useChanges(asked, 'gained', onMap || state.opened.includes('gained'), !asOf.known),
    lost: useChanges(asked, 'lost', onMap || state.opened.includes('lost'), !asOf.known),
    strengthened: useChanges(asked, 'strengthened', true, !asOf.known),
    faded: useChanges(asked, 'faded', true, !asOf.known),
  };
  const kinds = Object.values(read);
  const groups = kinds.flatMap(({ found }) => found ?? []);
  const ready = groups.length === CHANGES.length;
  const failed = kinds.find(({ error }) => error);
  const years = wholeYears(dates);
  const count = (word: ChangeWord) => read[word].found?.count ?? 0;
  const little = groups.reduce((sum, group) => sum + group.little, 0);
  const parts: readonly { word: ChangeTone; count: number }[] = [
    { word: 'lost', count: count('lost') },
    { word: 'faded', count: count('faded') },
    { word: 'little', count: little },
    { word: 'strengthened', count: count('strengthened') },
    { word: 'gained', count: count('gained') },
  ];
  const nothing = ready && groups.every(({ all }) => all === 0);
  const open = (word: ChangeWord) =>
    change(asAddress.opened(state.opened.includes(word) ? state.opened.filter((one) => one !== word) : [...state.opened, word]), { replace: true });
  const takeAway = async () => {
    const rows = await everyChange(client, asked, CHANGES);
    const header = ['a', 'a_name', 'b', 'b_name', 'change', 'before', 'after', 'cause', 'from', 'to'];
    const lines = rows.map((row) => [row.a.id, row.a.label, row.b.id, row.b.label, row.change, row.before, row.after, row.cause, dates.from, dates.to]);
    download(`kith-changes-${dates.from}-${dates.to}.csv`, csvOf([header, ...lines]));
  };
  return (
    <section className="ties-changed" aria-labelledby="ties-changed">
      <h2 id="ties-changed">{years ? changeTexts.headingYears(...years) : changeTexts.heading}</h2>
      <p className="small muted">{years ? changeTexts.betweenYears(...years) : changeTexts.between(dates.from, dates.to)}</p>
      <ChangeDatesForm dates={dates} asOf={asOf.date} />
      {first && (
        <>
          {first}
          <h3>{changeTexts.network}</h3>
        </>
      )}
      <ReadingState
        reading={kinds.some(({ reading }) => reading)}
        error={failed?.error}
        onAgain={() => kinds.forEach(({ again }) => again())}
        ready={ready}
        progress={kinds.find(({ progress }) => progress)?.progress}
        halt={{
          halted: kinds.some(({ halt }) => halt.halted),
          halt: () => kinds.forEach(({ halt, reading }) => reading && halt.halt()),
          resume: () => kinds.forEach(({ halt }) => halt.resume()),
        }}
      >
        {nothing ? (
          <Empty heading={changeTexts.noneHeading}>{changeTexts.none}</Empty>
        ) : (
          <>
            <ProportionBar parts={parts} label={changeTexts.barLabel(saidParts(parts))} />
            <div className="ties-change-acts no-print">
              {state.level === 'area' && (
                <Choice
                  label={changeTexts.show}
                  value={onMap ? 'map' : 'list'}
                  options={[
                    { value: 'list', text: changeTexts.asList },
                    { value: 'map', text: changeTexts.onMap },
                  ]}
                  onChange={(word) => change(asAddress.changesOnMap(word === 'map'), { replace: true })}
                />
              )}
              <Button look="quiet" onClick={() => void takeAway()}>
                {changeTexts.download}
              </Button>
            </div>
            {onMap && <ChangeMap changes={groups.flatMap(({ rows }) => rows)} />}
            <div className="table-scroll">
              <ChangeRows
                groups={groups}
                opened={state.opened}
                onOpen={open}
                of={scope.of ?? undefined}
                few={onMap ? Math.min(1, few) : few}
                heads={dateHeads(dates)}
              />
            </div>
          </>
        )}
      </ReadingState>
    </section>
  );
}
