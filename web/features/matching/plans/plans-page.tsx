import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useProgramme } from '../../../data/programme.ts';
import { useViewer } from '../../../data/viewer.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { pageTexts } from '../../../texts/pages.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { CopyLink } from '../../../ui/copy-link.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { EmptyKith } from '../../../ui/empty-kith.tsx';
import { Page } from '../../../ui/page.tsx';
import { Fault } from '../../../ui/query-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { isNotAllowed, NotAllowed } from '../not-allowed.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanList } from './plan-list.tsx';
import { PLANS } from './plans-query.ts';
import '../rounds-page.css';

/** Cluster plans, and the way to draft another. */
export function PlansPage() {
  const { empty } = useProgramme();
  const viewer = useViewer();
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, again] = useQuery({ query: PLANS, variables: { after: after ?? null } });
  if (empty) return <EmptyKith title={planTexts.plans} />;
  const plans = data?.clusterPlans;
  const refused = error !== undefined && isNotAllowed(error);
  const mayDraft = viewer?.mayRecord === true;
  return (
    <Page
      title={planTexts.plans}
      bar={
        <>
          <nav className="page-crumbs" aria-label={pageTexts.crumbs}>
            <Link to="/matching">{draftTexts.title}</Link>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{planTexts.plans}</span>
          </nav>
          <Link to="/matching">{planTexts.rounds}</Link>
          <CopyLink />
        </>
      }
      aside={mayDraft ? <PlanForm /> : undefined}
    >
      <h1>{planTexts.plans}</h1>
      <p className="matching-lead">{planTexts.plansLead}</p>
      {refused && <NotAllowed error={error} />}
      {error && !refused && <Fault error={error} onAgain={again} />}
      {fetching && !plans && <Skeleton rows={5} label={planTexts.reading} />}
      {plans && plans.nodes.length === 0 && (
        <Empty heading={planTexts.noPlans} action={mayDraft && <a href="#draft">{draftTexts.firstAct}</a>}>
          {planTexts.noPlansText}
        </Empty>
      )}
      {plans && plans.nodes.length > 0 && <PlanList plans={plans.nodes} />}
      {(after !== undefined || plans?.pageInfo.hasNextPage) && (
        <p className="matching-pages">
          {after !== undefined && <Button onClick={() => setAfter(undefined)}>{planTexts.latest}</Button>}
          {plans?.pageInfo.hasNextPage && <Button onClick={() => setAfter(plans.pageInfo.endCursor ?? undefined)}>{planTexts.earlier}</Button>}
        </p>
      )}
    </Page>
  );
}
