import { useMemo } from 'react';
import { Introductions } from '../../network/introductions-section.tsx';
import { SuggestionsSection } from '../../network/suggestions-section.tsx';
import { SurroundingsMap } from '../../network/surroundings/surroundings-map.tsx';
import type { PartyTies } from '../../network/ties-of-party.ts';
import { pageTexts } from '../../texts/pages.ts';
import { surroundingTexts } from '../../texts/surroundings.ts';
import { InterestList } from '../../records/interest-list.tsx';
import type { PersonRecord } from './person-query.ts';
import { placesOfPerson } from './places-of-person.ts';

interface PersonAsideProps {
  readonly person: PersonRecord;
  readonly own: PartyTies | undefined;
  readonly mayRecord: boolean | undefined;
}

/** Where they and those they know are at work, what they need and offer, whom to meet. */
export function PersonAside({ person, own, mayRecord }: PersonAsideProps) {
  const { id } = person;
  const map = useMemo(() => placesOfPerson(person, own), [person, own]);
  return (
    <>
      <SurroundingsMap
        label={surroundingTexts.person(person.label, map.own, map.others)}
        places={map.places}
        ties={map.ties}
        meaning={surroundingTexts.personMeaning}
      />
      <h2>{pageTexts.needsAndOffers}</h2>
      <div className="interest-pair">
        <InterestList interest="need" who={id} edges={person.needs.edges} mayRecord={mayRecord} wide />
        <InterestList interest="offer" who={id} edges={person.offers.edges} mayRecord={mayRecord} wide />
      </div>
      <SuggestionsSection key={id} of={id} />
      <Introductions key={`peers ${id}`} of={id} area={undefined} kind="peers" />
      <Introductions key={`collaborators ${id}`} of={id} area={undefined} kind="collaborators" />
    </>
  );
}
