import { useAddress } from '../../address/use-address.ts';
import { graphql } from '../../data/graphql.ts';
import { counts } from '../../texts/counts.ts';
import { placesTexts } from '../../texts/places.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { FindByName } from './filters.tsx';
import { ListFrame } from './list-frame.tsx';
import { usePages } from './use-pages.ts';

const TOPICS = graphql(`
  query TopicList($after: String, $text: String) {
    list: topics(first: 50, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const CLUSTERS = graphql(`
  query ClusterList($after: String, $text: String) {
    list: clusters(first: 50, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const QUESTIONS = graphql(`
  query QuestionList($after: String, $text: String) {
    list: questions(first: 50, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const COLLABORATIONS = graphql(`
  query CollaborationList($after: String, $text: String) {
    list: collaborations(first: 50, after: $after, filter: { text: $text }) {
      totalCount
      nodes {
        id
        label
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const LISTS = {
  topics: { query: TOPICS, counted: counts.topics },
  clusters: { query: CLUSTERS, counted: counts.clusters },
  questions: { query: QUESTIONS, counted: counts.questions },
  collaborations: { query: COLLABORATIONS, counted: counts.collaborations },
} as const;

/** Records that are found by their names alone. */
export function NameList({ list }: { readonly list: keyof typeof LISTS }) {
  const [search] = useAddress();
  const { query, counted } = LISTS[list];
  const { pages, fetching, error, more } = usePages({
    query: query as typeof TOPICS,
    variables: { text: search['text'] ?? null },
    pageIn: (data) => data.list,
  });
  return (
    <ListFrame counted={counted} pages={pages} fetching={fetching} error={error} more={more} filters={<FindByName />}>
      <Rows
        caption={placesTexts.lists[list]}
        rows={pages?.nodes ?? []}
        rowKey={({ id }) => id}
        columns={[{ head: placesTexts.lists[list], cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> }]}
      />
    </ListFrame>
  );
}
