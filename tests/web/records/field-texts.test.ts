import { expect, test } from 'vitest';
import type { FieldRule } from '../../../web/records/form/field-rule.ts';
import { changedValues, faultsOfTexts, faultsOfUnchosen, textsOf, valuesOf } from '../../../web/records/form/field-texts.ts';

const RULES: readonly FieldRule[] = [
  { name: 'name', label: 'Name', type: 'text', needed: true },
  { name: 'lat', label: 'Degrees north', type: 'number' },
  { name: 'coastal', label: 'By the sea', type: 'yes or no' },
  { name: 'level', label: 'How urgent', type: 'level', options: [{ value: '2', text: 'Matters soon' }] },
  { name: 'from', label: 'Began on', type: 'day' },
  { name: 'to', label: 'Ended on', type: 'day' },
];
const DOVER = { name: 'Dover', lat: 51.12, coastal: true, level: 2, from: '2019-03-14', to: null };

test('a record stands in the fields of a form as it is read, and comes out of them as it went in', () => {
  const texts = textsOf(RULES, DOVER);
  expect(texts).toEqual({ name: 'Dover', lat: '51.12', coastal: 'yes', level: '2', from: '2019-03-14', to: '' });
  expect(valuesOf(RULES, texts)).toEqual(DOVER);
  expect(changedValues(RULES, DOVER, texts)).toEqual({});
});

test('only what was changed is sent; what was emptied is taken away', () => {
  const texts = { ...textsOf(RULES, DOVER), name: ' Dover Town ', coastal: 'no', lat: '' };
  expect(changedValues(RULES, DOVER, texts)).toEqual({ name: 'Dover Town', coastal: false, lat: null });
});

test('what is missing, is no number or ends before it began is told before anything is sent', () => {
  const texts = { name: ' ', lat: '51,1 N', coastal: '', level: '', from: '2020-01-02', to: '2020-01-02' };
  expect(faultsOfTexts(RULES, texts)).toEqual({
    name: 'Fill this in.',
    lat: 'Write a number, in figures.',
    to: 'It must end after it began, on 2 January 2020.',
  });
  expect(faultsOfTexts(RULES, { ...texts, name: 'Dover', lat: '51.1', to: '' })).toEqual({});
});

test('what was typed to find a record by is not dropped in silence', () => {
  expect(faultsOfUnchosen(RULES, { name: 'Supper', hosts: ' Dov ', topics: '' })).toEqual({ hosts: 'Choose “Dov” from the list, or leave this empty.' });
});
