import { useEffect, useRef } from 'react';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { FaultLine } from '../fault-line.tsx';
import { usePlanBoard } from './plan-context.ts';
import type { PlanRefusal } from './use-adjust-plan.ts';

interface PlanFaultProps {
  readonly at: readonly string[];
  /** Whether it stands in a dialog, which hides the head of the board. */
  readonly inDialog?: boolean;
}

/** What went wrong, or which rules a change by hand would break, said where it was asked for. */
export function PlanFault({ at, inDialog = false }: PlanFaultProps) {
  const { adjusting, areas } = usePlanBoard();
  const { refusal } = adjusting;
  if (refusal && at.includes(refusal.where)) return <Refused refusal={refusal} />;
  return <FaultLine at={at} turns={adjusting} people={areas.values()} conflict={inDialog ? planTexts.conflict : undefined} />;
}

function Refused({ refusal: { input, draft, where } }: { readonly refusal: PlanRefusal }) {
  const { plan, adjusting, areas, follow } = usePlanBoard();
  const line = useRef<HTMLDivElement>(null);
  // Whoever dropped an area on a group far from its own looks there.
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no way to clean up.
    line.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const move = input.move?.[0];
  const area = move && areas.get(move.area)?.label;
  const group = move && plan.groups.find(({ id }) => id === move.group)?.label;
  const anew = () => {
    if (move) follow(move.area);
    void adjusting.adjust({ ...input, solve: true }, where);
  };
  return (
    <div ref={line}>
      <Notice tone="error">
        <strong>{area && group ? planTexts.refused(area, group) : planTexts.refusedPlain}</strong> {draft.clashes.map(({ text }) => text).join(' ')}{' '}
        <span className="plan-refusal-acts">
          <Button onClick={anew}>{planTexts.workAnew}</Button> <Button onClick={adjusting.forget}>{planTexts.leaveIt}</Button>
        </span>
      </Notice>
    </div>
  );
}
