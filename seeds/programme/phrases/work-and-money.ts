import type { TopicPhrases } from './topic-phrases.ts';

export const WORK_AND_MONEY: Readonly<Record<string, TopicPhrases>> = {
  'jobs-skills': {
    questions: [
      'How do I run a job club that people come back to?',
      'How do I get the college to teach in our hall?',
      'How do I get local firms to interview local people?',
      'How do I help people over fifty find work?',
      'How do I pay trainees without harming their benefits?',
      'How do I get a first-aid course for twelve?',
    ],
    answers: [
      'Interviews in our hall: eleven firms, nineteen jobs in one day.',
      'The college came once we promised ten learners and the crèche.',
      'Have the benefits adviser in the room. That was what people feared.',
      'A CV is an hour’s talk with somebody who likes you.',
      'Hire your own trainees first. Both of ours are still with us.',
    ],
  },
  'local-economy': {
    questions: [
      'How do I help somebody to start a small business?',
      'How do I set up a market that pays for itself?',
      'How do I get our spending to stay local?',
      'How do I fill empty shops?',
      'How do I start a social enterprise café?',
      'How do I lend to traders whom the bank refuses?',
    ],
    answers: [
      'Loans of £500 with a friend as adviser. Nine in ten paid back.',
      'A market needs three food stalls and a reason to sit down.',
      'We asked each supplier where their people live. Two changed.',
      'The café lost money on coffee and made it on meetings.',
      'Ask landlords for three months free, for a tenant they can show.',
    ],
  },
  'money-debt': {
    questions: [
      'How do I bring a credit union to the estate?',
      'How do I help somebody with a loan shark?',
      'How do I find a debt adviser for one day a week?',
      'How do I start a savings club at school?',
      'How do I make a small loans fund that is fair?',
      'How do I talk about money without shame?',
    ],
    answers: [
      'The illegal money lending team is kind and quick. Ring them yourself first.',
      'We pay for one day of an adviser; it brings in twelve times its cost.',
      'The credit union sits in the foyer on Thursdays, next to the cake.',
      'Saving 50p a week, with a party in July. Parents joined too.',
      'Three volunteers decide on loans, none of them from the same street.',
    ],
  },
  'small-grants': {
    questions: [
      'How do I run a small grants scheme?',
      'How do I pick a panel that people trust?',
      'How do I make the form shorter?',
      'How do I check that the money was well spent?',
      'How do I fund people who are not a group?',
      'How do I say no to a friend?',
    ],
    answers: [
      'One side of paper up to £500, and they come and tell us about it.',
      'Five residents drawn from a hat, new every year.',
      'A photograph and a receipt. That is all we ask.',
      'Have them pitch to each other and vote. Nobody says no alone.',
      'Pay the shop for them if there is no bank account.',
    ],
  },
  'cost-of-living': {
    questions: [
      'How do I open a warm space?',
      'How do I get advice to people before they are in crisis?',
      'How do I share out household fund vouchers fairly?',
      'How do I keep our own bills down?',
      'How do I run a school uniform swap?',
      'How do I help without wearing out the volunteers?',
    ],
    answers: [
      'Do not call it a warm space. Ours is called the Living Room.',
      'An adviser at the school gate on Mondays. People talk when they wait.',
      'Ten questions, no proof, and a limit for each household.',
      'We changed tariff with six other halls and saved a quarter.',
      'A uniform rail that is always there, with no queue and no name.',
    ],
  },
};
