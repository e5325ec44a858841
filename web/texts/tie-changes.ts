import { count, figure } from '../ui/count.ts';
import { longDate } from '../ui/dates.ts';

const counted = (n: number): string => count(n, 'tie');

/** The words of what changed between two dates. */
export const changeTexts = {
  heading: 'What changed',
  headingYears: (from: string, to: string) => `What changed, ${from} to ${to}`,
  between: (from: string, to: string) => `Between ${longDate(from)} and ${longDate(to)}; ties of 0.10 or more at either`,
  betweenYears: (from: string, to: string) => `Between 31 December of ${from} and ${to}; ties of 0.10 or more at either`,
  network: 'In the whole network',
  thisTie: 'This tie',
  became: 'to',
  from: 'From',
  to: 'To',
  compare: 'Compare',
  presets: { year: 'The last year', three: 'Three years', pandemic: 'Before and after 2020' },
  preset: 'Dates often compared',
  words: { gained: 'Gained', lost: 'Lost', strengthened: 'Strengthened', faded: 'Faded' },
  meaning: {
    gained: 'from under 0.10 to 0.10 or more',
    lost: 'from 0.10 or more to under 0.10',
    strengthened: 'living at both, stronger at the end',
    faded: 'living at both, weaker at the end',
  },
  ties: counted,
  counted: {
    gained: (n: number) => `${figure(n)} gained`,
    lost: (n: number) => `${figure(n)} lost`,
    strengthened: (n: number) => `${figure(n)} strengthened`,
    faded: (n: number) => `${figure(n)} faded`,
    little: (n: number) => `${figure(n)} little changed`,
  },
  littleHelp: 'Changed by less than 0.05',
  pair: 'Between',
  course: 'Before to after',
  all: (n: number, word: string) => `Show all ${figure(n)} ${word}`,
  fewer: 'Show the largest only',
  noneHeading: 'Nothing changed',
  none: 'No tie was living at either date with what is asked for here.',
  barLabel: (parts: string) => `Ties by what became of them: ${parts}`,
  asList: 'List',
  onMap: 'Map',
  show: 'Show as',
  mapLabel: (gained: number, lost: number) => `Map of England: ${counted(gained)} gained or strengthened in blue, ${counted(lost)} lost or faded in brown`,
  mapNote: 'Blue: gained or strengthened. Brown: lost or faded. Wider: the greater change. The list has the same ties.',
  download: 'Download these changes',
  noMeetingBetween: 'No recorded contact between the two dates',
  meetingsBetween: (meetings: string) => `${meetings} between the two dates`,
} as const;
