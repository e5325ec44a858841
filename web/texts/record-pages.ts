/** Words of the pages of people, organisations, topics, events, clusters, questions and collaborations. */
export const personTexts = {
  kind: 'Person',
  lead: 'Came to {events}{ties}{employers}.',
  tied: ', tied to {people}',
  employed: ', works for {employers}',
  people: 'People',
  roles: 'Roles',
  noRole: 'No role recorded.',
  forArea: 'For',
  events: 'Events',
  clusters: 'Clusters',
  cluster: 'Cluster',
  seat: 'Seat',
  buddies: 'Buddies',
  buddy: 'Buddy',
  agreed: 'Agreed',
  asked: 'Questions asked',
  answered: 'Questions answered',
  question: 'Question',
  useful: 'Marked useful',
  employers: 'Employers',
  yes: 'yes',
} as const;

export const organisationTexts = {
  organisations: 'Organisations',
  lead: 'Holds the money of {held} and supports {supported} at this date.',
  holds: 'Areas whose money it holds',
  supports: 'Areas it supports',
  with: 'With',
  employs: 'People it employs',
  facilitates: 'Clusters it facilitates',
  offers: 'Topics it offers help with',
} as const;

export const topicTexts = {
  kind: 'Topic',
  partOf: 'Topic, part of {broader}',
  lead: '{need} need help with it, {offer} offer experience, {questions} asked.',
  topics: 'Topics',
  within: 'Within it: {narrower}',
  needs: 'Who needs it',
  urgency: 'Urgency',
  offers: 'Who offers it',
  experience: 'Experience',
  noneAsked: 'None asked.',
  about: 'Events about it',
  first: (n: number, all: number) => `The first ${n} of ${all}.`,
} as const;

export const eventTexts = {
  events: 'Events',
  lead: '{people} from {areas}{session}{hosts}.',
  session: '; session {number} of {cluster}',
  hostedBy: '; hosted by {hosts}',
  about: 'About {topics}',
  forms: (returned: string, excellent: number | string, networking: number | string, everything: number | string) =>
    `${returned} returned: ${excellent} rated it excellent, ${networking} found networking most useful, ${everything} got everything they wanted.`,
  noDay: 'day not recorded',
  missing: 'The list of who came was not returned. A missing name may be a missing record.',
  who: 'Who came',
  nobody: 'Nobody is recorded.',
  forArea: 'For',
  as: 'As',
  attendance: 'Attendance',
} as const;

export const clusterTexts = {
  clusters: 'Clusters',
  above: (kind: string, period: string) => `${kind} cluster, ${period}`,
  lead: '{members} and {sessions} up to this date{seats}.',
  seats: (counted: string) => `; ${counted} for each area`,
  about: 'About {topics}',
  aboutAndBy: 'About {topics}. Facilitated by {facilitators}',
  facilitatedBy: 'Facilitated by {facilitators}',
  sessions: 'Sessions',
  session: 'Session',
  number: 'Number',
  noSession: 'None held up to this date.',
  members: 'Members',
  seat: 'Seat',
} as const;

export const questionTexts = {
  questions: 'Questions',
  above: (day: string | undefined) => (day ? `Question, asked ${day}` : 'Question'),
  askedBy: 'Asked by {person}.',
  askedByAbout: 'Asked by {person} about {topics}.',
  about: 'About {topics}.',
  noWords: 'The answer’s words are not recorded.',
  useful: 'marked useful',
  before: 'Asked about the same',
  answers: 'Answers',
} as const;

export const collaborationTexts = {
  collaborations: 'Collaborations',
  about: 'About {topics}',
  areas: 'Areas in it',
  grant: 'Grant',
} as const;
