import { expect, test } from 'vitest';
import { knownByKind, knownTogether, knownWords } from '../../../web/ui/known.ts';

const fact = (source: string | null) => ({ provenance: 'FACT', source });
const invented = { provenance: 'DEMO', source: 'invented' };

test('a record says where it comes from', () => {
  expect(knownWords(fact('register.csv'))).toBe('recorded from register.csv');
  expect(knownWords(fact(null))).toBe('recorded as a fact');
  expect(knownWords(invented)).toBe('invented for the demonstration');
  expect(knownWords({ provenance: 'DEMO', source: 'invented; the offer is public' })).toBe('invented for the demonstration (the offer is public)');
  expect(knownWords({ provenance: 'DERIVED' })).toBe('worked out from other records');
});

test('relations of one source say it once, those of several with how many of each', () => {
  expect(knownTogether([invented, invented])).toBe('invented for the demonstration');
  expect(knownTogether([fact('a.csv'), invented, invented])).toBe('2 invented for the demonstration, 1 recorded from a.csv');
});

test('more than four sources are added up', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map(fact);
  expect(knownTogether(many)).toBe('1 recorded from a, 1 recorded from b, 1 recorded from c, 1 recorded from d, 2 from other sources');
});

test('kinds of relation known in the same way are said together, those without any not at all', () => {
  const groups = [{ what: 'Roles', of: [invented] }, { what: 'Events', of: [] }, { what: 'LTOs', of: [fact('a.csv')] }, { what: 'Needs', of: [invented, invented] }];
  expect(knownByKind(groups)).toEqual([{ what: 'Roles, needs', how: 'invented for the demonstration' }, { what: 'LTOs', how: 'recorded from a.csv' }]);
});
