import { useMemo } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useProgramme } from '../../data/programme.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { GroupView } from './group/group-view.tsx';
import { NetworkView } from './network/network-view.tsx';
import { PairView } from './pair/pair-view.tsx';
import { readTiesState, type TiesState } from './ties-address.ts';
import './ties-page.css';

export interface TiesViewProps {
  readonly state: TiesState;
  readonly asOf: AsOfDay;
}

/** The day everything is shown as of. */
export interface AsOfDay {
  readonly date: string;
  /** Whether that is the last day of the record, called today. */
  readonly isToday: boolean;
  /** False until it is known which day that is. */
  readonly known: boolean;
  /** The first day of the year of the first recorded event. */
  readonly begins: string;
  /** The first day of its month; undefined while there is none. */
  readonly firstEvent: string | undefined;
}

/** Strength over time: of two places, of a group, of the whole network. */
export function TiesPage() {
  const [search] = useAddress();
  const state = useMemo(() => readTiesState(search), [search]);
  const { programme, empty } = useProgramme();
  const { date, lastDay, known } = useAsOf();
  const firstEvent = programme?.eventMonths.map(({ month }) => month).sort()[0];
  const first = firstEvent !== undefined && firstEvent < date ? firstEvent : date;
  const asOf: AsOfDay = { date, isToday: date === lastDay, known: known && programme !== undefined, begins: `${first.slice(0, 4)}-01-01`, firstEvent };
  if (empty) return <EmptyKith title={tiesTexts.title} />;
  if (state.view === 'pair') return <PairView state={state} asOf={asOf} />;
  if (state.view === 'group') return <GroupView state={state} asOf={asOf} />;
  return <NetworkView state={state} asOf={asOf} />;
}
