import { count } from '../ui/count.ts';

type Counted = (n: number) => string;
const roles: Counted = (n) => count(n, 'role');
const buddies: Counted = (n) => `their link to ${count(n, 'buddy', 'buddies')}`;
const suggestions: Counted = (n) => `the part in ${count(n, 'suggestion')}`;

/** What the fields of records are called where they are corrected, and what goes with a record. */
export const fieldTexts = {
  name: 'Name',
  shortName: 'Short name',
  shortNameHelp: 'At most 24 letters, for maps and rows.',
  region: 'Region',
  localAuthority: 'Local authority',
  wave: 'Wave of the programme, from 1',
  lat: 'Degrees north',
  latHelp: 'A point in the area, never a boundary.',
  venueHelp: 'Of the venue.',
  lon: 'Degrees east',
  coastal: 'By the sea',
  consent: 'Agreed to be listed, suggested and contacted',
  kind: 'Kind',
  date: 'Day it was held',
  place: 'Place, in words',
  attendanceReturned: 'Was the list of who came returned?',
  responses: 'Evaluation forms returned',
  excellent: 'Of these, rated it excellent',
  gotEverything: 'Of these, got everything they wanted',
  networkingMostUseful: 'Of these, found networking most useful',
  seatsPerArea: 'Seats for each area',
  noLimit: 'No limit',
  text: 'The question',
  asked: 'Day it was asked',
  role: 'Role',
  urgency: 'How urgent',
  experience: 'How much experience',
  offer: 'With what',
  seat: 'Seat',
  action: 'What they agreed to do',
  amount: 'Grant in pounds',

  /** By the kind of relation, and where the record that is removed stands in it. */
  goesWith: {
    HOLDS_ROLE: { START: roles, END: roles },
    ADMINISTERS: {
      START: (n) => `its link to ${count(n, 'area')} whose money it holds or held`,
      END: (n) => `its link to ${count(n, 'organisation')} that hold or held its money`,
    },
    SUPPORTS: { START: (n) => `its link to ${count(n, 'area')} it supports or supported`, END: (n) => `its link to ${count(n, 'support partner')}` },
    EMPLOYS: { START: (n) => `its link to ${count(n, 'person', 'people')} it employs or employed`, END: (n) => `their link to ${count(n, 'employer')}` },
    NARROWER_THAN: { START: (n) => `its place under ${count(n, 'broader topic')}`, END: (n) => `its link to ${count(n, 'narrower topic')}, which stay` },
    NEEDS: { START: (n) => count(n, 'need'), END: (n) => `the need of ${count(n, 'area or person', 'areas and people')}` },
    OFFERS: { START: (n) => count(n, 'offer'), END: (n) => `the offer of ${count(n, 'area, person or organisation', 'areas, people and organisations')}` },
    ATTENDED: {
      START: (n) => `the record that they came to ${count(n, 'event')}`,
      END: (n) => `the record that ${count(n, 'person', 'people')} came`,
      VIA: (n) => `the note on ${count(n, 'attendance')} that somebody came for it`,
    },
    HOSTED: { START: (n) => `its part in ${count(n, 'event')} it hosted`, END: (n) => `the record of ${count(n, 'host')}` },
    SESSION_OF: { START: (n) => `its place in ${count(n, 'cluster')}`, END: (n) => `the link to ${count(n, 'session')}, which stay as events` },
    ABOUT: {
      START: (n) => `its link to ${count(n, 'topic')}`,
      END: (n) => `the link to ${count(n, 'cluster, event, question or collaboration', 'clusters, events, questions and collaborations')} about it`,
    },
    MEMBER_OF: {
      START: (n) => `their place in ${count(n, 'cluster')}`,
      END: (n) => `the place of ${count(n, 'member')}`,
      VIA: (n) => `the note on ${count(n, 'place')} in a cluster that somebody holds it for the area`,
    },
    FACILITATES: { START: (n) => `its link to ${count(n, 'cluster')} it facilitates`, END: (n) => `the link to ${count(n, 'organisation')} that facilitate it` },
    BUDDY_OF: { START: buddies, END: buddies, VIA: (n) => `the note on ${count(n, 'pair of buddies', 'pairs of buddies')} that it brought them together` },
    ASKED: { START: (n) => `the record that they asked ${count(n, 'question')}`, END: () => 'the record of who asked it' },
    GAVE: { START: (n) => `the record that they gave ${count(n, 'answer')}` },
    ANSWERS: { END: (n) => `the link to ${count(n, 'answer')}` },
    PARTNER_IN: { START: (n) => `its part in ${count(n, 'collaboration')}`, END: (n) => `the part of ${count(n, 'area')} in it` },
    SUGGESTS: { END: suggestions, VIA: suggestions },
    MEASURED_BY: { START: (n) => `${count(n, 'published figure')} about it` },
  } as Readonly<Partial<Record<string, Readonly<Partial<Record<string, Counted>>>>>>,
  goesWithOther: ((n) => `${count(n, 'other link')}`) as Counted,
} as const;
