import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import { figure } from '../../ui/count.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital, roleWord } from '../../ui/words.ts';
import { changeColumn } from '../../records/change-column.tsx';
import { RecordEvent, RecordRole } from '../../records/forms.tsx';
import type { AreaRecord } from './area-query.ts';

interface TabProps {
  readonly area: AreaRecord;
  readonly mayRecord?: boolean | undefined;
}

export function People({ area, mayRecord }: TabProps) {
  const unnamed = area.people.edges.some(({ node }) => !node.listed);
  return (
    <>
      {mayRecord && (
        <p className="no-print">
          <RecordRole area={{ id: area.id, label: area.label }} />
        </p>
      )}
      <Rows
        caption={pageTexts.people}
        rows={area.people.edges}
        rowKey={({ relation }) => relation}
        columns={[
          { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
          { head: pageTexts.role, short: true, cell: ({ role }) => roleWord(role) },
          { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
          ...changeColumn(mayRecord, ({ node, role, from, to }: AreaRecord['people']['edges'][number]) => ({
            what: `${roleWord(role)}, ${node.label}`,
            values: { role, from, to },
          })),
        ]}
      />
      {unnamed && <p className="small muted area-note">{pageTexts.unlisted}</p>}
    </>
  );
}

export function Events({ area, mayRecord }: TabProps) {
  return (
    <>
      {mayRecord && (
        <p className="no-print">
          <RecordEvent start={{ hosts: [{ id: area.id, label: area.label }] }} />
        </p>
      )}
      <Rows
        caption={pageTexts.events}
        rows={area.events.nodes}
        rowKey={({ id }) => id}
        columns={[
          { head: pageTexts.event, cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> },
          { head: pageTexts.kind, wide: true, cell: ({ kindLabel }) => capital(kindLabel) },
          { head: areaTexts.attendance, wide: true, cell: ({ attendanceReturned }) => attendance(attendanceReturned) },
          { head: pageTexts.date, number: true, cell: ({ date }) => (date ? shortDate(date) : pageTexts.notRecorded) },
        ]}
      />
    </>
  );
}

export function Clusters({ area }: TabProps) {
  return (
    <Rows
      caption={pageTexts.clusters}
      rows={area.clusters.nodes}
      rowKey={({ id }) => id}
      columns={[
        { head: areaTexts.cluster, cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> },
        { head: pageTexts.kind, wide: true, cell: ({ kindLabel }) => capital(kindLabel) },
        { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
      ]}
    />
  );
}

export function Questions({ area }: TabProps) {
  return (
    <Rows
      caption={pageTexts.questions}
      rows={area.questions.nodes}
      rowKey={({ id }) => id}
      none={areaTexts.noQuestion}
      columns={[
        { head: areaTexts.question, cell: ({ id, label }) => <RecordLink id={id}>{label}</RecordLink> },
        { head: pageTexts.date, number: true, cell: ({ date }) => (date ? shortDate(date) : pageTexts.notRecorded) },
      ]}
    />
  );
}

export function Collaborations({ area, mayRecord }: TabProps) {
  return (
    <Rows
      caption={pageTexts.collaborations}
      rows={area.collaborations.edges}
      rowKey={({ relation }) => relation}
      none={areaTexts.noCollaboration}
      columns={[
        { head: areaTexts.collaboration, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
        { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
        { head: areaTexts.grant, number: true, cell: ({ amount }) => (amount ? `£${figure(amount)}` : '–') },
        ...changeColumn(mayRecord, ({ node, amount, from, to }: AreaRecord['collaborations']['edges'][number]) => ({ what: node.label, values: { amount, from, to } })),
      ]}
    />
  );
}

/** Whether the list of who came is here; a dash where nobody said. */
function attendance(returned: boolean | null): string {
  if (returned === null) return '–';
  return returned ? areaTexts.returned : pageTexts.notRecorded;
}
