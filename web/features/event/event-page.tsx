import { useState } from 'react';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql } from '../../data/graphql.ts';
import { pageTexts } from '../../texts/pages.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/count.ts';
import { longDate } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital, plainWord } from '../../ui/words.ts';

const EVENT = graphql(`
  query Event($id: ID!, $at: Date, $first: Int!) {
    event(id: $id) {
      id
      label
      kindLabel
      date
      place
      attendanceReturned
      sessionNumber
      provenance
      source
      evaluation {
        responses
        excellent
        gotEverything
        networkingMostUseful
      }
      cluster {
        id
        label
      }
      topics {
        id
        label
      }
      areas {
        id
      }
      hosts {
        id
        label
      }
      attendance(first: $first) {
        totalCount
        edges {
          relation
          as
          area {
            id
            label
            shortName
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

const MOST = 100;

/** An event: when and where, who came for which area, what the forms said. */
export function EventPage() {
  const id = useRecordId('event');
  const { date } = useAsOf();
  const [first, setFirst] = useState(30);
  const [{ data, fetching, error }, again] = useQuery({ query: EVENT, variables: { id, at: date, first } });
  const event = data?.event;
  const forms = event?.evaluation;
  return (
    <RecordPage
      kind="event"
      list={{ text: 'Events', show: 'events' }}
      record={event}
      fetching={fetching}
      error={error}
      onAgain={again}
      above={event && [capital(event.kindLabel), event.date ? longDate(event.date) : 'day not recorded', event.place].filter(Boolean).join(', ')}
    >
      {event && (
        <>
          <p className="page-lead">
            <strong>{count(event.attendance.totalCount, 'person', 'people')}</strong> from {count(event.areas.length, 'area')}
            {event.cluster && (
              <>
                ; session {event.sessionNumber} of <RecordLink id={event.cluster.id}>{event.cluster.label}</RecordLink>
              </>
            )}
            {event.hosts.length > 0 && (
              <>
                ; hosted by{' '}
                {event.hosts.map((host, i) => (
                  <span key={host.id}>
                    {i > 0 && ', '}
                    <RecordLink id={host.id}>{host.label}</RecordLink>
                  </span>
                ))}
              </>
            )}
            .
          </p>
          {isAttendanceMissing(event) && (
            <Notice tone="partial">The list of who came was not returned. A missing name may be a missing record.</Notice>
          )}
          {forms?.responses != null && (
            <p className="small">
              {count(forms.responses, 'form')} returned: {forms.excellent ?? pageTexts.notRecorded} rated it excellent,{' '}
              {forms.networkingMostUseful ?? pageTexts.notRecorded} found networking most useful,{' '}
              {forms.gotEverything ?? pageTexts.notRecorded} got everything they wanted.
            </p>
          )}
          {event.topics.length > 0 && (
            <p className="small">
              About{' '}
              {event.topics.map((topic, i) => (
                <span key={topic.id}>
                  {i > 0 && ', '}
                  <RecordLink id={topic.id}>{topic.label}</RecordLink>
                </span>
              ))}
            </p>
          )}
          <h2>Who came</h2>
          <Rows
            caption="Who came"
            rows={event.attendance.edges}
            rowKey={({ relation }) => relation}
            none="Nobody is recorded."
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: 'For', cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.shortName ?? area.label}</RecordLink> : '–') },
              { head: 'As', cell: ({ as }) => (as ? capital(plainWord(as)) : pageTexts.notRecorded) },
            ]}
          />
          {event.attendance.totalCount > first && first < MOST && (
            <p>
              <Button onClick={() => setFirst(MOST)}>{pageTexts.showMore}</Button>
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

/** Where nobody said whether the list came back, names on it say that it did. */
function isAttendanceMissing(event: { attendanceReturned: boolean | null; attendance: { totalCount: number } }): boolean {
  return event.attendanceReturned === false || (event.attendanceReturned === null && event.attendance.totalCount === 0);
}
