/** The words of peers and collaborators, wherever they are shown. */
export const introductionTexts = {
  reading: 'Looking for people and places that fit',
  peers: { title: 'Peers', says: 'Who faces the same, or has been through it.' },
  collaborators: { title: 'Collaborators', says: 'No living tie yet, but likely to get on and worth the bridge.' },
  noPeers: 'Nobody is on record yet who faces or offers what is needed here.',
  noCollaborators: 'Nobody fits who is not in touch already.',
  ask: 'Ask for an introduction',
  askFor: (name: string) => `Ask for an introduction to ${name}`,
  asking: 'Asking',
  notNow: 'Not now',
  notNowFor: (name: string) => `Not now: ${name}`,
  warmPath: (through: string) => `On the way there: ${through}.`,
  and: ' and',
  askBetween: (who: string) => `Ask for an introduction of ${who}`,
  more: 'Show more',
  moreOf: (title: string) => `Show more: ${title}`,
  question: { title: 'Who could help', says: 'Areas that have been through it, or face it, near or similar to where it was asked.' },
  ofRecord: 'Suggestions',
  onTopic: {
    title: 'Who could help whom',
    says: 'Areas that need help with it, or with a narrower topic, each with one that has been through it.',
    none: 'Nobody yet, because no area is recorded as needing help with it, or none that has been through it and is free to be suggested.',
  },
  joining: {
    event: 'Areas that its topics concern and that are not on the list, each with the one taking part that fits best.',
    cluster: 'Areas that could join: its topics concern them, or they are of its region; each with the member area that fits best.',
    collaboration: 'Areas that could join: its topics concern them; each with the partner that fits best.',
  },
  together: {
    event: 'Areas that were there and have no living tie at this date.',
    cluster: 'Areas that were in it and have no living tie at this date.',
    collaboration: 'Partners that have no living tie any more.',
  },
  around: {
    title: 'Whom to bring together',
    none: 'Nobody yet, because the areas on record here are all in touch or fewer than two are known, and nobody else is known to fit.',
  },
  byOrganisation: {
    title: 'Introductions it could make',
    says: 'Areas it serves, each with one elsewhere that faces the same, or has been through it.',
    none: 'Nobody yet, because it serves no area at this date, or nothing is recorded that one needs and another offers.',
  },
  couldHelp: {
    title: 'Areas it could help',
    says: 'They need what it offers and it does not serve them at this date.',
    none: 'None yet, because it serves those that need what it offers, or no such need is recorded.',
  },
} as const;
