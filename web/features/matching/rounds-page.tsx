import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useProgramme } from '../../data/programme.ts';
import { useViewer } from '../../data/viewer.ts';
import { backTestPath } from '../../network/back-test-path.ts';
import { backTestTexts } from '../../texts/back-test.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { planTexts } from '../../texts/plans.ts';
import { Button } from '../../ui/button.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { Page } from '../../ui/page.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DraftForm } from './draft-form.tsx';
import { isNotAllowed, NotAllowed } from './not-allowed.tsx';
import { RoundList } from './round-list.tsx';
import { ROUNDS } from './rounds-query.ts';
import './rounds-page.css';

/** The room of matching: buddy rounds, and the way to draft another. */
export function RoundsPage() {
  const { empty } = useProgramme();
  const viewer = useViewer();
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, again] = useQuery({ query: ROUNDS, variables: { after: after ?? null } });
  if (empty) return <EmptyKith title={draftTexts.title} />;
  const rounds = data?.buddyRounds;
  const refused = error !== undefined && isNotAllowed(error);
  const mayDraft = viewer?.mayRecord === true;
  return (
    <Page
      title={draftTexts.title}
      bar={
        <>
          <span className="page-crumbs">{draftTexts.title}</span>
          <Link to="/matching/plans">{planTexts.planClusters}</Link>
          <Link {...backTestPath({ level: 'AREA' })}>{backTestTexts.title}</Link>
          <CopyLink />
        </>
      }
      aside={mayDraft ? <DraftForm /> : undefined}
    >
      <h1>{matchingTexts.rounds}</h1>
      <p className="matching-lead">{matchingTexts.roundsLead}</p>
      {refused && <NotAllowed error={error} />}
      {error && !refused && <Fault error={error} onAgain={again} />}
      {fetching && !rounds && <Skeleton rows={5} label={matchingTexts.reading} />}
      {rounds && rounds.nodes.length === 0 && (
        <Empty heading={matchingTexts.noRounds} action={mayDraft && <a href="#draft">{draftTexts.firstAct}</a>}>
          {matchingTexts.noRoundsText}
        </Empty>
      )}
      {rounds && rounds.nodes.length > 0 && <RoundList rounds={rounds.nodes} />}
      {(after !== undefined || rounds?.pageInfo.hasNextPage) && (
        <p className="matching-pages">
          {after !== undefined && <Button onClick={() => setAfter(undefined)}>{matchingTexts.latestRounds}</Button>}
          {rounds?.pageInfo.hasNextPage && <Button onClick={() => setAfter(rounds.pageInfo.endCursor ?? undefined)}>{matchingTexts.earlierRounds}</Button>}
        </p>
      )}
    </Page>
  );
}
