import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput } from '../../../model/kith-error.ts';

/** Steps that can be taken back. */
export const MOST_STEPS = 50;

/** What was done, by whom and when. */
export interface Done<Act> {
  readonly acts: readonly Act[];
  readonly by: string;
  readonly on: IsoDate;
}

/** Steps that were taken, with the state before each, and those taken back, with the state after each; the latest last. */
export interface Stepped<State, Act> {
  readonly past: readonly (State & Done<Act>)[];
  readonly future: readonly (State & Done<Act>)[];
}

/** Steps of a draft that can be taken back and done again. `stateOf`: what a step changes of it, and nothing else. */
export const stepsOf = <State extends object, Act>(stateOf: (of: State) => State) => ({
  take: <D extends State & Stepped<State, Act>>(before: D, after: State, done: Done<Act>): D => ({
    ...before,
    ...after,
    past: [...before.past, { ...done, ...stateOf(before) }].slice(-MOST_STEPS),
    future: [],
  }),

  /** @throws KithError BAD_INPUT where there is none. */
  back: <D extends State & Stepped<State, Act>>(draft: D): D => {
    const step = draft.past.at(-1);
    if (!step) throw badInput('There is nothing left to undo.');
    return { ...draft, ...stateOf(step), past: draft.past.slice(0, -1), future: [...draft.future, { ...step, ...stateOf(draft) }] };
  },

  /** @throws KithError BAD_INPUT where there is none. */
  forth: <D extends State & Stepped<State, Act>>(draft: D): D => {
    const step = draft.future.at(-1);
    if (!step) throw badInput('There is nothing to redo.');
    return { ...draft, ...stateOf(step), future: draft.future.slice(0, -1), past: [...draft.past, { ...step, ...stateOf(draft) }] };
  },
});
