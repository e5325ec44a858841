import { organisationTexts } from '../../texts/record-pages.ts';
import type { KnownGroup } from '../../ui/known.ts';
import type { OrganisationRecord } from './organisation-query.ts';

/** What an organisation is related to, by kind, to say where each comes from. */
export const relationsOf = (organisation: OrganisationRecord): readonly KnownGroup[] => [
  { what: organisationTexts.holds, of: organisation.areas.edges },
  { what: organisationTexts.supports, of: organisation.supports.edges },
  { what: organisationTexts.employs, of: organisation.employees.edges },
  { what: organisationTexts.facilitates, of: organisation.clusters.edges },
  { what: organisationTexts.offers, of: organisation.offers.edges },
];
