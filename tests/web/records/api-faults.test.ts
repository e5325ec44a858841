import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { faultsIn } from '../../../web/records/form/api-faults.ts';

/** A refusal as the API gives it: in words, and by field. */
const told = (message: string, fields: object | undefined, sent: object) =>
  faultsIn(new CombinedError({ graphQLErrors: [{ message, extensions: { code: 'BAD_INPUT', ...(fields ? { fields } : {}) } }] }), { ...sent });

test('what the API names a field of is told beside it, as a sentence', () => {
  const message = 'event:e1: name is missing; lat 91 must be from -90 to 90.';
  expect(told(message, { name: 'is missing', lat: '91 must be from -90 to 90' }, { name: null, lat: 91 })).toEqual({
    top: [],
    fields: { name: 'Is missing.', lat: '91 must be from -90 to 90.' },
  });
});

test('what names no field, or one that was not sent, is told at the top', () => {
  expect(told('event:e1 was changed by somebody else.', undefined, { name: 'x' })).toEqual({ top: ['Event:e1 was changed by somebody else.'], fields: {} });
  expect(told('area:a: wave 0 must be 1 or more.', { wave: '0 must be 1 or more' }, { name: 'x' })).toEqual({ top: ['Area:a: wave 0 must be 1 or more.'], fields: {} });
});

test('an id that is taken was taken by an earlier try where the form chose it, else by the same relation', () => {
  const taken = { id: 'there is one already' };
  expect(told('There is a person:p1 already.', taken, { id: 'person:p1', name: 'x' }).top).toEqual([
    'It was recorded when you tried before, as it stood here then. Close this, look for it and correct it.',
  ]);
  expect(told('There is a HOLDS_ROLE|person:p|area:a||chair already.', taken, { role: 'CHAIR' }).top).toEqual([
    'The same is recorded already, with the same first day. Correct that one instead.',
  ]);
});

test('without an answer nobody knows whether it was saved, and it says so', () => {
  const { top, fields } = faultsIn(new CombinedError({ networkError: new Error('Failed to fetch') }), { name: 'x' });
  expect(top).toEqual([expect.stringMatching(/^Kith did not answer, so it is not known whether this was saved\./)]);
  expect(fields).toEqual({});
});
