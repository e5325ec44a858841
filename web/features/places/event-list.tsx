import { useAddress } from '../../address/use-address.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { counts } from '../../texts/counts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { EVENT_KINDS } from '../../texts/fixed-words.ts';
import { placesTexts } from '../../texts/places.ts';
import { shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital } from '../../ui/words.ts';
import { ClearFilters, FindByName, Pick } from './filters.tsx';
import { ListFrame } from './list-frame.tsx';
import { usePages } from './use-pages.ts';

const EVENTS = graphql(`
  query EventList($after: String, $filter: EventFilter, $at: Date) {
    events(first: 50, after: $after, filter: $filter, at: $at) {
      totalCount
      nodes {
        id
        name
        kindLabel
        date
        place
        attendance(first: 0) {
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

/** Events up to the day, latest first. */
export function EventList() {
  const [search] = useAddress();
  const { date } = useAsOf();
  const kind = EVENT_KINDS.find(({ value }) => value === search['kind'])?.value;
  const { pages, fetching, error, more } = usePages({
    query: EVENTS,
    variables: { at: date, filter: { text: search['text'] ?? null, kind: kind ? [kind] : null } },
    pageIn: ({ events }) => events,
  });
  return (
    <ListFrame
      counted={counts.events}
      pages={pages}
      fetching={fetching}
      error={error}
      more={more}
      filters={
        <>
          <FindByName />
          <Pick label={placesTexts.kind} name="kind" any={placesTexts.anyKind} options={EVENT_KINDS} />
          <ClearFilters names={['text', 'kind']} />
        </>
      }
    >
      <Rows
        caption={placesTexts.lists.events}
        rows={pages?.nodes ?? []}
        rowKey={({ id }) => id}
        columns={[
          { head: placesTexts.lists.events, cell: ({ id, name }) => <RecordLink id={id}>{name}</RecordLink> },
          { head: placesTexts.kind, wide: true, cell: ({ kindLabel }) => capital(kindLabel) },
          { head: placesTexts.people, number: true, cell: ({ attendance }) => attendance.totalCount || '–' },
          { head: pageTexts.date, number: true, cell: ({ date: day }) => (day ? shortDate(day) : pageTexts.notRecorded) },
        ]}
      />
    </ListFrame>
  );
}
