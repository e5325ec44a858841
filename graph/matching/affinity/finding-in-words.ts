import { FEATURE_BY_NAME } from './all-features.ts';
import type { FeatureName, Finding, Words } from './feature.ts';
import { groupInWords } from './group-in-words.ts';

/** What a feature found, of a pair or of a group, in one sentence. */
export function findingInWords(finding: Finding & { readonly feature: FeatureName }, words: Words): string {
  const { group } = finding.facts;
  return group ? groupInWords(finding, group, words) : FEATURE_BY_NAME.get(finding.feature)!.say(finding, words);
}
