import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { pageTexts } from '../../texts/pages.ts';
import { count } from '../../ui/count.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital, plainWord } from '../../ui/words.ts';
import { changeColumn } from '../records/change-column.tsx';
import { CorrectRecord, RecordEvent } from '../records/forms.tsx';

const CLUSTER = graphql(`
  query Cluster($id: ID!, $at: Date) {
    cluster(id: $id) {
      id
      label
      kindLabel
      from
      to
      seatsPerArea
      provenance
      source
      topics {
        id
        label
      }
      facilitators {
        id
        label
      }
      sessions(first: 30, at: $at) {
        totalCount
        edges {
          relation
          number
          node {
            id
            label
            date
          }
        }
      }
      members(first: 100, history: true) {
        totalCount
        edges {
          relation
          seat
          from
          to
          area {
            id
            label
          }
          node {
            id
            label(at: $at)
          }
        }
      }
    }
  }
`);

type Member = NonNullable<ResultOf<typeof CLUSTER>['cluster']>['members']['edges'][number];

/** A cluster: what it learns about, its sessions, its members. */
export function ClusterPage() {
  const id = useRecordId('cluster');
  const { date } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: CLUSTER, variables: { id, at: date } });
  const cluster = data?.cluster;
  return (
    <RecordPage
      kind="cluster"
      list={{ text: 'Clusters', show: 'clusters' }}
      record={cluster}
      fetching={fetching}
      error={error}
      onAgain={again}
      acts={
        cluster &&
        viewer?.mayRecord && (
          <>
            <Link className="button" to="/matching" search={{ cluster: id.slice('cluster:'.length) } as never}>
              {pageTexts.draftBuddies}
            </Link>
            <CorrectRecord kind="cluster" id={id} label={cluster.label} />
          </>
        )
      }
      above={cluster && `${capital(cluster.kindLabel)} cluster, ${periodWords(cluster.from, cluster.to)}`}
    >
      {cluster && (
        <>
          <p className="page-lead">
            <strong>{count(cluster.members.totalCount, 'member')}</strong> and {count(cluster.sessions.totalCount, 'session')} up to
            this date
            {cluster.seatsPerArea ? `; ${count(cluster.seatsPerArea, 'seat')} for each area` : ''}.
          </p>
          <p className="small">
            {cluster.topics.map((topic, i) => (
              <span key={topic.id}>
                {i === 0 ? 'About ' : ', '}
                <RecordLink id={topic.id}>{topic.label}</RecordLink>
              </span>
            ))}
            {cluster.facilitators.map((one, i) => (
              <span key={one.id}>
                {i === 0 ? '. Facilitated by ' : ', '}
                <RecordLink id={one.id}>{one.label}</RecordLink>
              </span>
            ))}
          </p>
          <h2>Sessions</h2>
          <Rows
            caption="Sessions"
            rows={cluster.sessions.edges}
            rowKey={({ relation }) => relation}
            none="None held up to this date."
            columns={[
              { head: 'Session', cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: 'Number', number: true, cell: ({ number }) => number },
              { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : pageTexts.notRecorded) },
            ]}
          />
          {viewer?.mayRecord && (
            <p className="record-more no-print">
              <RecordEvent start={{ cluster: { id, label: cluster.label }, number: nextNumber(cluster.sessions.edges) }} />
            </p>
          )}
          <h2>Members</h2>
          <Rows
            caption="Members"
            rows={cluster.members.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: pageTexts.area, cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.label}</RecordLink> : '–') },
              { head: 'Seat', short: true, cell: ({ seat }) => (seat ? capital(plainWord(seat)) : '') },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(viewer?.mayRecord, ({ node, seat, from, to }: Member) => ({ what: node.label, values: { seat, from, to } })),
            ]}
          />
        </>
      )}
    </RecordPage>
  );
}

/** What the next session is numbered, counting on from those up to the day. */
const nextNumber = (sessions: readonly { readonly number: number | null }[]): number => Math.max(0, ...sessions.map(({ number }) => number ?? 0)) + 1;
