import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import { placedIn } from './plan-head-words.ts';
import { PROPOSAL } from './use-adjust-plan.ts';

interface ProposePlanProps {
  readonly dialog: DialogState;
  /** Once it is proposed. */
  readonly onProposed: () => void;
}

/** What proposing does, before it is done. */
export function ProposePlan({ dialog, onProposed }: ProposePlanProps) {
  const { plan, adjusting } = usePlanBoard();
  const placed = placedIn(plan.suggestions);
  const title = planTexts.proposeTitle(placed);
  const stands = plan.suggestions.some(({ exclusions }) => exclusions.length > 0);
  const propose = () =>
    void adjusting.propose().then((done) => {
      if (!done) return;
      dialog.close();
      onProposed();
    });
  return (
    <Dialog dialog={dialog} label={title}>
      <div className="dialog-body">
        <h2>{title}</h2>
        {stands && <Notice tone="partial">{planTexts.proposeStands}</Notice>}
        {adjusting.overtaken && <Notice tone="error">{planTexts.conflict}</Notice>}
        <PlanFault at={[PROPOSAL]} />
        <ul className="match-says">
          {planTexts.proposeSays(plan.suggestions.length, placed).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button look="filled" disabled={adjusting.proposing} onClick={propose}>
            {adjusting.proposing ? planTexts.proposing : planTexts.proposeNow(placed)}
          </Button>
          <Button onClick={dialog.close}>{planTexts.keepDrafting}</Button>
        </div>
      </div>
    </Dialog>
  );
}
