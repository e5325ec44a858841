import { addDays, isoDate, type IsoDate } from '../../graph/model/iso-date.ts';
import { holdsAt } from '../../graph/model/period.ts';
import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { dayBetween, LAST_DAY } from './calendar.ts';
import { KEENEST, type Holding } from './people.ts';
import { PHRASES } from './phrases/phrases.ts';
import type { TopicPhrases } from './phrases/topic-phrases.ts';

const QUESTIONS = 600;
const ANSWERS = 900;
const EARLIEST = isoDate('2014-03-01');
const SOONEST_ANSWER_DAYS = 1;
const LATEST_ANSWER_DAYS = 60;

interface Exchange {
  readonly questions: ImportRow<'questions'>[];
  readonly answers: ImportRow<'answers'>[];
}

/** "How do I…?" from people in a role, answered by people of other areas; some wait for an answer still. */
export function questionsAndAnswers(
  holdings: readonly Holding[],
  topics: readonly string[],
  random: SeededRandom,
): Exchange {
  const asked = askedQuestions(holdings, topics, random);
  const given = new Map<string, number>();
  const answers = Array.from({ length: ANSWERS }, (_, i): ImportRow<'answers'> => {
    // The exponent makes some questions popular and leaves others waiting.
    const { question, by } = asked[Math.floor(random.next() ** 1.6 * asked.length)] as Asked;
    const topic = question.topic ?? '';
    const count = given.get(topic) ?? 0;
    given.set(topic, count + 1);
    const day = addDays(question.date as IsoDate, random.between(SOONEST_ANSWER_DAYS, LATEST_ANSWER_DAYS));
    const date = day > LAST_DAY ? LAST_DAY : day;
    return {
      id: `a${String(i + 1).padStart(4, '0')}`,
      question: question.id,
      person: someoneInRole(holdings, date, random, by).person.id,
      date,
      text: answerText(PHRASES[topic] as TopicPhrases, count),
      useful: random.chance(0.3) ? undefined : random.chance(0.8) ? 'yes' : 'no',
      provenance: 'demo',
      source: 'invented',
    };
  });
  return { questions: asked.map(({ question }) => question), answers };
}

interface Asked {
  readonly question: ImportRow<'questions'>;
  readonly by: Holding;
}

function askedQuestions(holdings: readonly Holding[], topics: readonly string[], random: SeededRandom): Asked[] {
  const asked = Array.from({ length: QUESTIONS }, (_, i): Asked => {
    const topic = topics[i % topics.length] as string;
    const earliest = topic === 'covid' ? isoDate('2020-03-24') : topic === 'cost-of-living' ? isoDate('2021-10-01') : EARLIEST;
    const latest = topic === 'covid' ? isoDate('2022-02-01') : addDays(LAST_DAY, -1);
    const date = dayBetween(random, earliest, latest);
    const by = someoneInRole(holdings, date, random);
    return {
      by,
      question: {
        id: `q${String(i + 1).padStart(4, '0')}`,
        text: questionText(PHRASES[topic] as TopicPhrases, Math.floor(i / topics.length)),
        topic,
        person: by.person.id,
        date,
        provenance: 'demo',
        source: 'invented',
      },
    };
  });
  return random.shuffled(asked);
}

/** Somebody in a role on the day, the keen more often; somebody else, for another area, than the one who asked. */
function someoneInRole(holdings: readonly Holding[], date: IsoDate, random: SeededRandom, asker?: Holding): Holding {
  for (;;) {
    const holding = random.pick(holdings);
    const keen = random.chance(holding.person.keenness / KEENEST);
    const other = holding.area !== asker?.area && holding.person !== asker?.person;
    if (keen && other && holdsAt(holding, date)) return holding;
  }
}

/** What people add about themselves when somebody has asked much the same before. */
const CIRCUMSTANCES = [
  'We have one part-time worker.',
  'Our LTO has not done it before.',
  'We are a small partnership, nine of us.',
  'We have about £2,000 for it.',
  'Some of our members are nervous about it.',
  'We tried once and gave up.',
  'It has to be ready before the summer.',
  'Most of us work shifts.',
  'We are two villages with little in common.',
  'Half the estate is being rebuilt.',
  'Nobody here has the time to lead it.',
  'We would rather learn from somebody’s mistakes than make our own.',
];

function questionText({ questions }: TopicPhrases, turn: number): string {
  const question = questions[turn % questions.length] as string;
  const round = Math.floor(turn / questions.length);
  if (round === 0) return question;
  return `${question} ${CIRCUMSTANCES[(turn * 5 + round) % CIRCUMSTANCES.length] as string}`;
}

const CLOSINGS = [
  'Happy to talk it through.',
  'It took us about a year.',
  'Come and see it if you are near.',
  'We got it wrong the first time.',
  'I can send you ours.',
  'Ring me after six.',
  'It is worth the bother.',
  'Start small.',
  'Ask your LTO early.',
  'Our worker wrote it all down.',
  'We would do it again.',
];

function answerText({ answers }: TopicPhrases, turn: number): string {
  const answer = answers[turn % answers.length] as string;
  const round = Math.floor(turn / answers.length);
  return round === 0 ? answer : `${answer} ${CLOSINGS[(turn * 3 + round) % CLOSINGS.length] as string}`;
}
