import { useCallback } from 'react';
import { useMutation } from 'urql';
import { ADJUST, PROPOSE, type Adjustment, type Round } from './round-query.ts';
import { useTurns, type Turns, type TurnsAsked } from './use-turns.ts';

export type Adjusting = Turns<Round, Adjustment>;

interface AdjustAsked extends Pick<TurnsAsked<Round, Adjustment>, 'version' | 'show' | 'again'> {
  readonly id: string;
}

/** Changes to the draft of a buddy round. */
export function useAdjust({ id, ...shown }: AdjustAsked): Adjusting {
  const [, adjust] = useMutation(ADJUST);
  const [, propose] = useMutation(PROPOSE);
  const sendAdjust = useCallback(
    async (input: Adjustment, ifVersion: number) => {
      const { data, error } = await adjust({ id, input, ifVersion });
      return { draft: data?.adjustBuddyRound, error };
    },
    [id, adjust],
  );
  const sendPropose = useCallback(
    async (ifVersion: number) => {
      const { data, error } = await propose({ id, ifVersion });
      return { draft: data?.proposeBuddyRound, error };
    },
    [id, propose],
  );
  return useTurns({ ...shown, sendAdjust, sendPropose });
}
