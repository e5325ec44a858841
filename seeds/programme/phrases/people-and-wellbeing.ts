import type { TopicPhrases } from './topic-phrases.ts';

export const PEOPLE_AND_WELLBEING: Readonly<Record<string, TopicPhrases>> = {
  'youth-violence': {
    questions: [
      'How do I talk with parents about county lines?',
      'How do I find a youth worker the young people trust?',
      'How do I work with the police without losing the street?',
      'How do I support a family after a stabbing?',
      'How do I spot that a young person is being used?',
      'How do I bring schools, police and residents to one table?',
    ],
    answers: [
      'Mothers talking with mothers, in a kitchen. We only paid for the food.',
      'Two youth workers who grew up here, three nights a week, for years rather than months.',
      'New trainers, two phones, days away: tell the safeguarding lead at school the same day.',
      'Meet the sergeant monthly and agree what is said outside the room.',
      'Be there the day after, and six weeks after, when everybody else has gone.',
    ],
  },
  'young-people': {
    questions: [
      'How do I get young people onto our partnership?',
      'How do I start a youth club with no youth club?',
      'How do I run a holiday programme with lunch?',
      'How do I give teenagers a budget of their own?',
      'How do I find things to do for girls of twelve to fifteen?',
      'How do I get the checks done for new volunteers?',
    ],
    answers: [
      'Give them £1,000 and a vote. They spent it better than we would have.',
      'Not a seat at our table: their own evening, and two of us go to theirs.',
      'A games console, toast and one adult who listens. The rest came later.',
      'Ask the school for its kitchen in August; ours was glad of the rent.',
      'The CVS does our checks in a batch every term.',
    ],
  },
  'digital-inclusion': {
    questions: [
      'How do I lend tablets and get them back?',
      'How do I teach people who are frightened of computers?',
      'How do I get cheap broadband into the flats?',
      'How do I find volunteers for a digital drop-in?',
      'How do I help people apply online for benefits safely?',
      'How do I get old laptops wiped and mended?',
    ],
    answers: [
      'One to one, on their own phone, with something they want: photographs of grandchildren.',
      'Treat a loan like a library book. We lost two of sixty.',
      'Ask the providers about social tariffs; hardly anybody had heard of them.',
      'Sixth formers need hours for their awards, and they are patient.',
      'Never type anybody’s password for them. Sit on your hands.',
    ],
  },
  'mental-health': {
    questions: [
      'How do I set up a listening café?',
      'How do I support volunteers who hear hard things?',
      'How do I get the GP to send people to us?',
      'How do I reach men who will not talk?',
      'How do I know when something is beyond us?',
      'How do I train residents in mental health first aid?',
    ],
    answers: [
      'A shed and a broken lawnmower. Men talk side by side.',
      'A debrief after each session and a supervisor one can ring.',
      'We gave the surgery one page and one phone number. Referrals came within a week.',
      'Agree the limits beforehand and keep the crisis numbers on the wall.',
      'Train eight at once and pay for their lunch; six stayed.',
    ],
  },
  loneliness: {
    questions: [
      'How do I find people who never go out?',
      'How do I start a befriending scheme?',
      'How do I run a lunch club in a small hall?',
      'How do I match a befriender with somebody?',
      'How do I keep phone friendships going?',
      'How do I welcome newcomers to the estate?',
    ],
    answers: [
      'The postman and the hairdresser know. Ask them.',
      'Match on what they laugh at, not on age.',
      'Everybody brings something, if only the salt. Nobody is a guest.',
      'Two visits together with the organiser before anybody goes alone.',
      'A welcome loaf and a map with our phone number on the back.',
    ],
  },
  sport: {
    questions: [
      'How do I start walking football?',
      'How do I find coaches who will come every week?',
      'How do I make sport free without it feeling cheap?',
      'How do I get women into the gym at the hub?',
      'How do I book school pitches out of hours?',
      'How do I keep a boxing club’s roof on?',
    ],
    answers: [
      'Train local people as coaches: Level 1 costs little and they stay.',
      'Pay-what-you-can in a closed box by the door.',
      'A women-only hour with a crèche, at half past nine.',
      'The county sports partnership paid our first year’s hall hire.',
      'Write the lettings into a three-year agreement with the school’s trust.',
    ],
  },
  arts: {
    questions: [
      'How do I commission a mural the street will like?',
      'How do I pay artists fairly?',
      'How do I start a community choir?',
      'How do I make a film about our place?',
      'How do I bring an empty shop to life?',
      'How do I get people who think art is not for them?',
    ],
    answers: [
      'Do not say art. Say lanterns.',
      'Ask for three artists’ day rates and publish the brief at the bus stop.',
      'Our choir sings what people sang at weddings. Forty came.',
      'Let the street vote on sketches before a brush is wet.',
      'A shop window costs nothing: change it every month.',
    ],
  },
  events: {
    questions: [
      'How do I run a festival for under £3,000?',
      'How do I close a road for a street party?',
      'How do I get insurance for a fun day?',
      'How do I plan for rain?',
      'How do I get stallholders to come?',
      'How do I use an event to find volunteers?',
    ],
    answers: [
      'Apply for the closure twelve weeks ahead; the form is shorter than it looks.',
      'Ask each visitor one question for a raffle ticket. You get a survey and a list.',
      'Borrow the school hall as your wet plan and say so on the poster.',
      'Free pitches for residents, fifty pounds for everybody else.',
      'Write a list of who did what on the night itself. Next year starts there.',
    ],
  },
  covid: {
    questions: [
      'How do I organise shopping for people who are shielding?',
      'How do I hold a partnership meeting on screen?',
      'How do I reach people with no internet?',
      'How do I open the hub again safely?',
      'How do I thank people who came forward in lockdown?',
      'How do I bring people back who are still afraid to come in?',
    ],
    answers: [
      'One phone, one rota, one card through every door. Keep cash out of it.',
      'Post the papers, ring the ones without a screen, and stop after an hour.',
      'Open the garden first and the hall later.',
      'A leaflet with a real person’s name got four times the calls.',
      'We gave every volunteer a tree.',
    ],
  },
  safety: {
    questions: [
      'How do I get the street lights mended?',
      'How do I set up a neighbourhood watch that does not spy?',
      'How do I deal with motorbikes on the footpaths?',
      'How do I make an underpass feel safer?',
      'How do I hold the police to their promises?',
      'How do I help neighbours who fell out?',
    ],
    answers: [
      'Walk the route after dark with the council officer. Once is enough.',
      'Number every lamp post on a map and report them together.',
      'Paint, mirrors and people. The café by the underpass did most.',
      'We asked for monthly figures for six streets and read them out.',
      'A mediator from the next town; nobody wants a neighbour to judge.',
    ],
  },
};
