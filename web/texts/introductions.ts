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
  direct: 'You are in touch through the same record.',
  more: 'Show more',
  spread: 'Not everybody is sent to the same few: how often somebody is suggested is bounded.',
  question: { title: 'Who could help', says: 'Areas that have been through it, or face it, near or similar to where it was asked.' },
} as const;
