import { areaTexts } from '../../texts/area.ts';
import { pageTexts } from '../../texts/pages.ts';
import type { KnownGroup } from '../../ui/known.ts';
import type { AreaRecord } from './area-query.ts';

/** What an area is related to, by kind, to say where each comes from. */
export const relationsOf = (area: AreaRecord): readonly KnownGroup[] => [
  { what: pageTexts.roles, of: area.people.edges },
  { what: areaTexts.ltos, of: area.ltos.edges },
  { what: areaTexts.partners, of: area.partners.edges },
  { what: areaTexts.needs, of: area.needs.edges },
  { what: areaTexts.offers, of: area.offers.edges },
  { what: pageTexts.events, of: area.events.nodes },
  { what: pageTexts.clusters, of: area.clusters.nodes },
  { what: pageTexts.questions, of: area.questions.nodes },
  { what: pageTexts.collaborations, of: area.collaborations.edges },
];
