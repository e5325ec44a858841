import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useRecordId } from '../../address/use-record-id.ts';
import { useAsOf } from '../../data/as-of.ts';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { pageTexts } from '../../texts/pages.ts';
import { collaborationTexts } from '../../texts/record-pages.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { figure } from '../../ui/count.ts';
import { periodWords } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { RecordLinks } from '../../ui/record-links.tsx';
import { RecordPage } from '../../ui/record-page.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { capital } from '../../ui/words.ts';
import { CorrectRecord } from '../../records/forms.tsx';
import { CollaborationSuggestions } from './collaboration-suggestions.tsx';

const COLLABORATION = graphql(`
  query Collaboration($ids: [ID!], $at: Date) {
    collaborations(first: 1, filter: { ids: $ids }, at: $at) {
      nodes {
        id
        label
        kindLabel
        from
        to
        provenance
        source
        topics {
          id
          label
        }
        partners(first: 50, history: true) {
          edges {
            relation
            amount
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
      }
    }
  }
`);

type CollaborationRecord = ResultOf<typeof COLLABORATION>['collaborations']['nodes'][number];

/** A collaboration: the areas in it, while it ran, and on what. */
export function CollaborationPage() {
  const id = useRecordId('collaboration');
  const { date, known } = useAsOf();
  const viewer = useViewer();
  const [{ data, fetching, error }, again] = useQuery({ query: COLLABORATION, variables: { ids: [id], at: date }, pause: !known });
  const collaboration = data?.collaborations.nodes[0];
  return (
    <RecordPage
      kind="collaboration"
      list={{ text: collaborationTexts.collaborations, show: 'collaborations' }}
      record={collaboration}
      fetching={fetching || !known}
      error={error}
      onAgain={again}
      acts={collaboration && viewer?.mayRecord && <CorrectRecord kind="collaboration" id={id} label={collaboration.label} />}
      relations={collaboration ? [{ what: collaborationTexts.areas, of: collaboration.partners.edges }] : []}
      aside={
        collaboration && (
          <>
            <PartnerMap collaboration={collaboration} />
            <CollaborationSuggestions key={id} id={id} />
          </>
        )
      }
      above={collaboration && `${capital(collaboration.kindLabel)}, ${periodWords(collaboration.from, collaboration.to)}`}
    >
      {collaboration && (
        <>
          {collaboration.topics.length > 0 && (
            <p className="page-lead">
              <Sentence text={collaborationTexts.about} parts={{ topics: <RecordLinks of={collaboration.topics} /> }} />
            </p>
          )}
          <h2>{collaborationTexts.areas}</h2>
          <Rows
            caption={collaborationTexts.areas}
            rows={collaboration.partners.edges}
            rowKey={({ relation }) => relation}
            columns={[
              { head: pageTexts.area, cell: ({ node }) => <><Mark region={node.region} /><RecordLink id={node.id}>{node.label}</RecordLink></> },
              { head: pageTexts.period, cell: ({ from, to }) => periodWords(from, to) },
              { head: collaborationTexts.grant, number: true, cell: ({ amount }) => (amount ? `£${figure(amount)}` : '–') },
            ]}
          />
        </>
      )}
    </RecordPage>
  );
}

function PartnerMap({ collaboration: { label, partners } }: { readonly collaboration: CollaborationRecord }) {
  const places = useMemo(() => partners.edges.map(({ node }): Surrounding => ({ id: node.id, look: 'near', says: surroundingTexts.partOf })), [partners]);
  return <SurroundingsMap label={surroundingTexts.collaboration(label, places.length)} places={places} />;
}
