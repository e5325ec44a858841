import { count } from '../ui/count.ts';
import { longDate } from '../ui/dates.ts';

/** The words of the forms by which records are made, corrected, ended and removed. */
export const recordTexts = {
  save: 'Save',
  record: 'Record',
  saving: 'Saving',
  recording: 'Recording',
  cancel: 'Cancel',
  close: 'Close',
  reading: 'Reading',
  change: 'Change',
  choose: 'Choose',
  notRecorded: 'Not recorded',
  yes: 'Yes',
  no: 'No',

  undo: 'Undo',
  undoing: 'Undoing',
  undone: 'Undone: it is as it was before.',
  undoFailed: (why: string) => `It could not be undone. ${why}`,
  notSaved: (why: string) => `It was not saved. ${why}`,
  noAnswer: 'Kith did not answer, so it is not known whether this was saved. Look whether it is there, and try again.',

  faults: {
    needed: 'Fill this in.',
    number: 'Write a number, in figures.',
    day: 'Choose a day that exists.',
    order: (from: string) => `It must end after it began, on ${longDate(from)}.`,
    toCome: 'This day is still to come. Record it once you have met.',
    already: 'The same is recorded already, with the same first day. Correct that one instead.',
    earlier: 'It was recorded when you tried before, as it stood here then. Close this, look for it and correct it.',
    unchosen: (text: string) => `Choose “${text}” from the list, or leave this empty.`,
    network: 'Kith did not answer, so it is not known whether this was saved. What you typed is still here: try again in a moment. Nothing is recorded twice by that.',
  },

  lookup: {
    hint: 'Type part of the name.',
    searching: 'Searching',
    found: (n: number) => (n === 1 ? '1 found. Press Enter to choose it.' : `${n} found. Go down the list, press Enter to choose.`),
    nothing: (text: string) => `Nothing is called “${text}”.`,
    failed: 'The search could not be carried out. Try again in a moment.',
    take: 'Take away',
    drop: (name: string) => `Take away ${name}`,
  },

  contact: {
    open: 'Record contact',
    other: 'With which area?',
    kind: 'What was it?',
    date: 'When?',
    name: 'What shall it be called?',
    nameHelp: 'May be left empty.',
    help: 'Recorded as an event that both areas hosted. Who came can be added on its page.',
    saved: (other: string) => `Recorded. The contact with ${other} counts from that day on.`,
  },

  event: {
    open: 'Record an event',
    openSession: 'Record a session',
    sessionName: (cluster: string, number: number) => `${cluster}, session ${number}`,
    name: 'Name',
    kind: 'Kind',
    date: 'Day it was held',
    place: 'Place, in words',
    cluster: 'Session of which cluster?',
    clusterHelp: 'Leave it empty for any other event.',
    number: 'Which session, from 1',
    hosts: 'Areas that hosted it',
    topics: 'What it was about',
    saved: (name: string) => `Recorded: ${name}. Who came can be added now.`,
  },

  attendance: {
    open: 'Add who came',
    person: 'Who came?',
    personHelp: 'People who have not agreed to be listed are found by data stewards only.',
    area: 'Area they came for',
    byRole: 'Worked out from their roles',
    as: 'They came as',
    add: 'Add',
    adding: 'Adding',
    added: (name: string) => `${name} is on the list.`,
    addedSoFar: (n: number) => `${count(n, 'person', 'people')} added`,
    onList: (name: string) => `${name} is on the list already, as it stands below. Adding them again changes only what you change here.`,
    done: 'Done',
    remove: 'Remove',
    removeSaid: (name: string) => `Remove ${name} from who came`,
    removed: (name: string) => `${name} was taken off the list of who came.`,
    returned: 'The list is complete',
    returnedSaved: 'Recorded: the list of who came was returned, and is complete.',
  },

  newPerson: {
    open: 'Record a person',
    offer: (name: string) => `Record ${name ? `“${name}”` : 'somebody'} as a new person`,
    name: 'Full name',
    consent: 'They agreed to be listed, suggested and contacted',
    help: 'Without that their name is shown to data stewards only; they count all the same.',
    notFound: 'Not found? Try another part of the name first: whoever is recorded twice counts twice.',
    twice: 'Search first: whoever is recorded twice counts twice.',
    saved: 'The person is recorded.',
  },

  role: {
    open: 'Record a role',
    person: 'Who holds it?',
    area: 'In which area?',
    role: 'Role',
    saved: (role: string, who: string) => `Recorded: ${who}, ${role}.`,
  },

  need: {
    open: 'Record a need',
    what: (topic: string) => `Need: ${topic}`,
    topic: 'What do they need help with?',
    level: 'How urgent is it?',
    saved: (topic: string) => `Recorded: they need help with ${topic}.`,
  },
  offer: {
    open: 'Record an offer',
    what: (topic: string) => `Offer: ${topic}`,
    topic: 'What have they experience of?',
    level: 'How much experience?',
    saved: (topic: string) => `Recorded: they offer experience of ${topic}.`,
  },
  urgencies: ['Can wait', 'Matters soon', 'Urgent'],
  experiences: ['A little', 'Some', 'A lot'],

  from: 'Began on',
  fromHelp: 'Leave it empty if nobody knows.',
  to: 'Ended on',
  toHelp: 'Leave it empty while it holds.',
  source: 'Where this comes from',
  sourceHelp: 'A document, a list, somebody’s word.',

  relation: {
    open: (what: string) => `Change: ${what}`,
    ways: { end: 'It ended', correct: 'It was recorded wrongly', remove: 'It never was' },
    way: 'What is to change?',
    endHelp: 'From this day on it no longer holds. What was before stays on record.',
    end: 'End it',
    ending: 'Ending it',
    ended: (what: string, to: string) => `Ended on ${longDate(to)}: ${what}.`,
    corrected: (what: string) => `Corrected: ${what}.`,
    removeText: 'It is taken off the record, as if it had never been. The change log keeps it.',
    removeTextUndo: 'You can undo this right afterwards.',
    removeTextFinal: 'It cannot be put back from here; an import can bring it again.',
    remove: 'Remove it',
    removing: 'Removing it',
    removed: (what: string) => `Removed: ${what}.`,
  },

  correct: {
    open: 'Correct',
    title: (kind: string) => `Correct this ${kind}`,
    saved: 'Corrected.',
    nameHidden: 'The name is shown to data stewards only, so they alone can correct it.',
    remove: (kind: string) => `Remove this ${kind}`,
    unchanged: 'Nothing was changed.',
  },

  remove: {
    title: (name: string) => `Remove ${name}?`,
    goesWith: (parts: readonly string[]) =>
      parts.length > 0 ? `With it go ${listed(parts)}. Ties that rest on them lose that share.` : 'Nothing else is recorded about it.',
    final: 'It cannot be put back from here. The change log keeps what it was.',
    insteadEnd: 'If it was true once, end it or correct it instead.',
    remove: 'Remove',
    removing: 'Removing',
    keep: 'Keep it',
    removed: (name: string) => `Removed: ${name}. The change log keeps what it was.`,
  },
} as const;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
