import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { counts } from '../../texts/counts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { clusterTexts } from '../../texts/record-pages.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { capital, roleWord } from '../../ui/words.ts';
import { changeColumn } from '../../records/change-column.tsx';
import { CorrectRecord, RecordEvent } from '../../records/forms.tsx';
import { ClusterAbout } from './cluster-about.tsx';
import { ClusterMap } from './cluster-map.tsx';
import { CLUSTER, type ClusterRecord } from './cluster-query.ts';
import { ClusterSuggestions } from './cluster-suggestions.tsx';

type Member = ClusterRecord['members']['edges'][number];

/** A cluster: what it learns about, its sessions, its members. */
export function ClusterPage() {
  const id = useRecordId('cluster');
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: CLUSTER, variables: { id, at: date }, pause: !known });
  const cluster = data?.cluster;
  return (
    <RecordPage
      kind="cluster"
      list={{ text: clusterTexts.clusters, show: 'clusters' }}
      record={cluster}
      fetching={fetching || !known}
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
      relations={cluster ? [{ what: clusterTexts.members, of: cluster.members.edges }, { what: clusterTexts.sessions, of: cluster.sessions.edges }] : []}
      aside={
        cluster && (
          <>
            <ClusterMap cluster={cluster} date={date} />
            <ClusterSuggestions key={id} id={id} />
          </>
        )
      }
      above={cluster && clusterTexts.above(capital(cluster.kindLabel), periodWords(cluster.from, cluster.to))}
    >
      {cluster && (
        <>
          <p className="page-lead">
            <Sentence
              text={clusterTexts.lead}
              parts={{
                members: <strong>{counts.members(cluster.members.totalCount)}</strong>,
                sessions: counts.sessions(cluster.sessions.totalCount),
                seats: cluster.seatsPerArea ? clusterTexts.seats(counts.seats(cluster.seatsPerArea)) : null,
              }}
            />
          </p>
          <ClusterAbout cluster={cluster} />
          <h2>{clusterTexts.sessions}</h2>
          <Rows
            caption={clusterTexts.sessions}
            rows={cluster.sessions.edges}
            rowKey={({ relation }) => relation}
            none={clusterTexts.noSession}
            columns={[
              { head: clusterTexts.session, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: clusterTexts.number, number: true, wide: true, cell: ({ number }) => number },
              { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : pageTexts.notRecorded) },
            ]}
          />
          {viewer?.mayRecord && (
            <p className="record-more no-print">
              <RecordEvent start={{ cluster: { id, label: cluster.label }, number: nextNumber(cluster.sessions.edges) }} />
            </p>
          )}
          <h2>{clusterTexts.members}</h2>
          <Rows
            caption={clusterTexts.members}
            rows={cluster.members.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: pageTexts.area, cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.label}</RecordLink> : '–') },
              { head: clusterTexts.seat, short: true, wide: true, cell: ({ seat }) => roleWord(seat) },
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
