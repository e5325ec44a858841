import { Fragment } from 'react';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { AreaButton } from './area-button.tsx';
import { isLeftOut } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import type { Unplaced } from './plan-query.ts';

/** An area without a place: the rule, what would change it, the group it would fit best. */
export function UnplacedCard({ unplaced }: { readonly unplaced: Unplaced }) {
  const { plan, areas, mayAct, adjusting, follow, moveTo } = usePlanBoard();
  const { node, exclusions, bestGroup } = unplaced;
  const area = areas.get(node.id);
  if (!area) return null;
  const may = mayAct && plan.status === 'DRAFT';
  const takeIn = () => {
    follow(node.id);
    void adjusting.adjust({ takeIn: [node.id] }, node.id);
  };
  const best = bestGroup && plan.suggestions.length > 0 ? bestGroup : undefined;
  return (
    <article className="match-card match-unmatched" aria-label={area.label} data-card="">
      <div className="match-unmatched-head">
        <AreaButton area={area} movable={may && !area.keptOut} />
        <span className="match-unmatched-word">{planTexts.notPlaced}</span>
      </div>
      <div className="match-gives">
        {exclusions.map(({ rule, text, wouldChange }) => (
          <Fragment key={`${rule} ${text}`}>
            <p>{draftTexts.rule(text)}</p>
            {wouldChange && <p>{draftTexts.wouldChange(wouldChange)}</p>}
          </Fragment>
        ))}
      </div>
      <div className="match-foot">
        <span className="muted match-facts">{best && planTexts.bestGroup(best.group.label, best.score)}</span>
        {may && (
          <span className="match-acts">
            {isLeftOut(unplaced) ? (
              <Button look="quiet" className="match-act" aria-label={draftTexts.takeInSaid(area.label)} onClick={takeIn}>
                {draftTexts.takeIn}
              </Button>
            ) : (
              best &&
              !area.keptOut && (
                <Button look="quiet" className="match-act" aria-label={`${area.label}: ${planTexts.moveToSaid(best.group.label)}`} onClick={() => void moveTo(node.id, best.group.id)}>
                  {planTexts.moveToSaid(best.group.label)}
                </Button>
              )
            )}
          </span>
        )}
      </div>
      <PlanFault at={[node.id]} />
    </article>
  );
}
