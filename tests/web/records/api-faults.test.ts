import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { faultsIn } from '../../../web/records/form/api-faults.ts';

const told = (message: string, sent: object) => faultsIn(new CombinedError({ graphQLErrors: [message] }), { ...sent });

test.each([
  ['a value out of bounds', 'area:dover: lat 95 must be from -90 to 90.', { lat: 95 }, { lat: '95 must be from -90 to 90.' }],
  ['a value of a relation', 'SESSION_OF|event:e1|cluster:coast||: number 0 must be a whole number from 1 to 999.', { name: 'x', number: 0 }, { number: '0 must be a whole number from 1 to 999.' }],
  ['an offer with a colon in it', 'SUPPORTS|organisation:o|area:a||advice: energy: from "x" must be a day that exists, as 2019-03-14.', { from: 'x' }, { from: '"x" must be a day that exists, as 2019-03-14.' }],
  ['an empty name', 'event:e1: name " " must not be empty.', { name: ' ' }, { name: 'Fill this in.' }],
  ['two values at once', 'event:e1: name is missing; lat 91 must be from -90 to 90.', { name: null, lat: 91 }, { name: 'Fill this in.', lat: '91 must be from -90 to 90.' }],
  ['an end before the beginning', 'HOLDS_ROLE|person:p|area:a|2020-01-02|chair: from 2020-01-02 must be before to 2020-01-01.', { to: '2020-01-01' }, { to: 'It must end after it began, on 2 January 2020.' }],
  ['the id of something that is gone', 'There is no person:p1.', { person: 'person:p1', area: null }, { person: 'There is no person:p1.' }],
  ['one id of several', 'There is no area:b.', { name: 'x', hosts: ['area:a', 'area:b'] }, { hosts: 'There is no area:b.' }],
  ['what GraphQL refuses', 'Variable "$input" got invalid value "2019-02-29" at "input.date"; "2019-02-29" is no day.', { date: '2019-02-29' }, { date: '"2019-02-29" is no day.' }],
])('%s is told beside its field', (_what, message, sent, fields) => {
  expect(told(message, sent)).toEqual({ top: [], fields });
});

test('what names no field is told at the top, in plain words', () => {
  expect(told('event:e1 was changed by somebody else.', { name: 'x' })).toEqual({ top: ['Event:e1 was changed by somebody else.'], fields: {} });
  const twice = told('There is a HOLDS_ROLE|person:p|area:a||chair already. Correct that one and remove this one.', { role: 'CHAIR' });
  expect(twice).toEqual({ top: ['The same is recorded already, with the same first day. Correct that one instead.'], fields: {} });
});

test('without an answer nothing was saved, and it says so', () => {
  const { top, fields } = faultsIn(new CombinedError({ networkError: new Error('Failed to fetch') }), { name: 'x' });
  expect(top).toEqual(['Kith could not be reached, so nothing was saved. What you typed is still here: try again in a moment.']);
  expect(fields).toEqual({});
});
