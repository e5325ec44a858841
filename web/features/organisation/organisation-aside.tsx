import { useMemo } from 'react';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { Surrounding } from '../../network/surroundings/surroundings.ts';
import { organisationTexts } from '../../texts/record-pages.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { InterestList } from '../../records/interest-list.tsx';
import type { OrganisationRecord } from './organisation-query.ts';
import { OrganisationSuggestions } from './organisation-suggestions.tsx';

interface OrganisationAsideProps {
  readonly organisation: OrganisationRecord;
  readonly mayRecord: boolean | undefined;
}

/** Where it is at work, and what it offers help with. */
export function OrganisationAside({ organisation, mayRecord }: OrganisationAsideProps) {
  const { id, label, areas, supports, offers } = organisation;
  const places = useMemo(
    () => [
      ...areas.edges.map(({ node }): Surrounding => ({ id: node.id, look: 'centre', says: surroundingTexts.holdsMoney })),
      ...supports.edges.map(({ node }): Surrounding => ({ id: node.id, look: 'near', says: surroundingTexts.supports })),
    ],
    [areas, supports],
  );
  return (
    <>
      <SurroundingsMap
        label={surroundingTexts.organisation(label, areas.totalCount, supports.totalCount)}
        places={places}
        meaning={surroundingTexts.organisationMeaning}
      />
      {(mayRecord || offers.edges.length > 0) && (
        <>
          <h2>{organisationTexts.offers}</h2>
          <InterestList interest="offer" who={id} edges={offers.edges} mayRecord={mayRecord} wide />
        </>
      )}
      <OrganisationSuggestions key={id} id={id} offers={offers.edges.length > 0} />
    </>
  );
}
