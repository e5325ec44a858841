/** Words of the pages of people, organisations, topics, events, clusters, questions and collaborations. */
export const personTexts = {
  kind: 'Person',
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
  holds: 'Areas whose money it holds',
  supports: 'Areas it supports',
  with: 'With',
  employs: 'People it employs',
  facilitates: 'Clusters it facilitates',
  offers: 'Topics it offers help with',
} as const;

export const topicTexts = {
  kind: 'Topic',
  topics: 'Topics',
  within: 'Within it:',
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
  sessions: 'Sessions',
  session: 'Session',
  number: 'Number',
  noSession: 'None held up to this date.',
  members: 'Members',
  seat: 'Seat',
} as const;

export const questionTexts = {
  questions: 'Questions',
  noWords: 'The answer’s words are not recorded.',
  useful: 'marked useful',
  before: 'Asked about the same',
  answers: 'Answers',
} as const;

export const collaborationTexts = {
  collaborations: 'Collaborations',
  areas: 'Areas in it',
  grant: 'Grant',
} as const;
