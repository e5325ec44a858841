import type { TopicPhrases } from './topic-phrases.ts';

export const SKILLS: Readonly<Record<string, TopicPhrases>> = {
  'project-management': {
    questions: [
      'How do I turn an idea into a plan with dates?',
      'How do I keep a building project on budget?',
      'How do I write a brief for a contractor?',
      'How do I know when a project should stop?',
      'How do I run three projects with one worker?',
      'How do I get volunteers to do what they promised?',
    ],
    answers: [
      'One page: what, who, by when, how we know. We look at it every month.',
      'Add a fifth to every quote and a season to every date.',
      'Ask for references from two small groups and ring them.',
      'We agreed in advance what would make us stop. It saved a friendship.',
      'Do one at a time. The others can wait, and two of ours went away.',
    ],
  },
  campaigning: {
    questions: [
      'How do I start a campaign from one angry meeting?',
      'How do I get a petition in front of the council?',
      'How do I talk with a newspaper?',
      'How do I campaign without breaking charity rules?',
      'How do I find allies in other places?',
      'How do I keep going after we lose the first vote?',
    ],
    answers: [
      'Choose one thing one person can decide, and find out who that is.',
      'You may campaign, but never for a party. Write down why it serves your purposes.',
      'A photograph of forty people beats a thousand signatures.',
      'We lost in March, won in October. Same councillors, better figures.',
      'Ring the three places with the same trouble. One had the letter ready.',
    ],
  },
  'measuring-change': {
    questions: [
      'How do I show that people feel prouder of this place?',
      'How do I measure something without a form for everybody?',
      'How do I find figures for our own streets?',
      'How do I tell a funder what changed, and for whom?',
      'How do I compare now with ten years ago?',
      'How do I get residents to collect the stories?',
    ],
    answers: [
      'The same three questions every year at the same event. Boring, and it works.',
      'Ask what they did because of it, not whether they liked it.',
      'Ward figures hide us; small area figures are free from the statistics office.',
      'Photographs from the same spot every May.',
      'Six residents with notebooks, paid by voucher, found more than our survey.',
    ],
  },
  leadership: {
    questions: [
      'How do I bring on the next leaders?',
      'How do I lead without doing it all myself?',
      'How do I get over feeling like a fraud?',
      'How do I share leadership among five people?',
      'How do I say no?',
      'How do I find a mentor?',
    ],
    answers: [
      'Give away the job you like best. Somebody will do it better.',
      'Ask a chair two areas away for half an hour a month.',
      'We rotate who speaks for us. The worst speaker became the best.',
      'Say: not this year. Then suggest somebody.',
      'A course with people from other places did more than any book.',
    ],
  },
  communications: {
    questions: [
      'How do I write a newsletter people keep?',
      'How do I run a Facebook page without rows?',
      'How do I tell our story in two minutes?',
      'How do I get on local radio?',
      'How do I take photographs with permission?',
      'How do I explain what Big Local is?',
    ],
    answers: [
      'Names and faces on the front, money on the back.',
      'Three rules pinned to the top and two people to keep them.',
      'Begin with one person and one street. Leave out the word partnership.',
      'Radio wants somebody at ten to eight, in a good mood.',
      'A coloured sticker for people who would rather not be in the picture.',
    ],
  },
  fundraising: {
    questions: [
      'How do I find match funding for a hub?',
      'How do I write a bid in plain words?',
      'How do I ask local firms for money?',
      'How do I work out the full cost of a project?',
      'How do I report to four funders with one set of figures?',
      'How do I raise money that we may spend as we like?',
    ],
    answers: [
      'Ring the funder first. Half of what we wrote before was never going to be paid.',
      'Let somebody outside read the bid and tell you what you do. If they cannot, write it again.',
      'A share offer raised £42,000 from 210 neighbours.',
      'Add heat, light and the worker’s time to each project, always.',
      'Ask firms for things, not cash: a van, a skip, an accountant.',
    ],
  },
};
