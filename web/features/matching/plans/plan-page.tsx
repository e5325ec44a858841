import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../address/use-address.ts';
import { useRecordId } from '../../../address/use-record-id.ts';
import { useViewer } from '../../../data/viewer.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { shellTexts } from '../../../texts/shell.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Fault } from '../../../ui/query-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { NotAllowed, isNotAllowed } from '../not-allowed.tsx';
import { readRoundState } from '../round-address.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanWorkshop } from './plan-workshop.tsx';
import { usePlan } from './use-plan.ts';
import '../round-page.css';
import '../../../ui/page.css';
import './plans.css';

/** One cluster plan: a board while it is drafted, and what became of it afterwards. */
export function PlanPage() {
  const id = useRecordId('plan');
  const [search] = useAddress();
  const state = readRoundState(search);
  const viewer = useViewer();
  const { plan, show, missing, error, again } = usePlan(id);
  const refused = error !== undefined && isNotAllowed(error);
  return (
    <div className={`match-page ${plan ? '' : 'match-page-plain'}`}>
      <title>{shellTexts.page(plan?.name ?? planTexts.plans)}</title>
      <PlanBar plan={plan} view={state.view} />
      {plan && !refused ? (
        <PlanWorkshop key={id} plan={plan} state={state} mayAct={viewer?.mayRecord === true} fault={error} show={show} again={again} />
      ) : (
        <div className="match-main">
          {refused ? (
            <NotAllowed error={error} />
          ) : missing ? (
            <Empty heading={planTexts.noPlan} action={<Link to="/matching/plans">{planTexts.toPlans}</Link>}>
              {draftTexts.gone}
            </Empty>
          ) : error ? (
            <Fault error={error} onAgain={again} />
          ) : (
            <Skeleton rows={10} label={planTexts.readingPlan} />
          )}
        </div>
      )}
    </div>
  );
}
