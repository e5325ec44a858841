import { useState } from 'react';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { counts } from '../../texts/counts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { eventTexts } from '../../texts/record-pages.ts';
import { recordTexts } from '../../texts/records.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordLinks } from '../../ui/record-links.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { capital, roleWord } from '../../ui/words.ts';
import { recorded } from '../../records/change-column.tsx';
import { CompleteList } from '../../records/complete-list.tsx';
import { CorrectRecord, RecordAttendance } from '../../records/forms.tsx';
import { RemoveAttendance } from '../../records/remove-attendance.tsx';
import { EventMap } from './event-map.tsx';
import { EVENT, type EventRecord } from './event-query.ts';
import { EventSuggestions } from './event-suggestions.tsx';

const MOST = 100;

type Attendance = EventRecord['attendance']['edges'][number];

const REMOVE = {
  head: recordTexts.attendance.remove,
  acts: true,
  cell: (edge: Attendance) => <RemoveAttendance relation={recorded(edge, { area: edge.area?.id ?? null, as: edge.as })} name={edge.node.label} />,
};

/** An event: when and where, who came for which area, what the forms said. */
export function EventPage() {
  const id = useRecordId('event');
  const { date, known } = useAsOf();
  const [first, setFirst] = useState(30);
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: EVENT, variables: { id, at: date, first }, pause: !known });
  const event = data?.event;
  const forms = event?.evaluation;
  return (
    <RecordPage
      kind="event"
      list={{ text: eventTexts.events, show: 'events' }}
      record={event}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={event && viewer?.mayRecord && <CorrectRecord kind="event" id={id} label={event.label} />}
      relations={event ? [{ what: eventTexts.attendance, of: event.attendance.edges }] : []}
      known={event && isAttendanceMissing(event) ? eventTexts.missing : undefined}
      aside={
        event && (
          <>
            <EventMap event={event} />
            <EventSuggestions key={id} id={id} />
          </>
        )
      }
      above={event && [capital(event.kindLabel), event.date ? longDate(event.date) : eventTexts.noDay, event.place].filter(Boolean).join(', ')}
    >
      {event && (
        <>
          <p className="page-lead">
            <Sentence
              text={eventTexts.lead}
              parts={{
                people: <strong>{counts.people(event.attendance.totalCount)}</strong>,
                areas: counts.areas(event.areas.length),
                session: event.cluster && (
                  <Sentence text={eventTexts.session} parts={{ number: event.sessionNumber, cluster: <RecordLinks of={[event.cluster]} /> }} />
                ),
                hosts: event.hosts.length > 0 && <Sentence text={eventTexts.hostedBy} parts={{ hosts: <RecordLinks of={event.hosts} /> }} />,
              }}
            />
          </p>
          {isAttendanceMissing(event) && (
            <Notice tone="partial">{eventTexts.missing}</Notice>
          )}
          {forms?.responses != null && (
            <p className="small">
              {eventTexts.forms(
                counts.forms(forms.responses),
                forms.excellent ?? pageTexts.notRecorded,
                forms.networkingMostUseful ?? pageTexts.notRecorded,
                forms.gotEverything ?? pageTexts.notRecorded,
              )}
            </p>
          )}
          {event.topics.length > 0 && (
            <p className="small">
              <Sentence text={eventTexts.about} parts={{ topics: <RecordLinks of={event.topics} /> }} />
            </p>
          )}
          <h2>{eventTexts.who}</h2>
          {viewer?.mayRecord && (
            <div className="dialog-actions record-acts no-print">
              <RecordAttendance event={id} />
              {event.attendanceReturned !== true && <CompleteList event={id} returned={event.attendanceReturned} />}
            </div>
          )}
          <Rows
            caption={eventTexts.who}
            rows={event.attendance.edges}
            rowKey={({ relation }) => relation}
            none={eventTexts.nobody}
            columns={[
              { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: eventTexts.forArea, cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.shortName ?? area.label}</RecordLink> : '–') },
              { head: eventTexts.as, short: true, wide: true, cell: ({ as }) => (as ? roleWord(as) : pageTexts.notRecorded) },
              ...(viewer?.mayRecord ? [REMOVE] : []),
            ]}
          />
          {event.attendance.totalCount > first && first < MOST && (
            <p className="record-more no-print">
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
