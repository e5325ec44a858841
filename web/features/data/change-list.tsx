import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { dataTexts } from '../../texts/data.ts';
import { pageTexts } from '../../texts/pages.ts';
import { figure } from '../../ui/count.ts';
import { shortDate } from '../../ui/dates.ts';
import { Empty } from '../../ui/empty.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const CHANGES = graphql(`
  query ChangeLog {
    changeLog(first: 100) {
      nodes {
        version
        at
        by
        why
        changed
      }
    }
  }
`);

/** Who wrote what, when and why, latest first. */
export function ChangeList() {
  const [{ data, error, fetching }, again] = useQuery({ query: CHANGES });
  if (error) return <Fault error={error} onAgain={again} />;
  if (!data) return fetching ? <Skeleton label={pageTexts.reading} /> : null;
  if (data.changeLog.nodes.length === 0) return <Empty heading={dataTexts.noChanges}>{dataTexts.noChangesText}</Empty>;
  return (
    <Rows
      caption={dataTexts.tabs.changes}
      rows={data.changeLog.nodes}
      rowKey={({ version }) => String(version)}
      columns={[
        { head: dataTexts.why, cell: ({ why }) => why },
        { head: dataTexts.who, cell: ({ by }) => by },
        { head: dataTexts.changes, number: true, cell: ({ changed }) => figure(changed) },
        { head: dataTexts.when, number: true, cell: ({ at }) => `${shortDate(at.slice(0, 10))}, ${at.slice(11, 16)}` },
      ]}
    />
  );
}
