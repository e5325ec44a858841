import { Link } from '@tanstack/react-router';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { shortDate } from '../../../ui/dates.ts';
import { Rows } from '../../../ui/rows.tsx';
import { acceptedOf } from '../counts.ts';
import type { PlanRow } from './plans-query.ts';

const heads = planTexts.columns;
export const planPath = (id: string): string => `/matching/plans/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`;

/** Plans, the latest first. */
export function PlanList({ plans }: { readonly plans: readonly PlanRow[] }) {
  return (
    <div className="matching-list">
      <Rows
        caption={planTexts.plans}
        rows={plans}
        rowKey={({ id }) => id}
        columns={[
          { head: heads.name, cell: ({ id, name }) => <Link to={planPath(id)}>{name}</Link> },
          { head: heads.pool, cell: ({ brief }) => brief.pool.text },
          { head: heads.day, number: true, cell: ({ at }) => shortDate(at) },
          { head: heads.status, cell: ({ status }) => draftTexts.status[status] },
          { head: heads.groups, number: true, cell: ({ suggestions }) => suggestions.length },
          { head: heads.accepted, number: true, cell: ({ status, suggestions }) => (status === 'DRAFT' ? '–' : acceptedOf(suggestions)) },
        ]}
      />
    </div>
  );
}
