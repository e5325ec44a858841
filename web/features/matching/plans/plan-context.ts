import { createContext, useContext } from 'react';
import type { RoundState } from '../round-address.ts';
import type { Dragging } from '../use-drag.ts';
import type { BoardArea } from './plan-areas.ts';
import type { Plan } from './plan-query.ts';
import type { PlanAdjusting } from './use-adjust-plan.ts';

/** What everything on the board works with. */
export interface PlanWork {
  readonly plan: Plan;
  readonly state: RoundState;
  readonly areas: ReadonlyMap<string, BoardArea>;
  readonly adjusting: PlanAdjusting;
  /** Whether one may change the draft, or record answers once it is proposed. */
  readonly mayAct: boolean;
  readonly dragging: Dragging;
  /** Tries an area in a group, everybody else staying where they are. */
  readonly moveTo: (area: string, group: string) => Promise<boolean>;
  /** Lists what may be decided about an area. */
  readonly openArea: (id: string) => void;
  readonly showWhy: (key: string, open: boolean) => void;
  /** Remembers who was acted on, so that the focus finds them again. */
  readonly follow: (id: string) => void;
}

const PlanContext = createContext<PlanWork | undefined>(undefined);
export const PlanProvider = PlanContext.Provider;

export function usePlanBoard(): PlanWork {
  const work = useContext(PlanContext);
  if (!work) throw new Error('Only parts of a board ask for it.');
  return work;
}
