import { useAddress } from '../../../address/use-address.ts';
import { matchingTexts } from '../../../texts/matching.ts';
import { planTexts } from '../../../texts/plans.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import { longDate } from '../../../ui/dates.ts';
import { statusCounts } from '../counts.ts';
import { asAddress, STATUSES } from '../round-address.ts';
import { usePlanBoard } from './plan-context.ts';
import '../match-panes.css';

/** What became of the proposed groups, as a filter; and what was asked for when they were drafted. */
export function PlanAnswers() {
  const { plan, state } = usePlanBoard();
  const [, change] = useAddress();
  const counts = statusCounts(plan.suggestions);
  return (
    <section className="match-settings" aria-label={matchingTexts.answers}>
      <h2>{matchingTexts.answers}</h2>
      <ul className="match-statuses">
        {([undefined, ...STATUSES] as const).map((status) => (
          <li key={status ?? 'all'}>
            <button type="button" aria-pressed={state.status === status} onClick={() => change(asAddress.status(status))}>
              {status ? suggestionTexts.status[status] : matchingTexts.everything}{' '}
              <span className="muted">{status ? (counts.get(status) ?? 0) : plan.suggestions.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{planTexts.settings}</h2>
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
