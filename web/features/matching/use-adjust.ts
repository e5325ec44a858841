import { useCallback, useMemo, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { ADJUST, PROPOSE, type Adjustment, type Round } from './round-query.ts';

/** What went wrong, where it was asked for. */
export interface BoardFault {
  /** `person:…`, `weights`, `rules`, `foot` …: the place on the board. */
  readonly where: string;
  readonly text: string;
}

export interface Adjusting {
  /** Asked for, not answered yet, the earliest first. */
  readonly pending: readonly Adjustment[];
  readonly fault: BoardFault | undefined;
  /** Whether somebody else changed the round before what was asked last. */
  readonly overtaken: boolean;
  /** How long the last change took, in milliseconds. */
  readonly tookMs: number | undefined;
  /** Changes the draft; true once it is done. */
  readonly adjust: (input: Adjustment, where: string) => Promise<boolean>;
  readonly propose: () => Promise<boolean>;
  readonly proposing: boolean;
  readonly forget: () => void;
}

const codeOf = (error: CombinedError): unknown => error.graphQLErrors[0]?.extensions['code'];
const textOf = (error: CombinedError): string =>
  error.graphQLErrors.map(({ message }) => message).join(' ') || error.networkError?.message || error.message;

/** Where faults of proposing are told. */
export const PROPOSAL = 'propose';
const OVERTAKEN = /is at version|is proposed already/;

interface AdjustAsked {
  readonly id: string;
  /** Of the round as it is on the screen. */
  readonly version: number | undefined;
  /** Puts the changed round on the screen. */
  readonly show: (round: Round) => void;
  /** Reads the round afresh. */
  readonly again: () => void;
}

/**
 * Changes to a draft, one after the other, each on the version the one before made: a second click need not
 * wait for the first. When somebody else was quicker, what still waits is dropped: it was asked of another board.
 */
export function useAdjust({ id, version, show, again }: AdjustAsked): Adjusting {
  const [, sendAdjust] = useMutation(ADJUST);
  const [, sendPropose] = useMutation(PROPOSE);
  const [pending, setPending] = useState<readonly Adjustment[]>([]);
  const [fault, setFault] = useState<BoardFault>();
  const [overtaken, setOvertaken] = useState(false);
  const [tookMs, setTookMs] = useState<number>();
  const [proposing, setProposing] = useState(false);
  const queue = useRef({ last: Promise.resolve(), made: 0, board: 0 });

  const failed = useCallback(
    (error: CombinedError, where: string) => {
      queue.current.board += 1;
      if (codeOf(error) === 'CONFLICT') {
        // A proposal is refused with the same code where a rule stands against it by now.
        setOvertaken(where !== PROPOSAL || OVERTAKEN.test(textOf(error)));
        again();
      }
      setFault({ where, text: textOf(error) });
      return false;
    },
    [again],
  );

  const inTurn = useCallback((act: (ifVersion: number | null) => Promise<boolean>): Promise<boolean> => {
    const { current } = queue;
    const board = current.board;
    const turn = current.last.then(() => {
      if (board !== current.board) return false;
      return act(version === undefined ? null : Math.max(version, current.made));
    });
    current.last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }, [version]);

  const adjust = useCallback(
    async (input: Adjustment, where: string) => {
      setPending((before) => [...before, input]);
      setFault(undefined);
      setOvertaken(false);
      const done = await inTurn(async (ifVersion) => {
        const began = performance.now();
        const { data, error } = await sendAdjust({ id, input, ifVersion });
        if (error || !data) return error ? failed(error, where) : false;
        queue.current.made = data.adjustBuddyRound.version;
        show(data.adjustBuddyRound);
        setTookMs(performance.now() - began);
        return true;
      });
      setPending((before) => before.filter((one) => one !== input));
      return done;
    },
    [id, sendAdjust, inTurn, failed, show],
  );

  const propose = useCallback(async () => {
    setProposing(true);
    setFault(undefined);
    setOvertaken(false);
    const done = await inTurn(async (ifVersion) => {
      const { data, error } = await sendPropose({ id, ifVersion });
      if (error || !data) return error ? failed(error, PROPOSAL) : false;
      queue.current.made = data.proposeBuddyRound.version;
      show(data.proposeBuddyRound);
      return true;
    });
    setProposing(false);
    return done;
  }, [id, sendPropose, inTurn, failed, show]);

  const forget = useCallback(() => {
    setFault(undefined);
    setOvertaken(false);
  }, []);

  return useMemo(
    () => ({ pending, fault, overtaken, tookMs, adjust, propose, proposing, forget }),
    [pending, fault, overtaken, tookMs, adjust, propose, proposing, forget],
  );
}
