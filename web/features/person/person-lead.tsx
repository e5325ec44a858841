import { areaTexts } from '../../texts/area.ts';
import { count } from '../../ui/count.ts';
import { RecordLink } from '../../ui/record-link.tsx';
import type { PersonRecord } from './person-query.ts';

interface PersonLeadProps {
  readonly person: PersonRecord;
  /** How many living ties; undefined until they are read. */
  readonly ties: number | undefined;
}

/** How much they came, whom they know, for whom they work. */
export function PersonLead({ person, ties }: PersonLeadProps) {
  return (
    <p className="page-lead">
      Came to <strong>{count(person.events.totalCount, 'event')}</strong>
      {ties !== undefined && (
        <>
          , tied to <strong>{areaTexts.tiedPeople(ties)}</strong>
        </>
      )}
      {person.employers.edges.length > 0 && (
        <>
          {', works for '}
          {person.employers.edges.map(({ relation, node }, i) => (
            <span key={relation}>
              {i > 0 && ' and '}
              <RecordLink id={node.id}>{node.label}</RecordLink>
            </span>
          ))}
        </>
      )}
      .
    </p>
  );
}
