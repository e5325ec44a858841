import { counts } from '../../texts/counts.ts';
import { personTexts } from '../../texts/record-pages.ts';
import { RecordLinks } from '../../ui/record-links.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import type { PersonRecord } from './person-query.ts';

interface PersonLeadProps {
  readonly person: PersonRecord;
  /** How many living ties; undefined until they are read. */
  readonly ties: number | undefined;
}

/** How much they came, whom they know, for whom they work. */
export function PersonLead({ person, ties }: PersonLeadProps) {
  const employers = person.employers.edges.map(({ node }) => node);
  return (
    <p className="page-lead">
      <Sentence
        text={personTexts.lead}
        parts={{
          events: <strong>{counts.events(person.events.totalCount)}</strong>,
          ties: ties !== undefined && <Sentence text={personTexts.tied} parts={{ people: <strong>{counts.people(ties)}</strong> }} />,
          employers: employers.length > 0 && <Sentence text={personTexts.employed} parts={{ employers: <RecordLinks of={employers} /> }} />,
        }}
      />
    </p>
  );
}
