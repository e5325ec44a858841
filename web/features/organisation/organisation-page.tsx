import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { useViewer } from '../../data/viewer.ts';
import { keyOf } from '../../network/level.ts';
import { PartyTiesSection } from '../../network/party-ties-section.tsx';
import { usePartyTies } from '../../network/use-party-ties.ts';
import { counts } from '../../texts/counts.ts';
import { pageTexts } from '../../texts/pages.ts';
import { organisationTexts } from '../../texts/record-pages.ts';
import { periodWords } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { capital } from '../../ui/words.ts';
import { changeColumn } from '../../records/change-column.tsx';
import { CorrectRecord } from '../../records/forms.tsx';
import { OrganisationAside } from './organisation-aside.tsx';
import { ORGANISATION, type OrganisationRecord } from './organisation-query.ts';
import { relationsOf } from './relations-of.ts';

/** An organisation: whose money it holds, whom it supports, whom it is in touch with and employs. */
export function OrganisationPage() {
  const id = useRecordId('organisation');
  const { date, known } = useAsOf();
  const may = useViewer()?.mayRecord;
  const [{ data, fetching, error }, again] = useQuery({ query: ORGANISATION, variables: { id, at: date }, pause: !known });
  const { own, error: tiesFault } = usePartyTies(id, known ? date : undefined);
  const organisation = data?.organisation;
  return (
    <RecordPage
      kind="organisation"
      list={{ text: organisationTexts.organisations, show: 'organisations' }}
      record={organisation}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={
        organisation && (
          <>
            <Link className="button" to="/map" search={{ level: 'organisations', node: keyOf(id) } as never}>
              {pageTexts.showOnMap}
            </Link>
            {may && <CorrectRecord kind="organisation" id={id} label={organisation.label} />}
          </>
        )
      }
      above={organisation && capital(organisation.kindLabel)}
      relations={organisation ? relationsOf(organisation) : []}
      aside={organisation && <OrganisationAside organisation={organisation} mayRecord={may} />}
    >
      {organisation && (
        <>
          <p className="page-lead">
            <Sentence
              text={organisationTexts.lead}
              parts={{
                held: <strong>{counts.areas(organisation.areas.totalCount)}</strong>,
                supported: <strong>{counts.areas(organisation.supports.totalCount)}</strong>,
              }}
            />
          </p>
          <h2>{organisationTexts.holds}</h2>
          <Rows
            caption={organisationTexts.holds}
            rows={organisation.areas.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: pageTexts.region, wide: true, cell: ({ node }) => node.region },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(may, ({ node, from, to }: OrganisationRecord['areas']['edges'][number]) => ({ what: node.label, values: { from, to } })),
            ]}
          />
          <h2>{organisationTexts.supports}</h2>
          <Rows
            caption={organisationTexts.supports}
            rows={organisation.supports.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: organisationTexts.with, cell: ({ offer }) => offer },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(may, ({ node, offer, from, to }: OrganisationRecord['supports']['edges'][number]) => ({ what: node.label, values: { offer, from, to } })),
            ]}
          />
          <PartyTiesSection key={id} of={id} own={own} error={tiesFault} date={date} />
          {organisation.employees.edges.length > 0 && (
            <>
              <h2>{organisationTexts.employs}</h2>
              <Rows
                caption={organisationTexts.employs}
                rows={organisation.employees.edges}
                rowKey={({ relation }) => relation}
                columns={[
                  { head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> },
                  { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
                  ...changeColumn(may, ({ node, from, to }: OrganisationRecord['employees']['edges'][number]) => ({ what: node.label, values: { from, to } })),
                ]}
              />
            </>
          )}
          {organisation.clusters.edges.length > 0 && (
            <>
              <h2>{organisationTexts.facilitates}</h2>
              <Rows
                caption={organisationTexts.facilitates}
                rows={organisation.clusters.edges}
                rowKey={({ node }) => node.id}
                columns={[{ head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> }]}
              />
            </>
          )}
        </>
      )}
    </RecordPage>
  );
}
