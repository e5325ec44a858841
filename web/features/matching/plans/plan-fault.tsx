import { useEffect, useRef } from 'react';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { named } from '../board-people.ts';
import { usePlanBoard } from './plan-context.ts';
import type { Refusal } from './use-adjust-plan.ts';

/** What went wrong, or which rules a change by hand would break, said where it was asked for. */
export function PlanFault({ at }: { readonly at: readonly string[] }) {
  const { adjusting, areas } = usePlanBoard();
  const { fault, refusal, overtaken } = adjusting;
  if (refusal && at.includes(refusal.where)) return <Refused refusal={refusal} />;
  if (!fault || overtaken || !at.includes(fault.where)) return null;
  return (
    <Notice tone="error">
      <strong>{planTexts.failed}</strong> {named(fault.text, areas.values())}
    </Notice>
  );
}

function Refused({ refusal: { input, clashes, where } }: { readonly refusal: Refusal }) {
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
        <strong>{area && group ? planTexts.refused(area, group) : planTexts.refusedPlain}</strong> {clashes.map(({ text }) => text).join(' ')}{' '}
        <span className="plan-refusal-acts">
          <Button onClick={anew}>{planTexts.workAnew}</Button> <Button onClick={adjusting.forget}>{planTexts.leaveIt}</Button>
        </span>
      </Notice>
    </div>
  );
}
