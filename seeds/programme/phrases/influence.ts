import type { TopicPhrases } from './topic-phrases.ts';

export const INFLUENCE: Readonly<Record<string, TopicPhrases>> = {
  councils: {
    questions: [
      'How do I find the right officer at the council?',
      'How do I get the council to treat us as equals?',
      'How do I put our plan into the council’s plan?',
      'How do I work with two councils at once?',
      'How do I use a freedom of information request well?',
      'How do I keep going when our councillor loses the seat?',
    ],
    answers: [
      'Ask the receptionist at the depot. She knew who really decides.',
      'Bring them a drawing and a figure. They had neither.',
      'We invited the leader to a walk instead of a meeting; she brought three officers.',
      'Meet all the candidates before the election, together, in your hall.',
      'Ask for one thing in a request, with dates. It came in eighteen days.',
    ],
  },
  'health-bodies': {
    questions: [
      'How do I get a nurse to run a clinic at the hub?',
      'How do I find out who plans health services here?',
      'How do I get social prescribing money to where the activity is?',
      'How do I tell the hospital what discharge looks like here?',
      'How do I run a vaccination session?',
      'How do I speak at a health board and be heard?',
    ],
    answers: [
      'Offer a room, a kettle and a full waiting room. They came for the last.',
      'The neighbourhood health team meets monthly. Ask to come once.',
      'Count what prescribing sends you for a year, then send the bill, politely.',
      'Bring one person with one story and one figure. Three minutes.',
      'Ask the practice’s patient group; two of ours now sit on it.',
    ],
  },
  mps: {
    questions: [
      'How do I invite our MP to something that matters?',
      'How do I prepare for a meeting with our MP?',
      'How do I follow up after an MP’s visit?',
      'How do I get a question asked in Parliament?',
      'How do I work with an MP we did not vote for?',
      'How do I find out what our MP cares about?',
    ],
    answers: [
      'A Friday, ninety minutes, two things to see and one to ask.',
      'Write to the office within a week with what was promised. Copy in the paper if need be.',
      'Ours reads everything about buses. We began with buses.',
      'Let a resident do the talking and the chair keep the time.',
      'Work with the office manager, who stays when the MP moves on.',
    ],
  },
};
