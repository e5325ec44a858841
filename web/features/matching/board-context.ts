import { createContext, useContext } from 'react';
import type { BoardPerson } from './board-people.ts';
import type { PendingLook } from './pending-look.ts';
import type { Round } from './round-query.ts';
import type { RoundState } from './round-address.ts';
import type { Adjusting } from './use-adjust.ts';
import type { Dragging } from './use-drag.ts';
import type { Lifting } from './use-lift.ts';

/** What everything on the board works with. */
export interface BoardWork {
  readonly round: Round;
  readonly state: RoundState;
  readonly people: ReadonlyMap<string, BoardPerson>;
  readonly adjusting: Adjusting;
  readonly look: PendingLook;
  /** Whether one may change the draft, or record answers once it is proposed. */
  readonly mayAct: boolean;
  readonly lifting: Lifting;
  readonly dragging: Dragging;
  /** Lists whom somebody could be with. */
  readonly openMove: (id: string) => void;
  readonly showWhy: (key: string, open: boolean) => void;
  /** Remembers who was acted on, so that the focus finds them again. */
  readonly follow: (id: string) => void;
}

const BoardContext = createContext<BoardWork | undefined>(undefined);
export const BoardProvider = BoardContext.Provider;

export function useBoard(): BoardWork {
  const work = useContext(BoardContext);
  if (!work) throw new Error('Only parts of a board ask for it.');
  return work;
}
