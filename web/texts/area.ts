import { count } from '../ui/count.ts';

/** The words of an area's page. */
export const areaTexts = {
  kind: 'Area',
  tabs: {
    overview: 'Overview',
    people: 'People',
    events: 'Events',
    clusters: 'Clusters',
    questions: 'Questions',
    collaborations: 'Collaborations',
  },
  parts: 'Parts of this page',
  wave: (n: number) => `wave ${n} of the programme`,
  lead: (links: number, outside: number, region: string) =>
    links === 0
      ? 'It shared no event of at most 30 people with another area in the two years up to this day.'
      : `Met ${count(links, 'area')} at events of at most 30 people in the last two years, ${outside} outside ${region}.`,
  shares: 'What it shares',
  allShares: (n: number) => `All ${count(n, 'area')} on the map`,
  sharesNote: 'Shared events count for two years, where at most 30 people came. Most shared first.',
  together: 'Shares',
  lastMet: 'Last met',
  region: 'Region',
  distance: 'Distance',
  timeline: 'People and LTO over time',
  timelineNote: 'A broken line: it is not known when this began. Only the current and the last few holders of a role are drawn; the list has all.',
  needs: 'Needs',
  urgency: 'urgency',
  offers: 'Offers',
  experience: 'experience',
  noNeeds: 'No need is recorded at this date.',
  noOffers: 'No offer is recorded at this date.',
  partners: 'Support partners',
  positions: 'Positions are points in the area, not boundaries.',
  unreturned: (n: number) => `Attendance was never returned for ${count(n, 'event')} this area hosted or came to, so a link may be missing.`,
  record: 'Record contact',
  recordWhat: 'What was it?',
  recordWhen: 'When?',
  recordWith: 'With which area?',
  recordName: 'What shall it be called?',
  recordHelp: 'Recorded as an event that both areas hosted. Who came can be added by an import.',
  save: 'Record',
  saving: 'Recording',
  saved: 'Recorded. It counts from that day on.',
} as const;
