import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { Introductions } from '../../network/introductions-section.tsx';
import { SuggestionsSection } from '../../network/suggestions-section.tsx';
import { pageTexts } from '../../texts/pages.ts';
import { count } from '../../ui/count.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital, plainWord, roleWord } from '../../ui/words.ts';
import { changeColumn } from '../records/change-column.tsx';
import { CorrectRecord, RecordRole } from '../records/forms.tsx';
import { InterestList } from '../records/interest-list.tsx';

const PERSON = graphql(`
  query Person($id: ID!, $at: Date) {
    person(id: $id) {
      id
      label(at: $at)
      name
      listed
      provenance
      source
      roles(first: 50, history: true) {
        edges {
          relation
          role
          from
          to
          provenance
          source
          node {
            id
            label
            region
          }
        }
      }
      needs(first: 20, at: $at) {
        edges {
          relation
          urgency
          from
          to
          provenance
          source
          node {
            id
            label
          }
        }
      }
      offers(first: 20, at: $at) {
        edges {
          relation
          experience
          from
          to
          provenance
          source
          node {
            id
            label
          }
        }
      }
      events(first: 30, at: $at) {
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
            label
            date
            kindLabel
          }
        }
      }
      clusters(first: 20, history: true) {
        edges {
          relation
          seat
          from
          to
          node {
            id
            label
          }
        }
      }
      buddies(first: 20, history: true) {
        edges {
          relation
          from
          to
          action
          node {
            id
            label(at: $at)
          }
        }
      }
      employers(first: 10, at: $at) {
        edges {
          relation
          node {
            id
            label
          }
        }
      }
      questions(first: 20, at: $at) {
        edges {
          relation
          node {
            id
            label
            date
          }
        }
      }
    }
  }
`);

type PersonRecord = NonNullable<ResultOf<typeof PERSON>['person']>;

/** A person: roles, events, clusters and buddies, as far as they agreed to be named. */
export function PersonPage() {
  const id = useRecordId('person');
  const { date } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: PERSON, variables: { id, at: date } });
  const person = data?.person;
  return (
    <RecordPage
      kind="person"
      list={{ text: 'People', show: 'people' }}
      record={person}
      fetching={fetching}
      error={error}
      onAgain={again}
      acts={person && viewer?.mayRecord && <CorrectRecord kind="person" id={id} label={person.label} />}
      above={person && 'Person'}
      known={person && !person.name ? pageTexts.unlisted : undefined}
    >
      {person && (
        <>
          <p className="page-lead">
            Came to <strong>{count(person.events.totalCount, 'event')}</strong>
            {person.employers.edges.length > 0 && (
              <>
                {' '}
                and works for{' '}
                {person.employers.edges.map(({ relation, node }) => (
                  <RecordLink key={relation} id={node.id}>
                    {node.label}
                  </RecordLink>
                ))}
              </>
            )}
            .
          </p>
          <h2>Roles</h2>
          <Rows
            caption="Roles"
            rows={person.roles.edges}
            rowKey={({ relation }) => relation}
            none="No role recorded."
            columns={[
              { head: pageTexts.role, cell: ({ role }) => roleWord(role) },
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(viewer?.mayRecord, ({ node, role, from, to }: PersonRecord['roles']['edges'][number]) => ({
                what: `${roleWord(role)}, ${node.label}`,
                values: { role, from, to },
              })),
            ]}
          />
          {viewer?.mayRecord && (
            <p className="record-more no-print">
              <RecordRole person={{ id, label: person.label }} />
            </p>
          )}
          <h2>{pageTexts.needsAndOffers}</h2>
          <div className="interest-pair">
            <InterestList interest="need" who={id} edges={person.needs.edges} mayRecord={viewer?.mayRecord} wide />
            <InterestList interest="offer" who={id} edges={person.offers.edges} mayRecord={viewer?.mayRecord} wide />
          </div>
          <SuggestionsSection key={id} of={id} />
          <Introductions key={`peers ${id}`} of={id} area={undefined} kind="peers" />
          <Introductions key={`collaborators ${id}`} of={id} area={undefined} kind="collaborators" />
          <h2>Events</h2>
          <Rows
            caption="Events"
            rows={person.events.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.event, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
              { head: pageTexts.kind, cell: ({ node }) => capital(node.kindLabel) },
              { head: 'For', cell: ({ area }) => (area ? <RecordLink id={area.id}>{area.shortName ?? area.label}</RecordLink> : '–') },
              { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : pageTexts.notRecorded) },
            ]}
          />
          {person.clusters.edges.length > 0 && (
            <>
              <h2>Clusters</h2>
              <Rows
                caption="Clusters"
                rows={person.clusters.edges}
                rowKey={({ relation }) => relation}
                columns={[
                  { head: 'Cluster', cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
                  { head: 'Seat', short: true, cell: ({ seat }) => (seat ? capital(plainWord(seat)) : '') },
                  { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
                  ...changeColumn(viewer?.mayRecord, ({ node, seat, from, to }: PersonRecord['clusters']['edges'][number]) => ({ what: node.label, values: { seat, from, to } })),
                ]}
              />
            </>
          )}
          {person.buddies.edges.length > 0 && (
            <>
              <h2>Buddies</h2>
              <Rows
                caption="Buddies"
                rows={person.buddies.edges}
                rowKey={({ relation }) => relation}
                columns={[
                  { head: 'Buddy', cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
                  { head: 'Agreed', cell: ({ action }) => action },
                  { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
                  ...changeColumn(viewer?.mayRecord, ({ node, action, from, to }: PersonRecord['buddies']['edges'][number]) => ({ what: node.label, values: { action, from, to } })),
                ]}
              />
            </>
          )}
          {person.questions.edges.length > 0 && (
            <>
              <h2>Questions asked</h2>
              <Rows
                caption="Questions asked"
                rows={person.questions.edges}
                rowKey={({ relation }) => relation}
                columns={[
                  { head: 'Question', cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
                  { head: pageTexts.date, number: true, cell: ({ node }) => (node.date ? shortDate(node.date) : '') },
                ]}
              />
            </>
          )}
        </>
      )}
    </RecordPage>
  );
}
