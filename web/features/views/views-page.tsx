import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { viewTexts } from '../../texts/views.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ViewList } from './view-list.tsx';
import { VIEWS } from '../../views/view-queries.ts';
import '../../ui/field.css';
import '../../views/views.css';

const PER_PAGE = 50;

/** Every saved view: open it, send its link, and mend or remove one's own. */
export function ViewsPage() {
  const [{ q }, change] = useAddress();
  const asked = useDeferredValue(q?.trim() ?? '');
  const [page, setPage] = useState<{ readonly of: string; readonly after: string }>();
  const after = page?.of === asked ? page.after : null;
  const [{ data, error, fetching }, again] = useQuery({ query: VIEWS, variables: { first: PER_PAGE, after, search: asked || null } });
  const views = data?.views;
  const none = views?.nodes.length === 0;
  return (
    <Page title={viewTexts.title}>
      <h1>{viewTexts.title}</h1>
      <p className="page-lead">{viewTexts.lead}</p>
      {(!none || asked !== '') && (
        <label className="field view-search no-print">
          <span>{viewTexts.search}</span>
          <input
            className="input"
            type="search"
            autoComplete="off"
            value={q ?? ''}
            onChange={(event) => change({ q: event.target.value || undefined }, { replace: true })}
          />
        </label>
      )}
      {error && <Fault error={error} onAgain={again} />}
      {fetching && !views && <Skeleton rows={5} label={viewTexts.reading} />}
      {none && asked !== '' && <p className="muted">{viewTexts.nothingFound(asked)}</p>}
      {none && asked === '' && (
        <Empty heading={viewTexts.none} action={<Link to="/map">{viewTexts.toMap}</Link>}>
          {viewTexts.noneText}
        </Empty>
      )}
      {views && !none && <ViewList views={views.nodes} />}
      {(after !== null || views?.pageInfo.hasNextPage) && (
        <p className="view-pages">
          {after !== null && <Button onClick={() => setPage(undefined)}>{viewTexts.later}</Button>}
          {views?.pageInfo.hasNextPage && <Button onClick={() => setPage({ of: asked, after: views.pageInfo.endCursor ?? '' })}>{viewTexts.earlier}</Button>}
        </p>
      )}
    </Page>
  );
}
