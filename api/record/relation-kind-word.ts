import type { RelationKind } from '../../graph/model/relations.ts';
import { wordEnum } from '../schema/word-enum.ts';

/** A kind of relation, or what is worked out from attendances: an area represented at an event. */
export type LinkedBy = RelationKind | 'REPRESENTED_AT';

export const RelationKindWord = wordEnum<LinkedBy>('RelationKind', 'What a relation between two records says.', {
  HOLDS_ROLE: 'A person holds a role in an area.',
  ADMINISTERS: 'An organisation holds an area’s money.',
  SUPPORTS: 'An organisation supports an area.',
  EMPLOYS: 'An organisation employs a person.',
  NARROWER_THAN: 'A topic belongs to a broader one.',
  NEEDS: 'An area or a person needs help with a topic.',
  OFFERS: 'An area, a person or an organisation has experience of a topic.',
  ATTENDED: 'A person was at an event.',
  HOSTED: 'An area hosted an event.',
  SESSION_OF: 'An event was a session of a cluster.',
  ABOUT: 'A cluster, question, collaboration or event is about a topic.',
  MEMBER_OF: 'A person belongs to a cluster.',
  FACILITATES: 'An organisation facilitates a cluster.',
  BUDDY_OF: 'Two people are buddies.',
  ASKED: 'A person asked a question.',
  GAVE: 'A person gave an answer.',
  ANSWERS: 'An answer answers a question.',
  PARTNER_IN: 'An area takes part in a collaboration.',
  SUGGESTS: 'A suggestion is about an area or a person.',
  SUGGESTED_IN: 'A suggestion belongs to a buddy round or a cluster plan.',
  MEASURED_BY: 'A figure was published about an area.',
  REPRESENTED_AT: 'An area was represented at an event, or hosted it. Worked out from attendances, never recorded.',
});
