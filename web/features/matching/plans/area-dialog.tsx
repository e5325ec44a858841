import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { AreaWith } from './area-with.tsx';
import { choicesFor, type BoardArea } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import type { PlanAdjustment } from './plan-query.ts';

interface AreaDialogProps {
  readonly dialog: DialogState;
  readonly area: BoardArea | undefined;
}

/** Everything that may be decided about an area: the same as dragging it to another group, and more. */
export function AreaDialog({ dialog, area }: AreaDialogProps) {
  return (
    <Dialog dialog={dialog} label={planTexts.area(area?.label ?? '')}>
      {area && <AreaActs area={area} close={dialog.close} />}
    </Dialog>
  );
}

function AreaActs({ area, close }: { readonly area: BoardArea; readonly close: () => void }) {
  const { plan, areas, adjusting, follow, moveTo } = usePlanBoard();
  const { id, groupId, locked } = area;
  const group = plan.groups.find((one) => one.id === groupId);
  const busy = adjusting.pending.length > 0;
  const choices = choicesFor(plan, areas.values(), area);
  const act = (input: PlanAdjustment) => {
    follow(id);
    close();
    void adjusting.adjust(input, id);
  };
  const move = (to: string) => {
    close();
    void moveTo(id, to);
  };
  return (
    <div className="dialog-body match-move">
      <div>
        <h2>{area.label}</h2>
        <p className="small muted">
          <Mark region={area.region} /> {[area.region, planTexts.nowIn(group?.label, locked)].filter(Boolean).join(', ')}
        </p>
      </div>
      <PlanFault at={[id]} />
      {plan.suggestions.length > 0 && choices.length > 0 && (
        <div>
          <h3 className="plan-why-head">{planTexts.moveTo}</h3>
          <ul className="match-move-list" aria-label={planTexts.moveTo}>
            {choices.map(({ group: to, placed }) => (
              <li key={to.id}>
                <button type="button" className="match-move-to" disabled={busy} aria-label={planTexts.moveToSaid(to.label)} onClick={() => move(to.id)}>
                  <b>{to.label}</b>
                  <span className="small muted">{planTexts.placesIn(placed, to.most)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AreaWith area={area} disabled={busy} onChoose={act} />
      <div className="dialog-actions">
        {group && (
          <Button disabled={busy} onClick={() => act(locked ? { unlock: [id] } : { lock: [{ area: id, group: group.id }] })}>
            {locked ? draftTexts.unlock : planTexts.lockHere}
          </Button>
        )}
        {group && (
          <Button disabled={busy} onClick={() => act({ forbid: [{ area: id, group: group.id }] })}>
            {planTexts.keepOut}
          </Button>
        )}
        <Button disabled={busy} onClick={() => act({ leaveOut: [{ id }] })}>
          {planTexts.leaveOut}
        </Button>
        <Button onClick={close}>{draftTexts.cancel}</Button>
        <RecordLink id={id}>{planTexts.openPage}</RecordLink>
      </div>
    </div>
  );
}
