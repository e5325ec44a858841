import { useCallback, useMemo, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { ADJUST_PLAN, PROPOSE_PLAN, type Clash, type Plan, type PlanAdjustment } from './plan-query.ts';
import { useSearch, type Searching } from './use-search.ts';

/** What went wrong, where it was asked for. */
export interface PlanFault {
  /** `area:…`, `settings`, `foot` …: the place on the board. */
  readonly where: string;
  readonly text: string;
}

/** A change by hand that would have broken rules: it was not made. */
export interface Refusal {
  readonly where: string;
  readonly input: PlanAdjustment;
  readonly clashes: readonly Clash[];
}

export type Adjusted = 'done' | 'refused' | 'failed';

export interface PlanAdjusting {
  /** Asked for, not answered yet, the earliest first. */
  readonly pending: readonly PlanAdjustment[];
  readonly fault: PlanFault | undefined;
  readonly refusal: Refusal | undefined;
  /** Whether somebody else changed the plan before what was asked last. */
  readonly overtaken: boolean;
  /** Whether something was changed from here. */
  readonly changed: boolean;
  readonly searching: Searching;
  readonly adjust: (input: PlanAdjustment, where: string) => Promise<Adjusted>;
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

/** What the API hands back unchanged, with clashes, where a change by hand breaks a rule. */
export const isRefused = (input: PlanAdjustment, before: number | null, after: Pick<Plan, 'version' | 'clashes'>): boolean =>
  input.solve === false && after.clashes.length > 0 && before !== null && after.version === before;

interface AdjustAsked {
  readonly id: string;
  /** Of the plan as it is on the screen. */
  readonly version: number | undefined;
  /** Puts the changed plan on the screen. */
  readonly show: (plan: Plan) => void;
  /** Reads the plan afresh. */
  readonly again: () => void;
}

/**
 * Changes to a draft, one after the other, each on the version the one before made. When somebody else was quicker,
 * or a rule stood against one, what still waits is dropped: it was asked of another board.
 */
export function useAdjustPlan({ id, version, show, again }: AdjustAsked): PlanAdjusting {
  const [, sendAdjust] = useMutation(ADJUST_PLAN);
  const [, sendPropose] = useMutation(PROPOSE_PLAN);
  const [pending, setPending] = useState<readonly PlanAdjustment[]>([]);
  const [fault, setFault] = useState<PlanFault>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [overtaken, setOvertaken] = useState(false);
  const [changed, setChanged] = useState(false);
  const [proposing, setProposing] = useState(false);
  const queue = useRef({ last: Promise.resolve(), made: 0, board: 0 });
  const searching = useSearch();
  const { run } = searching;

  const forget = useCallback(() => {
    setFault(undefined);
    setRefusal(undefined);
    setOvertaken(false);
  }, []);

  const failed = useCallback(
    (error: CombinedError, where: string) => {
      queue.current.board += 1;
      if (codeOf(error) === 'CONFLICT') {
        // Other things are refused with the same code, as a search stopped before there was a plan.
        setOvertaken(OVERTAKEN.test(textOf(error)));
        again();
      }
      setFault({ where, text: textOf(error) });
    },
    [again],
  );

  const inTurn = useCallback(
    <Answer,>(act: (ifVersion: number | null) => Promise<Answer>, dropped: Answer): Promise<Answer> => {
      const { current } = queue;
      const board = current.board;
      const turn = current.last.then(() => {
        if (board !== current.board) return dropped;
        return act(version === undefined ? null : Math.max(version, current.made));
      });
      current.last = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    [version],
  );

  const adjust = useCallback(
    async (input: PlanAdjustment, where: string) => {
      setPending((before) => [...before, input]);
      forget();
      const done = await inTurn<Adjusted>(async (ifVersion) => {
        const { data, error } = await run((progress) => sendAdjust({ id, input, ifVersion, progress }));
        if (error) failed(error, where);
        if (error || !data) return 'failed';
        const plan = data.adjustClusterPlan;
        if (isRefused(input, ifVersion, plan)) {
          queue.current.board += 1;
          setRefusal({ where, input, clashes: plan.clashes });
          return 'refused';
        }
        queue.current.made = plan.version;
        setChanged(true);
        show(plan);
        return 'done';
      }, 'failed');
      setPending((before) => before.filter((one) => one !== input));
      return done;
    },
    [id, sendAdjust, inTurn, failed, show, forget, run],
  );

  const propose = useCallback(async () => {
    setProposing(true);
    forget();
    const done = await inTurn(async (ifVersion) => {
      const { data, error } = await sendPropose({ id, ifVersion });
      if (error) failed(error, PROPOSAL);
      if (error || !data) return false;
      queue.current.made = data.proposeClusterPlan.version;
      show(data.proposeClusterPlan);
      return true;
    }, false);
    setProposing(false);
    return done;
  }, [id, sendPropose, inTurn, failed, show, forget]);

  return useMemo(
    () => ({ pending, fault, refusal, overtaken, changed, searching, adjust, propose, proposing, forget }),
    [pending, fault, refusal, overtaken, changed, searching, adjust, propose, proposing, forget],
  );
}
