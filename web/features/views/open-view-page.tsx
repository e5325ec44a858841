import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { viewTexts } from '../../texts/views.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { carriedAddress } from '../../views/view-address.ts';
import { VIEW } from '../../views/view-queries.ts';

/** Opens a saved view: its screen takes the place of this address, so that Back does not come here again. */
export function OpenViewPage() {
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  const [{ data, error }, again] = useQuery({ query: VIEW, variables: { id: key } });
  const { history } = useRouter();
  const view = data?.view;
  useEffect(() => {
    if (view) history.replace(carriedAddress(view.path, view.id));
  }, [history, view]);

  if (error) {
    return (
      <Page title={viewTexts.title}>
        <Fault error={error} onAgain={again} />
      </Page>
    );
  }
  if (view === null) {
    return (
      <Page title={viewTexts.noSuch}>
        <Empty heading={viewTexts.noSuch} action={<Link to="/views">{viewTexts.toViews}</Link>}>
          {viewTexts.noSuchText}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={viewTexts.opening}>
      <Skeleton label={viewTexts.opening} />
    </Page>
  );
}
