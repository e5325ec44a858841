import { Link } from '@tanstack/react-router';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { shortDate } from '../../ui/dates.ts';
import { Rows } from '../../ui/rows.tsx';
import { acceptedOf } from './counts.ts';
import type { RoundRow } from './rounds-query.ts';

const heads = matchingTexts.columns;
export const roundPath = (id: string): string => `/matching/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`;

/** Rounds, the latest first. */
export function RoundList({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  return (
    <div className="matching-list">
      <Rows
        caption={matchingTexts.rounds}
        rows={rounds}
        rowKey={({ id }) => id}
        columns={[
          { head: heads.name, cell: ({ id, name }) => <Link to={roundPath(id)}>{name}</Link> },
          { head: heads.pool, cell: ({ brief }) => brief.pool.text },
          { head: heads.day, number: true, cell: ({ at }) => shortDate(at) },
          { head: heads.status, cell: ({ status }) => draftTexts.status[status] },
          { head: heads.suggestions, number: true, cell: ({ suggestions }) => suggestions.length },
          { head: heads.accepted, number: true, cell: ({ status, suggestions }) => (status === 'DRAFT' ? '–' : acceptedOf(suggestions)) },
        ]}
      />
    </div>
  );
}
