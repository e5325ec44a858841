import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../graph/matching/affinity/candidate.ts';
import { NO_CONTACT } from '../../../../graph/matching/affinity/contact.ts';
import { FEATURES, type FeatureName, type Words } from '../../../../graph/matching/affinity/feature.ts';
import { findingInWords } from '../../../../graph/matching/affinity/finding-in-words.ts';
import { groupFindings } from '../../../../graph/matching/affinity/group-findings.ts';
import { PairScores } from '../../../../graph/matching/affinity/pair-scores.ts';
import { TopicTree } from '../../../../graph/matching/affinity/topic-tree.ts';
import { id, person } from './candidates.ts';

const words: Words = { name: (of) => of.slice('person:'.length), topic: (of) => of.slice('topic:'.length) };

/** What a feature says of a group, and its mean. */
function said(group: readonly Candidate[], feature: FeatureName, met: readonly string[] = []) {
  const contact = (a: string, b: string) => (met.includes(`${a.slice(7)}-${b.slice(7)}`) ? { ...NO_CONTACT, met: 1, own: 0.4 } : NO_CONTACT);
  const scores = new PairScores(group, { topics: new TopicTree(new Map()), contact });
  const pairs = group.flatMap((_, a) => group.slice(a + 1).map((_other, i) => scores.findings(a, a + 1 + i, { [feature]: 1 })));
  const [finding] = groupFindings(pairs);
  return { value: finding!.value, text: findingInWords(finding!, words), facts: finding!.facts };
}

const FOUR = [
  person('ann', { needs: { food: 3 }, offers: { homes: 3 }, wave: 1, experience: 0.1, commitments: 0, lat: 51, lon: 0 }),
  person('ben', { needs: { food: 1, homes: 2 }, wave: 2, experience: 0.9, commitments: 2, lat: 52, lon: 0 }),
  person('cat', { needs: { food: 2 }, wave: 3, experience: 0.5, commitments: 1, lat: 53, lon: 0 }),
  person('dan', { offers: { food: 3 }, wave: 3, commitments: 0 }),
];

describe('The findings of a group of more than three', () => {
  it.each<[FeatureName, string]>([
    // Dan can help Ann, Ben and Cat with food, and Ann can help Ben with homes.
    ['needs met', '1 can help with food, which 3 need; 1 can help with homes, which 1 needs.'],
    ['mutual help', 'Help would go one way at most.'],
    ['shared needs', '3 need help with food.'],
    ['stage', 'They joined the programme in waves 1 to 3.'],
    ['near', '111 km to 222 km from each other.'],
    ['like experience', 'From little experience to long experience.'],
    ['few commitments', '0 to 2 commitments each already.'],
    ['little contact', '1 of 6 pairs have met.'],
  ])('say of %s: %s', (feature, text) => {
    expect(said(FOUR, feature, ['ann-ben']).text).toBe(text);
  });

  it('are means over the pairs of whom something is recorded', () => {
    // Waves 1, 2, 3, 3: ½, 0, 0, ½, ½, 1.
    expect(said(FOUR, 'stage').value).toBeCloseTo(2.5 / 6, 9);
    // Of Dan it is not known: 0.2, 0.6, 0.6.
    expect(said(FOUR, 'like experience').value).toBeCloseTo((0.2 + 0.6 + 0.6) / 3, 9);
    expect(said(FOUR, 'needs met').facts).toEqual({ topics: [id('topic:food'), id('topic:homes')], group: { size: 4, pairs: 4, need: [3, 1], help: [1, 1] } });
  });

  it('say themselves in a sentence where nothing is recorded', () => {
    const unknown = ['ann', 'ben', 'cat', 'dan'].map((name) => person(name));
    for (const feature of FEATURES) {
      const finding = { feature, value: undefined, facts: { group: { size: 4 } } };
      expect(findingInWords(finding, words)).toMatch(/^[A-Z0-9].*\.$/);
    }
    expect(said(unknown, 'shared needs').text).toBe('No need is recorded for two of them.');
  });

  it('stay those of the pairs themselves for two and three', () => {
    expect(said(FOUR.slice(0, 2), 'stage').text).toBe('They joined the programme in waves 1 and 2.');
    expect(said(FOUR.slice(0, 3), 'stage').facts.group).toBeUndefined();
  });
});
