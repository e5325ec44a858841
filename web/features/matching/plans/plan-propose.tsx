import { planTexts } from '../../../texts/plans.ts';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { ProposalDialog } from '../proposal-dialog.tsx';
import { PROPOSAL } from '../use-turns.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import { placedIn } from './plan-head-words.ts';

interface ProposePlanProps {
  readonly dialog: DialogState;
  /** Once it is proposed. */
  readonly onProposed: () => void;
}

/** What proposing a plan does, before it is done. */
export function ProposePlan({ dialog, onProposed }: ProposePlanProps) {
  const { plan, adjusting } = usePlanBoard();
  const placed = placedIn(plan.suggestions);
  return (
    <ProposalDialog
      dialog={dialog}
      title={planTexts.proposeTitle(placed)}
      stands={plan.suggestions.some(({ exclusions }) => exclusions.length > 0) ? planTexts.proposeStands : undefined}
      says={planTexts.proposeSays(plan.suggestions.length, placed)}
      act={planTexts.proposeNow(placed)}
      turns={adjusting}
      onProposed={onProposed}
    >
      <PlanFault at={[PROPOSAL]} inDialog />
    </ProposalDialog>
  );
}
