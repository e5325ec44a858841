import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { pageTexts } from '../../texts/pages.ts';
import { count } from '../../ui/count.ts';
import { periodWords } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { capital } from '../../ui/words.ts';
import { changeColumn } from '../records/change-column.tsx';
import { CorrectRecord } from '../records/forms.tsx';
import { InterestList } from '../records/interest-list.tsx';

const ORGANISATION = graphql(`
  query Organisation($id: ID!, $at: Date) {
    organisation(id: $id) {
      id
      label
      kindLabel
      provenance
      source
      areas(first: 100, at: $at) {
        totalCount
        edges {
          relation
          from
          to
          node {
            id
            label
            region
          }
        }
      }
      supports(first: 100, at: $at) {
        totalCount
        edges {
          relation
          offer
          from
          to
          node {
            id
            label
            region
          }
        }
      }
      employees(first: 50, at: $at) {
        totalCount
        edges {
          relation
          from
          to
          node {
            id
            label(at: $at)
          }
        }
      }
      clusters(first: 30) {
        edges {
          node {
            id
            label
          }
        }
      }
      offers(first: 30, at: $at) {
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
    }
  }
`);

type OrganisationRecord = NonNullable<ResultOf<typeof ORGANISATION>['organisation']>;

/** An organisation: whose money it holds, whom it supports, whom it employs. */
export function OrganisationPage() {
  const id = useRecordId('organisation');
  const { date } = useAsOf();
  const viewer = useViewer();
  const may = viewer?.mayRecord;
  const [{ data, fetching, error }, again] = useQuery({ query: ORGANISATION, variables: { id, at: date } });
  const organisation = data?.organisation;
  return (
    <RecordPage
      kind="organisation"
      list={{ text: 'Organisations', show: 'organisations' }}
      record={organisation}
      fetching={fetching}
      error={error}
      onAgain={again}
      acts={organisation && may && <CorrectRecord kind="organisation" id={id} label={organisation.label} />}
      above={organisation && capital(organisation.kindLabel)}
    >
      {organisation && (
        <>
          <p className="page-lead">
            Holds the money of <strong>{count(organisation.areas.totalCount, 'area')}</strong> and supports{' '}
            <strong>{count(organisation.supports.totalCount, 'area')}</strong> at this date.
          </p>
          <h2>Areas whose money it holds</h2>
          <Rows
            caption="Areas whose money it holds"
            rows={organisation.areas.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: pageTexts.region, cell: ({ node }) => node.region },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(may, ({ node, from, to }: OrganisationRecord['areas']['edges'][number]) => ({ what: node.label, values: { from, to } })),
            ]}
          />
          <h2>Areas it supports</h2>
          <Rows
            caption="Areas it supports"
            rows={organisation.supports.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: 'With', cell: ({ offer }) => offer },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              ...changeColumn(may, ({ node, offer, from, to }: OrganisationRecord['supports']['edges'][number]) => ({ what: node.label, values: { offer, from, to } })),
            ]}
          />
          {organisation.employees.edges.length > 0 && (
            <>
              <h2>People it employs</h2>
              <Rows
                caption="People it employs"
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
              <h2>Clusters it facilitates</h2>
              <Rows
                caption="Clusters it facilitates"
                rows={organisation.clusters.edges}
                rowKey={({ node }) => node.id}
                columns={[{ head: pageTexts.name, cell: ({ node }) => <RecordLink id={node.id}>{node.label}</RecordLink> }]}
              />
            </>
          )}
          {(may || organisation.offers.edges.length > 0) && (
            <>
              <h2>Topics it offers help with</h2>
              <InterestList interest="offer" who={id} edges={organisation.offers.edges} mayRecord={may} wide />
            </>
          )}
        </>
      )}
    </RecordPage>
  );
}
