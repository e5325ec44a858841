import { useCallback } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { isAt } from '../../network/level.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { longDate, shortDate } from '../../ui/dates.ts';
import { asAddress, fitsAddress, type MapState, type Pane, type SortWord } from './map-address.ts';
import { toggledPicks } from './picking.ts';
import type { ById } from './picture.ts';
import { toggled } from './toggled.ts';

const NOTHING: ReadonlySet<string> = new Set();

interface ActsAsked {
  readonly state: MapState;
  readonly byId: ById;
  readonly lastDay: string;
  readonly change: ChangeAddress;
  /** Says what stood in the way. */
  readonly onSaid: (said: string) => void;
}

/** What can be done on the map, each a step of the history with its words. */
export function useMapActs({ state, byId, lastDay, change, onSaid }: ActsAsked) {
  const { level, selected, tie, folded, picked, only, hidden, pins } = state;
  const select = useCallback(
    (id: string | undefined) => {
      if (id === selected && tie === undefined) return;
      if (id === undefined && tie !== undefined) change(asAddress.tie(undefined), { said: stepTexts.closedTie });
      else if (id === undefined || isAt(level, id)) {
        change(asAddress.selected(id), { said: id ? stepTexts.selected(byId.get(id)?.shortName ?? id) : stepTexts.selectedNothing });
      }
    },
    [change, level, selected, tie, byId],
  );
  const openTie = useCallback(
    (a: string, b: string) => {
      if (!isAt(level, a) || !isAt(level, b)) return;
      const unfolded = new Set(folded);
      unfolded.delete('detail');
      const said = stepTexts.openedTie(mapTexts.pair(byId.get(a)?.shortName ?? a, byId.get(b)?.shortName ?? b));
      change({ ...asAddress.tie([a, b]), ...asAddress.folded(unfolded) }, { said });
    },
    [change, level, folded, byId],
  );
  const pick = useCallback(
    (ids: readonly string[]) => {
      const known = ids.filter((id) => isAt(level, id));
      const next = toggledPicks(picked, known);
      if (known.length === 0) return;
      if (!fitsAddress(next, only, hidden)) return onSaid(mapTexts.picked.tooMany);
      const what = known.length === 1 ? (byId.get(known[0]!)?.shortName ?? known[0]!) : mapTexts.parties(level, known.length);
      change(asAddress.picked(next), { said: next.size < picked.size ? stepTexts.letGo(what) : stepTexts.picked(what) });
    },
    [change, level, picked, only, hidden, byId, onSaid],
  );
  const pin = useCallback(
    (id: string, place: { readonly x: number; readonly y: number }) => {
      if (isAt(level, id)) change(asAddress.pins(new Map([...pins, [id, place]])), { said: stepTexts.moved(byId.get(id)?.shortName ?? id) });
    },
    [change, level, pins, byId],
  );
  const keep = useCallback(
    (ids: readonly string[], name: string) => {
      const only = new Set(ids);
      if (only.size === 0) return;
      if (!fitsAddress(only, picked, hidden)) onSaid(mapTexts.picked.tooMany);
      else change(asAddress.only(only), { said: stepTexts.keptOnly(name) });
    },
    [change, picked, hidden, onSaid],
  );
  const hide = useCallback(
    (id: string) => {
      const next = new Set([...hidden, id]);
      if (!fitsAddress(next, only, picked)) return onSaid(mapTexts.picked.tooMany);
      change({ ...asAddress.hidden(next), ...(id === selected ? asAddress.selected(undefined) : {}) }, { said: stepTexts.hid(byId.get(id)?.shortName ?? id) });
    },
    [change, hidden, only, picked, selected, byId, onSaid],
  );
  const showLeast = useCallback((least: number) => change(asAddress.least(least), { said: stepTexts.leastShown(least.toFixed(2)) }), [change]);
  const showDay = useCallback(
    (day: string, playing: boolean) => change({ at: day === lastDay ? undefined : day }, { replace: playing, said: stepTexts.showedDay(longDate(day)) }),
    [change, lastDay],
  );
  const showFrom = useCallback(
    (day: string | undefined, dragging: boolean) =>
      change(asAddress.from(day), { replace: dragging, said: day ? stepTexts.compared(shortDate(day)) : stepTexts.endedComparison }),
    [change],
  );
  const showMonths = useCallback(
    (months: number | undefined) =>
      change(asAddress.months(months), { said: months === undefined ? stepTexts.allTime : stepTexts.countedMonths(mapTexts.lastMonths(months)) }),
    [change],
  );
  const showBeside = useCallback(
    (beside: boolean) => change(asAddress.beside(beside), { said: beside ? stepTexts.beside : stepTexts.inOne }),
    [change],
  );
  const sortBy = useCallback((sort: SortWord, descending: boolean) => change(asAddress.sort(sort, descending), { replace: true }), [change]);
  const fold = useCallback(
    (pane: Pane) => {
      change(asAddress.folded(toggled(folded, pane)), { replace: true });
    },
    [change, folded],
  );
  const showEverything = useCallback(
    () => change({ ...asAddress.show('everything'), ...asAddress.without(NOTHING), ...asAddress.hidden(NOTHING), ...asAddress.steps(undefined), ...asAddress.topic(undefined), ...asAddress.only(undefined) }),
    [change],
  );
  return { showEverything, select, openTie, pick, pin, keep, hide, showLeast, showDay, showFrom, showMonths, showBeside, sortBy, fold };
}

export type MapActs = ReturnType<typeof useMapActs>;
