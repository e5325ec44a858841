import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { counts } from '../../texts/counts.ts';
import { placesTexts } from '../../texts/places.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { roleWord } from '../../ui/words.ts';
import { ClearFilters, FindByName, Pick } from './filters.tsx';
import { ListFrame } from './list-frame.tsx';
import { ROLES } from '../../texts/fixed-words.ts';
import { usePages } from './use-pages.ts';

const PEOPLE = graphql(`
  query PersonList($after: String, $filter: PersonFilter, $at: Date) {
    people(first: 50, after: $after, filter: $filter, at: $at) {
      totalCount
      nodes {
        id
        label(at: $at)
        roles(first: 3, at: $at) {
          edges {
            relation
            role
            node {
              id
              label
              shortName
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** People, by words of their names and by role. */
export function PersonList() {
  const [search] = useAddress();
  const { date } = useAsOf();
  const role = ROLES.find(({ value }) => value === search['role']);
  const { pages, fetching, error, more } = usePages({
    query: PEOPLE,
    variables: { at: date, filter: { text: search['text'] ?? null, role: role ? [role.value] : null } },
    pageIn: ({ people }) => people,
  });
  return (
    <ListFrame
      counted={counts.people}
      pages={pages}
      fetching={fetching}
      error={error}
      more={more}
      filters={
        <>
          <FindByName />
          <Pick label={placesTexts.role} name="role" any={placesTexts.anyRole} options={ROLES} />
          <ClearFilters names={['text', 'role']} />
        </>
      }
    >
      <Rows
        caption={placesTexts.lists.people}
        rows={pages?.nodes ?? []}
        rowKey={({ id }) => id}
        columns={[
          { head: placesTexts.lists.people, cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> },
          {
            head: placesTexts.role,
            cell: ({ roles }) =>
              roles.edges.map(({ relation, role: held, node }, i) => (
                <span key={relation}>
                  {i > 0 && '; '}
                  {roleWord(held)}, <RecordLink id={node.id}>{node.shortName ?? node.label}</RecordLink>
                </span>
              )),
          },
        ]}
      />
      <p className="small muted">{placesTexts.unnamed}</p>
    </ListFrame>
  );
}
