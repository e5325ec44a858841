import type { Interactions } from '../network/interactions.ts';

/** The interactions that two parties both took part in, up to a day, in the order of their days. */
export function sharedInteractions({ day, ofParty }: Interactions, a: number, b: number, until: number): number[] {
  const { offsets, rows } = ofParty;
  const shared: number[] = [];
  let [i, j] = [offsets[a]!, offsets[b]!];
  const [endA, endB] = [offsets[a + 1]!, offsets[b + 1]!];
  while (i < endA && j < endB) {
    const [ofA, ofB] = [rows[i]!, rows[j]!];
    if (ofA === ofB && day[ofA]! <= until) shared.push(ofA);
    if (ofA <= ofB) i++;
    if (ofB <= ofA) j++;
  }
  return shared;
}
