import { pageTexts } from '../../texts/pages.ts';
import { personTexts } from '../../texts/record-pages.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital, roleWord } from '../../ui/words.ts';
import { changeColumn } from '../../records/change-column.tsx';
import type { PersonRecord } from './person-query.ts';

interface ListProps {
  readonly person: PersonRecord;
  readonly mayRecord?: boolean | undefined;
}

export function Events({ person }: ListProps) {
  return (
    <>
      <h2>{personTexts.events}</h2>
      <Rows
        caption={personTexts.events}
        rows={person.events.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: pageTexts.event, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: pageTexts.kind, wide: true, cell: ({ node }) => capital(node.kindLabel) },
          { head: personTexts.forArea, wide: true, cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.shortName ?? area.label}</RecordLink> : '–') },
          { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : pageTexts.notRecorded) },
        ]}
      />
      {person.events.totalCount > person.events.edges.length && (
        <p className="small muted">{pageTexts.latestOf(person.events.edges.length, person.events.totalCount)}</p>
      )}
    </>
  );
}

export function Clusters({ person, mayRecord }: ListProps) {
  if (person.clusters.edges.length === 0) return null;
  return (
    <>
      <h2>{personTexts.clusters}</h2>
      <Rows
        caption={personTexts.clusters}
        rows={person.clusters.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: personTexts.cluster, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: personTexts.seat, short: true, cell: ({ seat }) => roleWord(seat) },
          { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
          ...changeColumn(mayRecord, ({ node, seat, from, to }: PersonRecord['clusters']['edges'][number]) => ({ what: node.label, values: { seat, from, to } })),
        ]}
      />
    </>
  );
}

export function Buddies({ person, mayRecord }: ListProps) {
  if (person.buddies.edges.length === 0) return null;
  return (
    <>
      <h2>{personTexts.buddies}</h2>
      <Rows
        caption={personTexts.buddies}
        rows={person.buddies.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: personTexts.buddy, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: personTexts.agreed, cell: ({ action }) => action },
          { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
          ...changeColumn(mayRecord, ({ node, action, from, to }: PersonRecord['buddies']['edges'][number]) => ({ what: node.label, values: { action, from, to } })),
        ]}
      />
    </>
  );
}

export function Asked({ person }: ListProps) {
  if (person.questions.edges.length === 0) return null;
  return (
    <>
      <h2>{personTexts.asked}</h2>
      <Rows
        caption={personTexts.asked}
        rows={person.questions.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: personTexts.question, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : '') },
        ]}
      />
    </>
  );
}

export function Answered({ person }: ListProps) {
  if (person.answers.edges.length === 0) return null;
  return (
    <>
      <h2>{personTexts.answered}</h2>
      <Rows
        caption={personTexts.answered}
        rows={person.answers.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: personTexts.question, cell: ({ node }) => (node.question ? <RecordLink id={node.question.id}>{node.question.label}</RecordLink> : pageTexts.notRecorded) },
          { head: personTexts.useful, short: true, cell: ({ node }) => (node.useful ? personTexts.yes : '') },
          { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : '') },
        ]}
      />
    </>
  );
}
