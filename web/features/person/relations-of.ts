import { areaTexts } from '../../texts/area.ts';
import { personTexts } from '../../texts/record-pages.ts';
import type { KnownGroup } from '../../ui/known.ts';
import type { PersonRecord } from './person-query.ts';

/** What a person is related to, by kind, to say where each comes from. */
export const relationsOf = (person: PersonRecord): readonly KnownGroup[] => [
  { what: personTexts.roles, of: person.roles.edges },
  { what: personTexts.employers, of: person.employers.edges },
  { what: areaTexts.needs, of: person.needs.edges },
  { what: areaTexts.offers, of: person.offers.edges },
  { what: personTexts.events, of: person.events.edges },
  { what: personTexts.clusters, of: person.clusters.edges },
  { what: personTexts.buddies, of: person.buddies.edges },
  { what: personTexts.asked, of: person.questions.edges },
  { what: personTexts.answered, of: person.answers.edges },
];
