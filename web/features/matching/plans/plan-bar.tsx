import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../address/use-address.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { CopyLink } from '../../../ui/copy-link.tsx';
import { download } from '../../../ui/csv.ts';
import { asAddress, VIEWS, type ViewWord } from '../round-address.ts';
import { fileName } from '../round-csv.ts';
import { planCsv } from './plan-csv.ts';
import type { Plan } from './plan-query.ts';

/** Where one is; board or table; take it along. */
export function PlanBar({ plan, view }: { readonly plan: Plan | undefined; readonly view: ViewWord }) {
  const [, change] = useAddress();
  return (
    <div className="page-bar match-bar no-print">
      <nav className="page-crumbs" aria-label={planTexts.crumbs}>
        <Link to="/matching">{planTexts.title}</Link>
        <span aria-hidden="true">/</span>
        <Link to="/matching/plans">{planTexts.plans}</Link>
        {plan && (
          <>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{plan.name}</span>
          </>
        )}
      </nav>
      {plan && (
        <>
          <Choice label={planTexts.show} value={view} options={VIEWS.map((value) => ({ value, text: planTexts[value] }))} onChange={(word) => change(asAddress.view(word))} />
          <Button onClick={() => window.print()}>{planTexts.print}</Button>
          <CopyLink />
          <Button onClick={() => download(`${fileName(plan.name, 'plan')}.csv`, planCsv(plan))}>{planTexts.download}</Button>
        </>
      )}
    </div>
  );
}
