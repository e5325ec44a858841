import type { TopicPhrases } from './topic-phrases.ts';

export const NATURE_AND_CLIMATE: Readonly<Record<string, TopicPhrases>> = {
  'green-blue': {
    questions: [
      'How do I open up a canal path?',
      'How do I get the pond dredged?',
      'How do I plant street trees that live?',
      'How do I protect a field from being built on?',
      'How do I get families to the woods at the end of the road?',
      'How do I agree with anglers, dogs and swans?',
    ],
    answers: [
      'The canal charity lends tools and insurance to volunteers.',
      'Water twice a week for two summers. Give each tree a household.',
      'Register it as a village green before there is an application, not after.',
      'A bear hunt on a Sunday: sixty families, none had been there before.',
      'A notice written by all three of them holds better than ours.',
    ],
  },
  environment: {
    questions: [
      'How do I stop fly-tipping behind the garages?',
      'How do I start a repair café?',
      'How do I get a block of flats to recycle?',
      'How do I run a clean-up that lasts?',
      'How do I get grants for wild flowers?',
      'How do I get the school to adopt a stream?',
    ],
    answers: [
      'A skip day every quarter costs less than the clearing up.',
      'Five menders, one kettle, a form that says no promises.',
      'Clean bins, clear pictures, and one neighbour on each landing.',
      'Adopt a corner, not an estate. Ours spread by envy.',
      'The water company has a fund that hardly anybody asks for.',
    ],
  },
  'climate-energy': {
    questions: [
      'How do I put solar panels on the community centre?',
      'How do I start a community energy company?',
      'How do I help people to cheaper bills and warmer homes?',
      'How do I find out if we could have a turbine?',
      'How do I prepare for floods?',
      'How do I talk about climate in a place with worries enough?',
    ],
    answers: [
      'Talk about draughts. The planet comes in by itself.',
      'Panels on our roof pay back in eight years. Check the roof first.',
      'A volunteer energy adviser saved forty homes £180 each.',
      'Ask the grid operator early. The connection cost decides everything.',
      'A flood plan is a list of names and who has the keys.',
    ],
  },
  pollution: {
    questions: [
      'How do I measure the air outside the school?',
      'How do I report sewage in the river and get an answer?',
      'How do I stop engines idling at the gates?',
      'How do I use our own figures with the council?',
      'How do I work with scientists and stay in charge?',
      'How do I find where the smell comes from?',
    ],
    answers: [
      'Tubes at ten lamp posts for a year: £600, and nobody could argue.',
      'Report it each time, with a photograph. Ours took 23 reports.',
      'The children’s posters did more than the signs.',
      'A smell diary kept by twelve households found the works in five weeks.',
      'Agree at the start who owns the figures. Residents do.',
    ],
  },
  food: {
    questions: [
      'How do I move from a food bank to a food club?',
      'How do I get surplus food without being swamped?',
      'How do I pass a kitchen inspection?',
      'How do I start a food partnership for the town?',
      'How do I teach cooking without preaching?',
      'How do I run a holiday lunch for eighty?',
    ],
    answers: [
      'Members pay £4 and choose ten things. Dignity is in the choosing.',
      'Say what you take and when. Turn away the rest from the first day.',
      'Ask the inspector to come before you open. Ours drew us the sinks.',
      'Cook together and eat together. Nobody came for a course.',
      'One paid cook and six volunteers; not the other way round.',
    ],
  },
};
