import { expect, test } from 'vitest';
import { relationEnds, relationKind } from '../../../web/records/recorded-relation.ts';
import { hasPeriod, relationRules } from '../../../web/records/relation-rules.ts';
import { undoRemoval } from '../../../web/records/undo.ts';
import { recordTexts } from '../../../web/texts/records.ts';

const CHAIR = 'HOLDS_ROLE|person:p1|area:cars|2016-04-01|chair';

test('a relation says by its id what it is and what it links', () => {
  expect(relationKind(CHAIR)).toBe('HOLDS_ROLE');
  expect(relationEnds(CHAIR)).toEqual(['person:p1', 'area:cars']);
});

test('roles can end, attendances cannot', () => {
  expect(hasPeriod('HOLDS_ROLE')).toBe(true);
  expect(hasPeriod('ATTENDED')).toBe(false);
  expect(relationRules('MEASURED_BY')).toEqual([]);
});

test('a removed role is recorded anew with all it said and where it came from; a membership cannot be', async () => {
  const sent: unknown[] = [];
  const client = { mutation: (_document: unknown, variables: unknown) => ({ toPromise: async () => (sent.push(variables), {}) }) };
  await undoRemoval({ id: CHAIR, values: { role: 'CHAIR', from: '2016-04-01', to: null }, provenance: 'DEMO', source: 'the demo' })?.(client as never);
  expect(sent).toEqual([
    {
      input: { person: 'person:p1', area: 'area:cars', role: 'CHAIR', from: '2016-04-01', to: null },
      id: CHAIR,
      origin: { provenance: 'DEMO', source: 'the demo' },
    },
  ]);
  expect(undoRemoval({ id: 'MEMBER_OF|person:p1|cluster:c||named', values: {} })).toBeUndefined();
});

test('what goes with a record is said in one sentence', () => {
  expect(recordTexts.remove.goesWith([])).toBe('Nothing else is recorded about it.');
  expect(recordTexts.remove.goesWith(['3 roles', '1 need', '2 offers'])).toBe('With it go 3 roles, 1 need and 2 offers. Ties that rest on them lose that share.');
});
