import { count } from '../ui/count.ts';
import { longDate } from '../ui/dates.ts';

/** What buddy rounds and cluster plans say alike. */
export const draftTexts = {
  title: 'Matching',
  firstAct: 'Draft the first one',
  status: { DRAFT: 'Draft', PROPOSED: 'Proposed' },
  notAllowed: 'Drafts are for programme staff',
  toArea: 'What was proposed to your area',

  draftLead: 'Nothing is sent to anybody by drafting.',
  cluster: 'Cluster',
  topic: 'Topic they need or offer',
  anyTopic: 'Any topic',
  regions: 'Regions',
  takeOut: (name: string) => `Take ${name} out`,
  day: 'Day it is for',
  name: 'Name',
  rules: 'Rules',
  any: 'any',
  draftIt: 'Draft',
  drafting: 'Drafting',

  show: 'Show as',
  views: { board: 'Board', table: 'Table' },
  download: 'Download CSV',
  gone: 'It may have been removed, or the address cut short.',
  rename: 'Rename',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',

  draftSaid: 'Draft, nothing sent.',
  nothingOfStatus: 'No suggestion has this status.',
  keptBy: (by: string, date: string) => `asked by ${by} on ${longDate(date)}`,
  locked: 'Locked',
  unlock: 'Unlock',
  apart: 'Keep apart',
  rule: (text: string) => `Rule: ${text}`,
  wouldChange: (text: string) => `Would change it: ${text}`,
  takeIn: 'Take in again',
  takeInSaid: (name: string) => `Take ${name} in again`,
  fewer: 'Show fewer',

  failed: 'This was not done.',
  conflictStep: (by: string, text: string) => `Last step, by ${by}: ${text}`,
  seen: 'I have seen it',
  working: 'Working it out',
  undo: 'Undo',
  redo: 'Redo',
  nothingDone: 'Drafted; nothing changed by hand yet',

  proposing: 'Proposing',
  keepDrafting: 'Keep drafting',
  messages: (n: number) => count(n, 'message'),
  messagesTitle: 'Messages to send',
  messagesLead: 'Kith sends nothing. Copy each message, or download them all.',
  downloadMessages: 'Download all',

  answers: 'Answers',
  everything: 'All',
  askedFor: 'What was asked for',
} as const;
