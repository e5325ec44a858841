import { areaName } from '../../network/suggestion-query.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { pageTexts } from '../../texts/pages.ts';
import { csvOf } from '../../ui/csv.ts';
import type { Group, Round, Unmatched } from './round-query.ts';

type Cell = string | number | undefined;
const MOST_MEMBERS = 3;
const seats = Array.from({ length: MOST_MEMBERS }, (_, i) => i);

const HEAD = [
  'round', 'day', 'status', 'locked',
  ...seats.flatMap((i) => [`person_${i + 1}`, `person_${i + 1}_id`, `area_${i + 1}`, `area_${i + 1}_id`, `answer_${i + 1}`, `answered_${i + 1}`, `reason_${i + 1}`]),
  'score', 'distance_km', 'contact', 'could_give', 'reasons', 'agreed', 'history', 'rule', 'would_change', 'best_fit', 'best_fit_score',
];

const word = (status: string): string => status.toLowerCase().replace(/_/g, ' ');

function groupRow(round: Round, group: Group): Cell[] {
  const { status, locked, members, score, distanceKm, contact, gives, reasons, action, steps, exclusions } = group;
  return [
    round.name, round.at, word(status), locked ? 'yes' : 'no',
    ...seats.flatMap((i): Cell[] => {
      const member = members[i];
      const answer = member?.answer ? word(member.answer) : undefined;
      return [member?.label, member?.node?.id, areaName(member?.area), member?.area?.id, answer, member?.answered ?? undefined, member?.reason ?? undefined];
    }),
    score, distanceKm ?? undefined, contact, gives.map(({ text }) => text).join(' '),
    reasons.map(({ feature, text, value, weight }) => `${matchingTexts.features[feature]} (${value === null ? pageTexts.notRecorded : value.toFixed(2)} × ${weight.toFixed(2)}): ${text}`).join(' '),
    action ?? undefined,
    steps.map(({ date, by, text }) => `${date} ${by}: ${text}`).join(' '),
    exclusions.map(({ text }) => text).join(' '), exclusions.map(({ wouldChange }) => wouldChange ?? '').join(' ').trim(), undefined, undefined,
  ];
}

function unmatchedRow(round: Round, { label, node, area, exclusions, bestFit }: Unmatched): Cell[] {
  return [
    round.name, round.at, 'unmatched', 'no',
    ...seats.flatMap((i): Cell[] => (i === 0 ? [label, node.id, areaName(area), area?.id, undefined, undefined, undefined] : Array<Cell>(7).fill(undefined))),
    undefined, undefined, undefined, undefined, undefined, undefined, undefined,
    exclusions.map(({ text }) => text).join(' '), exclusions.map(({ wouldChange }) => wouldChange ?? '').join(' ').trim(),
    bestFit?.label, bestFit?.score,
  ];
}

/** The whole round as a table: a row per suggestion, then one per person without. */
export const roundCsv = (round: Round): string =>
  csvOf([HEAD, ...round.suggestions.map((group) => groupRow(round, group)), ...round.unmatched.map((one) => unmatchedRow(round, one))]);

/** A name for files of this round: `legacy-south-messages`. */
export const fileName = (name: string, what: string): string => `${`${name} ${what}`.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;

interface Addressed {
  readonly members: readonly { readonly label: string; readonly message: string | null; readonly area?: Parameters<typeof areaName>[0] }[];
}

/** Messages one below the other, each under whom it is for. */
export function messagesText(suggestions: readonly Addressed[]): string {
  const said = suggestions.flatMap(({ members }) =>
    members.flatMap(({ label, area, message }) => (message ? [`${matchingTexts.messageTo(label, areaName(area))}\n\n${message}`] : [])),
  );
  return said.join('\n\n----------------------------------------\n\n');
}
