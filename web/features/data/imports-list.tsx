import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { dataTexts } from '../../texts/data.ts';
import { pageTexts } from '../../texts/pages.ts';
import { figure } from '../../ui/count.ts';
import { shortDate } from '../../ui/dates.ts';
import { Empty } from '../../ui/empty.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UndoImport } from './undo-import.tsx';

const IMPORTS = graphql(`
  query Imports {
    imports(first: 50) {
      nodes {
        id
        name
        by
        at
        files
        rows
        undone
      }
    }
  }
`);

/** Every import so far, latest first, with the way to undo it. */
export function ImportsList() {
  const viewer = useViewer();
  const [{ data, error, fetching }, again] = useQuery({ query: IMPORTS });
  if (error) return <Fault error={error} onAgain={again} />;
  if (!data) return fetching ? <Skeleton label={pageTexts.reading} /> : null;
  if (data.imports.nodes.length === 0) return <Empty heading={dataTexts.noImports}>{dataTexts.noImportsText}</Empty>;
  return (
    <Rows
      caption={dataTexts.tabs.imports}
      rows={data.imports.nodes}
      rowKey={({ id }) => id}
      columns={[
        { head: dataTexts.import, cell: ({ name }) => name },
        { head: dataTexts.when, cell: ({ at }) => shortDate(at.slice(0, 10)) },
        { head: dataTexts.who, cell: ({ by }) => by },
        { head: dataTexts.rows, number: true, cell: ({ rows }) => figure(rows) },
        {
          head: dataTexts.undo,
          number: true,
          cell: ({ id, name, undone }) =>
            undone ? dataTexts.undone(shortDate(undone.slice(0, 10))) : viewer?.mayRecord ? <UndoImport id={id} name={name} /> : '–',
        },
      ]}
    />
  );
}
