import { expect, test } from 'vitest';
import { RELATION_KINDS, relationRule } from '../../../graph/model/relations.ts';
import { goesWith } from '../../../web/records/goes-with.ts';
import { fieldTexts } from '../../../web/texts/record-fields.ts';

test('what goes with an area is said kind by kind, with what only names it', () => {
  expect(
    goesWith([
      { kind: 'HOLDS_ROLE', place: 'END', count: 3 },
      { kind: 'ATTENDED', place: 'VIA', count: 1_200 },
      { kind: 'MEASURED_BY', place: 'START', count: 1 },
    ]),
  ).toEqual(['3 roles', 'the note on 1,200 attendances that somebody came for it', '1 published figure about it']);
});

test('buddies are counted together, whichever way round they were recorded', () => {
  expect(goesWith([{ kind: 'BUDDY_OF', place: 'START', count: 1 }, { kind: 'BUDDY_OF', place: 'END', count: 2 }])).toEqual(['their link to 3 buddies']);
});

test('every kind of relation that a record with a page can stand in has words of its own', () => {
  const paged = ['Area', 'Person', 'Organisation', 'Topic', 'Event', 'Cluster', 'Question', 'Collaboration'];
  const wanted = RELATION_KINDS.flatMap((kind) => {
    const { start, end, via } = relationRule(kind);
    const fits = (labels: readonly string[]) => labels.some((label) => paged.includes(label));
    return [fits(start) && `${kind} START`, fits(end) && `${kind} END`, via && `${kind} VIA`].filter((one) => one !== false && one !== undefined);
  });
  const missing = wanted.filter((one) => {
    const [kind = '', place = ''] = one.split(' ');
    return fieldTexts.goesWith[kind]?.[place] === undefined;
  });
  expect(missing).toEqual([]);
});
