import { planTexts } from '../../../texts/plans.ts';
import { download } from '../../../ui/csv.ts';
import { DraftBar } from '../draft-bar.tsx';
import type { ViewWord } from '../round-address.ts';
import { fileName } from '../round-csv.ts';
import { planCsv } from './plan-csv.ts';
import type { Plan } from './plan-query.ts';

const LIST = { to: '/matching/plans', text: planTexts.plans } as const;

/** The bar of a cluster plan. */
export function PlanBar({ plan, view }: { readonly plan: Plan | undefined; readonly view: ViewWord }) {
  return <DraftBar list={LIST} name={plan?.name} view={view} onDownload={() => plan && download(`${fileName(plan.name, 'plan')}.csv`, planCsv(plan))} />;
}
