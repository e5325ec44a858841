import { findingInWords } from '../../../../graph/matching/affinity/finding-in-words.ts';
import type { ScoredFinding } from '../../../../graph/matching/affinity/pair-scores.ts';
import { wordsOf } from '../../../../graph/services/matching/words-of.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { plainNaming } from './plain-naming.ts';

const MOST_SAID = 3;

/** The reasons that speak most for it, in sentences. */
export async function reasonsInWords(store: Store, findings: readonly ScoredFinding[]): Promise<string> {
  const part = ({ value = 0, weight }: ScoredFinding) => value * weight;
  const said = [...findings].sort((x, y) => part(y) - part(x)).filter((one) => part(one) > 0);
  const sentences = await Promise.all(
    said.slice(0, MOST_SAID).map(async (finding) => findingInWords(finding, await wordsOf(plainNaming(store), finding.facts))),
  );
  return sentences.join(' ');
}
