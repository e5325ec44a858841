/** The words of the frame around every page. */
export const shellTexts = {
  name: 'Kith',
  lineLost: 'Kith cannot be reached just now. What you see is as it was; it is tried again, and nothing you type is lost.',
  tryNow: 'Try now',
  skip: 'Skip to the content',
  rooms: 'Rooms',
  map: 'Map',
  places: 'Places',
  ties: 'Ties',
  matching: 'Matching',
  data: 'Data',
  demoData: 'Demo data',
  dark: 'Dark',
  light: 'Light',
  help: 'Help',
  more: 'More',
  search: 'Search areas, people, organisations, topics, events',
  searchShort: 'Search',
  searchKeys: 'Press / or Ctrl K to search',
  wayTo: (name: string) => `How ${name} is connected with the area shown`,
  searching: 'Searching',
  nothingFound: (text: string) => `Nothing is called “${text}”. Try part of a name, or a town.`,
  found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  searchFailed: 'The search could not be carried out. Try again in a moment.',
  asOf: 'as of',
  dateComing: '…',
  asOfLabel: (date: string) => `As of ${date}. Choose another date`,
  today: 'Last day of the record',
  showDate: 'Show this day',
  dateHelp: 'Everything on the page is shown as it stood on this day.',
  cancel: 'Cancel',
  you: 'You',
  switchRole: 'Switch role',
  roleHelp: 'This is a demonstration: pick whom to be. Nothing you choose here leaves this computer.',
  roles: {
    staff: { name: 'programme staff', does: 'Explores the network and records what happens.' },
    analyst: { name: 'analyst', does: 'Asks how strong connections are and were. Reads only.' },
    steward: { name: 'data steward', does: 'Keeps the record true: imports, undo, names, the change log.' },
    partnership: { name: 'partnership member', does: 'Belongs to one area. Reads, asks and answers.' },
  },
  roleArea: 'Member of which area?',
  chooseArea: 'Choose an area',
  be: 'Switch',
  page: (title: string) => `${title}: Kith`,
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may have been cut short. Start again from the map or the places, or search above.',
  toMap: 'Go to the map',
  brokenTitle: 'This page could not be shown',
  brokenText: 'Nothing you recorded is lost. Load the page again; if it fails again, tell whoever looks after Kith.',
  reload: 'Load again',
} as const;

const { staff, analyst, steward, partnership } = shellTexts.roles;

/** What who uses Kith is called, by the API's word. */
export const viewerNames: Readonly<Record<string, string>> = { STAFF: staff.name, ANALYST: analyst.name, STEWARD: steward.name, PARTNERSHIP: partnership.name };

/** What a kind of record is called on screens. */
export const kindNames: Record<string, string> = {
  Area: 'Area',
  Person: 'Person',
  Organisation: 'Organisation',
  Topic: 'Topic',
  Event: 'Event',
  Cluster: 'Cluster',
  Question: 'Question',
  Collaboration: 'Collaboration',
};
