import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { counts } from '../../texts/counts.ts';
import { placesTexts } from '../../texts/places.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital } from '../../ui/words.ts';
import { ClearFilters, FindByName, Pick } from './filters.tsx';
import { ListFrame } from './list-frame.tsx';
import { usePages } from './use-pages.ts';

const ORGANISATIONS = graphql(`
  query OrganisationList($after: String, $filter: OrganisationFilter, $at: Date) {
    organisations(first: 50, after: $after, filter: $filter, at: $at) {
      totalCount
      nodes {
        id
        name
        kindLabel
        areas(first: 0, at: $at) {
          totalCount
        }
        supports(first: 0, at: $at) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Organisations, by words and by what they do for areas. */
export function OrganisationList() {
  const [search] = useAddress();
  const { date } = useAsOf();
  const kind = search['kind'];
  const { pages, fetching, error, more } = usePages({
    query: ORGANISATIONS,
    variables: {
      at: date,
      filter: {
        text: search['text'] ?? null,
        lto: kind === 'lto' ? true : null,
        partner: kind === 'partner' ? true : null,
      },
    },
    pageIn: ({ organisations }) => organisations,
  });
  return (
    <ListFrame
      counted={counts.organisations}
      pages={pages}
      fetching={fetching}
      error={error}
      more={more}
      filters={
        <>
          <FindByName />
          <Pick
            label={placesTexts.kind}
            name="kind"
            any={placesTexts.anyKind}
            options={[
              { value: 'lto', text: placesTexts.holdsMoney },
              { value: 'partner', text: placesTexts.supportsAreas },
            ]}
          />
          <ClearFilters names={['text', 'kind']} />
        </>
      }
    >
      <Rows
        caption={placesTexts.lists.organisations}
        rows={pages?.nodes ?? []}
        rowKey={({ id }) => id}
        columns={[
          { head: placesTexts.lists.organisations, cell: ({ id, name }) => <RecordLink id={id}>{name}</RecordLink> },
          { head: placesTexts.kind, cell: ({ kindLabel }) => capital(kindLabel) },
          { head: placesTexts.ltoOf, number: true, cell: ({ areas }) => areas.totalCount || '–' },
          { head: placesTexts.supports, number: true, cell: ({ supports }) => supports.totalCount || '–' },
        ]}
      />
    </ListFrame>
  );
}
