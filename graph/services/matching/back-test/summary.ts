import type { JudgedFigures } from '../../../matching/link-prediction/back-test.ts';
import { PLAINEST_METHOD } from '../../../matching/link-prediction/methods.ts';
import { dayNumber } from '../../../model/iso-date.ts';
import { dateOf, inWords } from '../../../ties/words.ts';
import type { BackTestReport, TestedLevel } from './back-test-at.ts';
import { bestMethod } from './best-method.ts';

const PARTIES: Readonly<Record<TestedLevel, string>> = { person: 'people', area: 'areas' };

/** What a back-test found, in plain words; where it could find nothing, why, and which day to try. */
export function backTestSummary(report: BackTestReport): string {
  const best = bestMethod(report.test);
  return best ? told(report, best.method) : untold(report);
}

function told({ test, level, cutoff }: BackTestReport, bestName: string): string {
  const day = dateOf(dayNumber(cutoff));
  const best = test.results.find(({ method }) => method === bestName)!;
  const plain = test.results.find(({ method }) => method === PLAINEST_METHOD.name)!;
  const against = (figure: 'all' | 'twoSteps') => (best === plain ? '' : `, by ${plain.method} alone ${percent(plain[figure].auc!)}`);
  const sentences = [
    `Of pairs of ${PARTIES[level]} who had not met before ${day}, those who met later were ranked above those who did not ` +
      `${percent(best.all.auc!)} of the time by ${best.method}${between(best.all)}${against('all')}, by chance 50%.`,
  ];
  if (best.twoSteps.auc !== undefined) {
    sentences.push(`Of pairs with an acquaintance in common: ${percent(best.twoSteps.auc)}${between(best.twoSteps)}${against('twoSteps')}.`);
  }
  const { precisionAtK, k, positives, pairs } = best.all;
  const inHundred = (share: number) => `${Math.round(100 * share)} in 100`;
  sentences.push(`Of the ${counted(k, 'pair')} ranked first, ${inHundred(precisionAtK!)} did meet; of pairs taken at random, ${inHundred(positives / pairs)}.`, ...again(test.persistence));
  return sentences.join(' ');
}

/** Why there is nothing to tell. */
function untold({ test, level, cutoff, firstEvent, lastEvent }: BackTestReport): string {
  const day = dateOf(dayNumber(cutoff));
  const parties = PARTIES[level];
  if (firstEvent === undefined || lastEvent === undefined) return `No event with two or more ${parties} is on record, so nothing can be foretold or compared.`;
  if (test.parties === 0) return `No ${parties} were at an event before ${day}, so there is nothing to foretell from. The first event on record was on ${dateOf(firstEvent)}: choose a later day.`;
  if (lastEvent < dayNumber(cutoff)) return `No event is on record from ${day} on, so there is nothing to compare with. The last was on ${dateOf(lastEvent)}: choose that day or an earlier one.`;
  const { positives, pairs } = test.results[0]!.all;
  const why =
    pairs === 0
      ? `All ${parties} seen before ${day} had met each other by then, so there is nobody left to foretell.`
      : positives === 0
        ? `Nobody who had not met before ${day} has met since (${counted(pairs, 'pair')}), so there is nothing to compare with.`
        : `Everybody who had not met before ${day} has met since (${counted(pairs, 'pair')}), so no ranking could be wrong.`;
  return [why, ...again(test.persistence)].join(' ');
}

const again = (persistence: number | undefined): string[] =>
  persistence === undefined ? [] : [`Of those who had met before, ${percent(persistence)} met again.`];

const between = ({ interval }: JudgedFigures): string =>
  interval ? ` (${Math.round(100 * interval.low)} to ${Math.round(100 * interval.high)})` : ' (how sure that is cannot be told)';

const percent = (share: number): string => `${Math.round(100 * share)}%`;

const MOST_IN_WORDS = 10;
const counted = (count: number, what: string): string =>
  `${count > MOST_IN_WORDS ? count.toLocaleString('en-GB') : inWords(count)} ${what}${count === 1 ? '' : 's'}`;
