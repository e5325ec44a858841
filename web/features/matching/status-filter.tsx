import { useAddress } from '../../address/use-address.ts';
import type { SuggestionStatus } from '../../network/suggestion-query.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { statusCounts } from './counts.ts';
import { asAddress, STATUSES } from './round-address.ts';

interface StatusFilterProps {
  readonly suggestions: readonly { readonly status: SuggestionStatus }[];
  /** Undefined: every status. */
  readonly chosen: SuggestionStatus | undefined;
}

/** What became of the proposals, each answer with how many gave it; one is shown at a time. */
export function StatusFilter({ suggestions, chosen }: StatusFilterProps) {
  const [, change] = useAddress();
  const counts = statusCounts(suggestions);
  return (
    <ul className="match-statuses">
      {([undefined, ...STATUSES] as const).map((status) => (
        <li key={status ?? 'all'}>
          <button type="button" aria-pressed={chosen === status} onClick={() => change(asAddress.status(status))}>
            {status ? suggestionTexts.status[status] : draftTexts.everything}{' '}
            <span className="muted">{status ? (counts.get(status) ?? 0) : suggestions.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
