import { capital } from '../ui/words.ts';
import { listed } from './lists.ts';

/** One and many of each kind of interaction. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  PEER_VISIT: ['visit', 'visits'],
  BUDDY_CALL: ['buddy call', 'buddy calls'],
  CLUSTER_SESSION: ['cluster session', 'cluster sessions'],
  NETWORK_MEETING: ['network meeting', 'network meetings'],
  SPRING_EVENT: ['spring event', 'spring events'],
  NATIONAL_EVENT: ['national event', 'national events'],
  ONLINE_SESSION: ['online session', 'online sessions'],
  ANSWER: ['answer', 'answers'],
  COLLABORATION: ['month of joint work', 'months of joint work'],
};
const OTHER = ['contact', 'contacts'] as const;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function howMany(n: number, kind: string): string {
  const [one, many] = KINDS[kind] ?? OTHER;
  return `${NUMBERS[n] ?? n} ${n === 1 ? one : many}`;
}

/** How meetings are named on the curve of a tie and told in its sentences. */
export const meetingTexts = {
  /** `Visit, Nov 2018`. */
  one: (kind: string, month: string) => `${capital((KINDS[kind] ?? OTHER)[0])}, ${month}`,
  /** `Three buddy calls`. */
  several: (n: number, kind: string) => capital(howMany(n, kind)),
  jointWork: (month: string) => `Joint work from ${month}`,
  /** `Two visits and one buddy call`. */
  together: (kinds: readonly { readonly kind: string; readonly n: number }[]) => capital(listed(kinds.map(({ kind, n }) => howMany(n, kind)))),
  /** `a visit 1`, `an online session 0.5`. */
  weight: (kind: string, weight: number) => {
    const [word] = KINDS[kind] ?? OTHER;
    return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word} ${weight}`;
  },
} as const;
