import { draftTexts } from '../../../texts/drafts.ts';
import { longDate } from '../../../ui/dates.ts';
import { StatusFilter } from '../status-filter.tsx';
import { usePlanBoard } from './plan-context.ts';
import '../match-panes.css';

/** What became of the proposed groups, as a filter; and what was asked for when they were drafted. */
export function PlanAnswers() {
  const { plan, state } = usePlanBoard();
  return (
    <section className="match-settings" aria-label={draftTexts.answers}>
      <h2>{draftTexts.answers}</h2>
      <StatusFilter suggestions={plan.suggestions} chosen={state.status} />
      <h2>{draftTexts.askedFor}</h2>
      <p>
        {plan.brief.pool.text}; {longDate(plan.at)}
      </p>
      <ul>
        {plan.groups.map(({ id, label, least, most }) => (
          <li key={id}>
            {label} <span className="muted">{least === most ? least : `${least}–${most}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
