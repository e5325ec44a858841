import { planTexts } from '../../../texts/plans.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Plan } from './plan-query.ts';

/** How many areas said what. */
export function answersOf(suggestions: readonly { readonly members: readonly { readonly answer: string | null }[] }[]) {
  const answers = suggestions.flatMap(({ members }) => members.map(({ answer }) => answer));
  const accepted = answers.filter((one) => one === 'ACCEPTED').length;
  const declined = answers.filter((one) => one === 'DECLINED').length;
  return { accepted, declined, waiting: answers.length - accepted - declined };
}

export const placedIn = (suggestions: readonly { readonly members: readonly unknown[] }[]): number => suggestions.reduce((sum, { members }) => sum + members.length, 0);

/** What the board says of itself, below its title. */
export function planHeadWords({ status, suggestions, unmatched, outcome }: Pick<Plan, 'status' | 'suggestions' | 'unmatched' | 'outcome'>): string {
  if (status === 'PROPOSED') {
    const { accepted, declined, waiting } = answersOf(suggestions);
    return `${planTexts.proposed(suggestions.length)}; ${planTexts.answers(accepted, declined, waiting)}.`;
  }
  if (suggestions.length === 0) return `${outcomeWords(outcome)}.`;
  const left = unmatched.length > 0 ? `, ${planTexts.unplaced(unmatched.length)}` : '';
  return `${planTexts.placed(placedIn(suggestions), suggestions.length)}${left}. ${outcomeWords(outcome)}.`;
}
