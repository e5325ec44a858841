import { mapTexts } from '../../texts/map.ts';
import { pageTexts } from '../../texts/pages.ts';
import { periodWords, shortDate } from '../../ui/dates.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { roleWord } from '../../ui/words.ts';
import type { AroundKind } from './map-address.ts';
import type { AreaDetail } from './use-area-detail.ts';

const FIRST_ROLES = ['CHAIR', 'VICE_CHAIR', 'WORKER', 'COORDINATOR', 'REP', 'ADVISER', 'MEMBER', 'VOLUNTEER'];
const SHOWN = 6;

/** Who holds which role, the LTO, what is needed and offered; more where it is shown round the area. */
export function AreaPeople({ detail, around }: { readonly detail: AreaDetail | undefined; readonly around: ReadonlySet<AroundKind> }) {
  if (!detail) return <Skeleton rows={5} label={pageTexts.reading} />;
  const people = [...detail.people.edges].sort(
    (a, b) => FIRST_ROLES.indexOf(a.role ?? '') - FIRST_ROLES.indexOf(b.role ?? ''),
  );
  const shown = around.has('people') ? people : people.slice(0, SHOWN);
  return (
    <>
      <section className="detail-part">
        <h3>{mapTexts.peopleAndLto}</h3>
        <table className="detail-rows">
          <tbody>
            {shown.map(({ relation, role, from, to, node }) => (
              <tr key={relation}>
                <th scope="row">{roleWord(role)}</th>
                <td>
                  <RecordLink id={node.id}>{node.label}</RecordLink>
                </td>
                <td className="number muted small">{periodWords(from, to)}</td>
              </tr>
            ))}
            {detail.ltos.edges.map(({ relation, from, node }) => (
              <tr key={relation}>
                <th scope="row">{mapTexts.lto}</th>
                <td>
                  <RecordLink id={node.id}>{node.label}</RecordLink>
                </td>
                <td className="number muted small">{periodWords(from, undefined)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {people.length > shown.length && (
          <p className="muted small">and {detail.people.totalCount - shown.length} more on its page</p>
        )}
        {people.length + detail.ltos.edges.length === 0 && <p className="muted small">{pageTexts.none}</p>}
      </section>
      <section className="detail-part detail-topics">
        <Topics heading={mapTexts.needs} edges={detail.needs.edges} />
        <Topics heading={mapTexts.offers} edges={detail.offers.edges} />
      </section>
      {around.has('partners') && detail.partners.edges.length > 0 && (
        <section className="detail-part">
          <h3>{mapTexts.aroundKinds.partners}</h3>
          {detail.partners.edges.map(({ relation, node, offer }) => (
            <p key={relation}>
              <RecordLink id={node.id}>{node.label}</RecordLink> <span className="muted small">{offer}</span>
            </p>
          ))}
        </section>
      )}
      {around.has('events') && detail.events.nodes.length > 0 && (
        <section className="detail-part">
          <h3>{mapTexts.aroundKinds.events}</h3>
          {detail.events.nodes.map(({ id, label, date }) => (
            <p key={id}>
              <RecordLink id={id}>{label}</RecordLink> <span className="muted small">{date && shortDate(date)}</span>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

interface TopicsProps {
  readonly heading: string;
  readonly edges: AreaDetail['needs']['edges'];
}

function Topics({ heading, edges }: TopicsProps) {
  return (
    <div>
      <h3>{heading}</h3>
      {edges.length === 0 && <p className="muted small">{pageTexts.none}</p>}
      {edges.map(({ relation, node }) => (
        <p key={relation}>
          <RecordLink id={node.id}>{node.label}</RecordLink>
        </p>
      ))}
    </div>
  );
}
