import type { WorkState } from '../../../data/long-work.ts';
import { planTexts } from '../../../texts/plans.ts';
import type { Plan } from './plan-query.ts';

/** `1.2%`; never less than it is, so that nothing is promised that does not hold. */
export function gapWords(gap: number): string {
  const tenths = Math.ceil(gap * 1_000 - 1e-9);
  return `${Math.max(0.1, tenths / 10).toFixed(1)}%`;
}

const secondsWords = (seconds: number): string => (seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`);

/** How good a plan is, and why the search for a better one ended. */
export function outcomeWords({ gap, seconds, stopped }: Pick<Plan['outcome'], 'gap' | 'seconds' | 'stopped'>): string {
  const { outcome } = planTexts;
  const near = gap === null ? undefined : gapWords(gap);
  const took = secondsWords(seconds);
  switch (stopped) {
    case 'PROVEN':
      return outcome.proven(took);
    case 'WITHIN_GAP':
      return outcome.within(near ?? gapWords(0.001), took);
    case 'TIME_LIMIT':
      return outcome.time(near, took);
    case 'CANCELLED':
      return outcome.cancelled(near, took);
    case 'BY_HAND':
      return outcome.byHand(near);
    case 'INFEASIBLE':
      return outcome.infeasible;
  }
}

/** How far a search is: `Improving the plan, best plan so far 26.14, at most 13.6% below the best possible, 40% of the time gone.` */
export function searchWords(state: WorkState | undefined): string {
  const { search } = planTexts;
  if (!state) return `${search.starting}.`;
  const { stage, done, best, gap } = state;
  const said = [stage, best !== undefined && search.best(best), gap !== undefined && search.gap(gapWords(gap)), done !== undefined && search.done(done)].filter(Boolean);
  return `${said.join(', ')}.`;
}
