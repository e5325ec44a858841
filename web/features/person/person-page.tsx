import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { keyOf } from '../../network/level.ts';
import { PartyTiesSection } from '../../network/party-ties-section.tsx';
import { usePartyTies } from '../../network/use-party-ties.ts';
import { pageTexts } from '../../texts/pages.ts';
import { personTexts } from '../../texts/record-pages.ts';
import { periodWords } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { roleWord } from '../../ui/words.ts';
import { changeColumn } from '../../records/change-column.tsx';
import { CorrectRecord, RecordRole } from '../../records/forms.tsx';
import { PersonAside } from './person-aside.tsx';
import { PersonLead } from './person-lead.tsx';
import { Answered, Asked, Buddies, Clusters, Events } from './person-lists.tsx';
import { PERSON, type PersonRecord } from './person-query.ts';
import { relationsOf } from './relations-of.ts';

/** A person: roles, ties, events, clusters and buddies, as far as they agreed to be named. */
export function PersonPage() {
  const id = useRecordId('person');
  const { date, known } = useAsOf();
  const may = useViewer()?.mayRecord;
  const [{ data, fetching, error }, again] = useQuery({ query: PERSON, variables: { id, at: date }, pause: !known });
  const { own, error: tiesFault } = usePartyTies(id, known ? date : undefined);
  const person = data?.person;
  return (
    <RecordPage
      kind="person"
      list={{ text: personTexts.people, show: 'people' }}
      record={person}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={
        person && (
          <>
            <Link className="button" to="/map" search={{ level: 'people', node: keyOf(id) } as never}>
              {pageTexts.showOnMap}
            </Link>
            {may && <CorrectRecord kind="person" id={id} label={person.label} />}
          </>
        )
      }
      above={person && personTexts.kind}
      known={person && !person.name ? pageTexts.unlisted : undefined}
      relations={person ? relationsOf(person) : []}
      aside={person && <PersonAside person={person} own={own} mayRecord={may} />}
    >
      {person && (
        <>
          <PersonLead person={person} ties={own?.total} />
          <h2>{personTexts.roles}</h2>
          <Rows
            caption={personTexts.roles}
            rows={person.roles.edges}
            rowKey={({ relation }) => relation}
            none={personTexts.noRole}
            columns={[
              { head: pageTexts.role, short: true, cell: ({ role }) => roleWord(role) },
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(may, ({ node, role, from, to }: PersonRecord['roles']['edges'][number]) => ({
                what: `${roleWord(role)}, ${node.label}`,
                values: { role, from, to },
              })),
            ]}
          />
          {may && (
            <p className="record-more no-print">
              <RecordRole person={{ id, label: person.label }} />
            </p>
          )}
          <PartyTiesSection key={id} of={id} own={own} error={tiesFault} date={date} />
          <Events person={person} />
          <Clusters person={person} mayRecord={may} />
          <Buddies person={person} mayRecord={may} />
          <Asked person={person} />
          <Answered person={person} />
        </>
      )}
    </RecordPage>
  );
}
