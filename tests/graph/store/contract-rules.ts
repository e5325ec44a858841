import { describe, expect, it } from 'vitest';
import type { Change } from '../../../graph/model/change.ts';
import type { Store } from '../../../graph/store/store.ts';
import { area, cluster, event, organisation, person, relation, topic } from './records.ts';

const people = [person('ann'), person('ben'), person('cat')];
const member = (who: string, of: string, more: object = {}) =>
  relation('MEMBER_OF', `person:${who}`, `cluster:${of}`, { area: 'area:a', seat: 'named', ...more });

/** Each wrong change, and the words its refusal holds. */
const WRONG: Record<string, [Change[], string, RegExp]> = {
  'an area without a name': [[area('x', { name: '' })], 'BAD_INPUT', /area:x.*name "" must not be empty/],
  'a field that does not exist': [[area('x', { colour: 'red' })], 'BAD_INPUT', /no field "colour"/],
  'a wrong kind of event': [[event('e', '2020-01-01', { kind: 'party' })], 'BAD_INPUT', /"party" must be one of: spring event/],
  'a day that does not exist': [[event('e', '2019-02-29')], 'BAD_INPUT', /"2019-02-29".*2019-03-14/],
  'a latitude beyond the pole': [[area('x', { lat: 91 })], 'BAD_INPUT', /lat 91 must be from -90 to 90/],
  'a relation between wrong kinds': [[area('x'), topic('t'), relation('HOSTED', 'topic:t', 'area:x')], 'BAD_INPUT', /start "topic:t" must be the id of area/],
  'an unknown kind of relation': [[person('ann'), area('a'), relation('KNOWS', 'person:ann', 'area:a')], 'BAD_INPUT', /"KNOWS" is not a kind/],
  'an end that is not there': [[person('ann'), relation('HOLDS_ROLE', 'person:ann', 'area:none', { role: 'chair' })], 'BAD_INPUT', /no area:none/],
  'an area represented that is not there': [[person('ann'), event('e', '2020-01-01'), relation('ATTENDED', 'person:ann', 'event:e', { area: 'area:none' })], 'BAD_INPUT', /no area:none/],
  'a period that ends before it begins': [[area('a'), organisation('o'), relation('ADMINISTERS', 'organisation:o', 'area:a', { from: '2020-01-01', to: '2020-01-01' })], 'BAD_INPUT', /before to 2020-01-01/],
  'a buddy of themselves': [[person('ann'), relation('BUDDY_OF', 'person:ann', 'person:ann')], 'BAD_INPUT', /their own buddy/],
  'a role without its name': [[person('ann'), area('a'), relation('HOLDS_ROLE', 'person:ann', 'area:a')], 'BAD_INPUT', /role is missing/],
  'two regional clusters at a time': [[...people, area('a'), cluster('north', 'regional'), cluster('east', 'regional'), member('ann', 'north', { from: '2019-01-01' }), member('ben', 'east', { from: '2020-01-01' })], 'CONFLICT', /area:a.*two regional clusters/],
  'more named members than seats': [[...people, area('a'), cluster('c', 'topic', { seatsPerArea: 2 }), member('ann', 'c'), member('ben', 'c'), member('cat', 'c')], 'CONFLICT', /2 seats per area, but area:a would have 3/],
};

const RIGHT: Record<string, Change[]> = {
  'one regional cluster after another': [...people, area('a'), cluster('north', 'regional'), cluster('east', 'regional'), member('ann', 'north', { from: '2019-01-01', to: '2020-01-01' }), member('ben', 'east', { from: '2020-01-01' })],
  'as many named members as seats, one after another, and substitutes': [...people, area('a'), cluster('c', 'topic', { seatsPerArea: 1 }), member('ann', 'c', { to: '2019-06-01' }), member('ben', 'c', { from: '2019-06-01' }), member('cat', 'c', { seat: 'substitute' })],
  'a topic cluster beside a regional one': [...people, area('a'), cluster('north', 'regional'), cluster('c', 'topic'), member('ann', 'north'), member('ann', 'c')],
};

export function rulesContract(current: () => Store): void {
  describe('the rules of the records', () => {
    for (const [what, [changes, code, words]] of Object.entries(WRONG)) {
      it(`refuses ${what}`, async () => {
        await expect(current().write(changes, 't', 'w')).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
        expect(await current().version()).toBe(0);
      });
    }

    for (const [what, changes] of Object.entries(RIGHT)) {
      it(`accepts ${what}`, async () => {
        await expect(current().write(changes, 't', 'w')).resolves.toMatchObject({ version: 1 });
      });
    }

    it('looks at memberships again when a cluster becomes regional or loses a seat', async () => {
      const two = [...people, area('a'), cluster('c', 'topic', { seatsPerArea: 2 }), cluster('d', 'regional'), member('ann', 'c'), member('ben', 'c'), member('cat', 'd')];
      await current().write(two, 't', 'w');
      await expect(current().write([cluster('c', 'topic', { seatsPerArea: 1 })], 't', 'w')).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(current().write([cluster('c', 'regional')], 't', 'w')).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });
}
