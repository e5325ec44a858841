import { useCallback, useMemo, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { errorCode, errorText } from '../../data/error-words.ts';
import { turnQueue } from './turn-queue.ts';

interface Draft {
  /** Counts the times it was changed. */
  readonly version: number;
}

/** What went wrong, where it was asked for. */
export interface BoardFault {
  /** `person:…`, `weights`, `rules`, `foot` …: the place on the board. */
  readonly where: string;
  readonly text: string;
  /** Of a conflict: the version on which it was asked. */
  readonly conflictAt: number | undefined;
}

/** A change that would have broken rules: it was not made. */
export interface Refusal<Shown, Input> {
  readonly where: string;
  readonly input: Input;
  /** As it was and is, with what stood against the change. */
  readonly draft: Shown;
}

interface Answer<Shown> {
  readonly draft: Shown | undefined;
  readonly error: CombinedError | undefined;
}

export interface TurnsAsked<Shown extends Draft, Input> {
  /** Of the draft as it is on the screen. */
  readonly version: number;
  /** Puts the changed draft on the screen. */
  readonly show: (draft: Shown) => void;
  /** Reads the draft afresh. */
  readonly again: () => Promise<void>;
  readonly sendAdjust: (input: Input, ifVersion: number) => Promise<Answer<Shown>>;
  readonly sendPropose: (ifVersion: number) => Promise<Answer<Shown>>;
  /** Whether an answer says that the change was not made. */
  readonly isRefused?: (input: Input, before: number, after: Shown) => boolean;
}

export interface Turns<Shown, Input> {
  /** Asked for, not answered yet, the earliest first. */
  readonly pending: readonly Input[];
  readonly fault: BoardFault | undefined;
  readonly refusal: Refusal<Shown, Input> | undefined;
  /** Whether somebody else changed the draft before what was asked last. */
  readonly overtaken: boolean;
  /** How long the last change took, in milliseconds; undefined: nothing was changed from here. */
  readonly tookMs: number | undefined;
  /** Changes the draft; true once it is done. */
  readonly adjust: (input: Input, where: string) => Promise<boolean>;
  readonly propose: () => Promise<boolean>;
  readonly proposing: boolean;
  readonly forget: () => void;
}

/** Where faults of proposing are told. */
export const PROPOSAL = 'propose';

const never = () => false;

/**
 * Changes to a draft, one after the other, each on the version the one before made: a second click need not wait for
 * the first. When somebody else was quicker, or a rule stood against one, what still waits is dropped: it was asked
 * of another board. Not every conflict is somebody else's change: that it was, the version tells.
 */
export function useTurns<Shown extends Draft, Input>({ version, show, again, sendAdjust, sendPropose, isRefused = never }: TurnsAsked<Shown, Input>): Turns<Shown, Input> {
  const [pending, setPending] = useState<readonly Input[]>([]);
  const [fault, setFault] = useState<BoardFault>();
  const [refusal, setRefusal] = useState<Refusal<Shown, Input>>();
  const [tookMs, setTookMs] = useState<number>();
  const [proposing, setProposing] = useState(false);
  const [queue] = useState(turnQueue);
  const made = useRef(0);

  const forget = useCallback(() => {
    setFault(undefined);
    setRefusal(undefined);
  }, []);

  const take = useCallback(
    async (where: string, send: (ifVersion: number) => Promise<Answer<Shown>>, input?: Input): Promise<boolean> => {
      forget();
      const done = await queue.take(async () => {
        const ifVersion = Math.max(version, made.current);
        const began = performance.now();
        const { draft, error } = await send(ifVersion);
        if (error || !draft) {
          queue.drop();
          const conflictAt = error && errorCode(error) === 'CONFLICT' ? ifVersion : undefined;
          if (conflictAt !== undefined) await again();
          if (error) setFault({ where, text: errorText(error), conflictAt });
          return false;
        }
        if (input !== undefined && isRefused(input, ifVersion, draft)) {
          queue.drop();
          setRefusal({ where, input, draft });
          return false;
        }
        made.current = draft.version;
        show(draft);
        if (input !== undefined) setTookMs(performance.now() - began);
        return true;
      });
      return done ?? false;
    },
    [version, queue, again, show, isRefused, forget],
  );

  const adjust = useCallback(
    async (input: Input, where: string) => {
      setPending((before) => [...before, input]);
      const done = await take(where, (ifVersion) => sendAdjust(input, ifVersion), input);
      setPending((before) => before.filter((one) => one !== input));
      return done;
    },
    [take, sendAdjust],
  );
  const propose = useCallback(async () => {
    setProposing(true);
    const done = await take(PROPOSAL, sendPropose);
    setProposing(false);
    return done;
  }, [take, sendPropose]);

  const overtaken = fault?.conflictAt !== undefined && version > fault.conflictAt;
  return useMemo(
    () => ({ pending, fault, refusal, overtaken, tookMs, adjust, propose, proposing, forget }),
    [pending, fault, refusal, overtaken, tookMs, adjust, propose, proposing, forget],
  );
}
