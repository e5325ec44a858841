import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { pageTexts } from '../../texts/pages.ts';
import { shortDate } from '../../ui/dates.ts';
import { count } from '../../ui/count.ts';
import { Levels } from '../../ui/levels.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { CorrectRecord } from '../records/forms.tsx';

const TOPIC = graphql(`
  query Topic($id: ID!, $at: Date) {
    topic(id: $id) {
      id
      label
      provenance
      source
      broader {
        id
        label
      }
      narrower {
        id
        label
      }
      neededBy(first: 50, at: $at) {
        totalCount
        edges {
          relation
          urgency
          node {
            id
            label
          }
        }
      }
      offeredBy(first: 50, at: $at) {
        totalCount
        edges {
          relation
          experience
          node {
            id
            label
          }
        }
      }
      clusters(first: 20) {
        nodes {
          id
          label
        }
      }
      questions(first: 20) {
        totalCount
        nodes {
          id
          label
          date
        }
      }
      events(first: 10, at: $at) {
        totalCount
        nodes {
          id
          label
          date
        }
      }
    }
  }
`);

/** A topic: who needs help with it, who has been through it, where it was spoken about. */
export function TopicPage() {
  const id = useRecordId('topic');
  const { date } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: TOPIC, variables: { id, at: date } });
  const topic = data?.topic;
  return (
    <RecordPage
      kind="topic"
      list={{ text: 'Topics', show: 'topics' }}
      record={topic}
      fetching={fetching}
      error={error}
      onAgain={again}
      acts={topic && viewer?.mayRecord && <CorrectRecord kind="topic" id={id} label={topic.label} />}
      above={
        topic && (
          <span>
            Topic
            {topic.broader.map((one) => (
              <span key={one.id}>
                , part of <RecordLink id={one.id}>{one.label}</RecordLink>
              </span>
            ))}
          </span>
        )
      }
    >
      {topic && (
        <>
          <p className="page-lead">
            <strong>{topic.neededBy.totalCount}</strong> need help with it, <strong>{topic.offeredBy.totalCount}</strong> offer
            experience, {count(topic.questions.totalCount, 'question')} asked.
          </p>
          {topic.narrower.length > 0 && (
            <p className="small">
              Within it:{' '}
              {topic.narrower.map((one, i) => (
                <span key={one.id}>
                  {i > 0 && ', '}
                  <RecordLink id={one.id}>{one.label}</RecordLink>
                </span>
              ))}
            </p>
          )}
          <h2>Who needs it</h2>
          <Rows
            caption="Who needs it"
            rows={topic.neededBy.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: 'Urgency', number: true, cell: ({ urgency }) => <Levels level={urgency} /> },
            ]}
          />
          <h2>Who offers it</h2>
          <Rows
            caption="Who offers it"
            rows={topic.offeredBy.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: 'Experience', number: true, cell: ({ experience }) => <Levels level={experience} /> },
            ]}
          />
          <h2>Questions</h2>
          <Rows
            caption="Questions"
            rows={topic.questions.nodes}
            rowKey={(question) => question.id}
            none="None asked."
            columns={[
              { head: 'Question', cell: (question) => <RecordLink id={question.id}>{question.label}</RecordLink> },
              { head: pageTexts.date, number: true, cell: (question) => (question.date ? shortDate(question.date) : '') },
            ]}
          />
          {topic.clusters.nodes.length > 0 && (
            <>
              <h2>Clusters</h2>
              <Rows
                caption="Clusters"
                rows={topic.clusters.nodes}
                rowKey={(cluster) => cluster.id}
                columns={[{ head: 'Cluster', cell: (cluster) => <RecordLink id={cluster.id}>{cluster.label}</RecordLink> }]}
              />
            </>
          )}
          {topic.events.nodes.length > 0 && (
            <>
              <h2>Events about it</h2>
              <Rows
                caption="Events about it"
                rows={topic.events.nodes}
                rowKey={(event) => event.id}
                columns={[
                  { head: pageTexts.event, cell: (event) => <RecordLink id={event.id}>{event.label}</RecordLink> },
                  { head: pageTexts.date, number: true, cell: (event) => (event.date ? shortDate(event.date) : '') },
                ]}
              />
            </>
          )}
        </>
      )}
    </RecordPage>
  );
}
