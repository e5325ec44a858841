import { expect, test } from 'vitest';
import { placesOfPerson } from '../../../../web/features/person/places-of-person.ts';
import type { PartyTies } from '../../../../web/network/ties-of-party.ts';

const tie = (b: string, strength: number) => ({ a: 'person:ann', b, strength, band: 'light' as const, events: 1, last: '2020-01-01' });
const ANN = { id: 'person:ann', areas: [{ id: 'area:mill' }], roles: { edges: [] } };
const KNOWN: PartyTies = {
  total: 3,
  ties: [tie('person:bea', 0.5), tie('person:cid', 0.3), tie('person:dee', 0.2)],
  byId: new Map(),
  areasOf: new Map([['person:bea', ['area:quay']], ['person:cid', ['area:quay']], ['person:dee', ['area:mill']]]),
};

test('a person stands in their own areas, with one line, the strongest, into each area of those they know', () => {
  const { own, others, places, ties } = placesOfPerson(ANN, KNOWN);
  expect([own, others]).toEqual([1, 1]);
  expect(places.map(({ id, look }) => [id, look])).toEqual([['area:mill', 'centre'], ['area:quay', 'near']]);
  expect(ties).toEqual([{ a: 'area:mill', b: 'area:quay', strength: 0.5, band: 'light' }]);
});
