import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { DraftFoot } from '../draft-foot.tsx';
import { usePlanBoard } from './plan-context.ts';
import { placedIn } from './plan-head-words.ts';

interface PlanFootProps {
  readonly propose: DialogState;
  readonly messages: DialogState;
}

/** The foot of a cluster plan. */
export function PlanFoot({ propose, messages }: PlanFootProps) {
  const { plan, adjusting, mayAct } = usePlanBoard();
  const placed = placedIn(plan.suggestions);
  if (!mayAct) return null;
  return (
    <DraftFoot
      draft={plan}
      neverSent={planTexts.neverSent}
      busy={adjusting.pending.length > 0}
      onStep={(input) => void adjusting.adjust(input, 'foot')}
      propose={
        <Button look="filled" disabled={placed === 0} onClick={propose.open}>
          {planTexts.propose(placed)}
        </Button>
      }
      onMessages={messages.open}
    />
  );
}
