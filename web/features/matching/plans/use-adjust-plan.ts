import { useCallback, useMemo } from 'react';
import { useMutation } from 'urql';
import { useTurns, type Refusal, type Turns, type TurnsAsked } from '../use-turns.ts';
import { ADJUST_PLAN, PROPOSE_PLAN, type Plan, type PlanAdjustment } from './plan-query.ts';
import { useSearch, type Searching } from './use-search.ts';

export type PlanRefusal = Refusal<Plan, PlanAdjustment>;

export interface PlanAdjusting extends Turns<Plan, PlanAdjustment> {
  readonly searching: Searching;
}

/** What the API hands back unchanged, with clashes, where a change by hand breaks a rule. */
export const isRefused = (input: PlanAdjustment, before: number, after: Pick<Plan, 'version' | 'clashes'>): boolean =>
  input.solve === false && after.clashes.length > 0 && after.version === before;

interface AdjustAsked extends Pick<TurnsAsked<Plan, PlanAdjustment>, 'version' | 'show' | 'again'> {
  readonly id: string;
}

/** Changes to the draft of a cluster plan, each of which may be a search. */
export function useAdjustPlan({ id, ...shown }: AdjustAsked): PlanAdjusting {
  const [, adjust] = useMutation(ADJUST_PLAN);
  const [, propose] = useMutation(PROPOSE_PLAN);
  const searching = useSearch();
  const { run } = searching;
  const sendAdjust = useCallback(
    async (input: PlanAdjustment, ifVersion: number) => {
      const { data, error } = await run((progress) => adjust({ id, input, ifVersion, progress }));
      return { draft: data?.adjustClusterPlan, error };
    },
    [id, adjust, run],
  );
  const sendPropose = useCallback(
    async (ifVersion: number) => {
      const { data, error } = await propose({ id, ifVersion });
      return { draft: data?.proposeClusterPlan, error };
    },
    [id, propose],
  );
  const turns = useTurns({ ...shown, sendAdjust, sendPropose, isRefused });
  return useMemo(() => ({ ...turns, searching }), [turns, searching]);
}
