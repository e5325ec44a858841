import { describe, expect, test } from 'vitest';
import { METHODS } from '../../../../graph/matching/link-prediction/methods.ts';
import { parseSearch, stringifySearch } from '../../../../web/address/search.ts';
import { asAddress, readBackTestState } from '../../../../web/features/back-test/back-test-address.ts';
import { backTestRows } from '../../../../web/features/back-test/back-test-csv.ts';
import { figuresOf, saysSomething, sharePercent } from '../../../../web/features/back-test/method-figures.ts';
import { methodLabel, methodSays } from '../../../../web/features/back-test/method-words.ts';
import { uniqueId } from '../../../../web/data/unique-id.ts';
import { backTestOf, resultOf } from './small-back-test.ts';

describe('the address of the report', () => {
  const read = (text: string) => readBackTestState(parseSearch(text));

  test('without anything is of areas on the usual day', () => {
    expect(read('')).toEqual({ level: 'AREA', cutoff: undefined, among: 'all' });
  });

  test('comes back as it was written', () => {
    const search = { ...asAddress.level('PERSON'), ...asAddress.cutoff('2019-03-14', '2025-04-01'), ...asAddress.among('twoSteps') };
    expect(stringifySearch(search)).toBe('?level=people&cutoff=2019-03-14&among=acquainted');
    expect(read(stringifySearch(search))).toEqual({ level: 'PERSON', cutoff: '2019-03-14', among: 'twoSteps' });
  });

  test('says nothing of what is usual, and leaves aside what means nothing', () => {
    expect(stringifySearch({ ...asAddress.level('AREA'), ...asAddress.cutoff('2025-04-01', '2025-04-01'), ...asAddress.among('all') })).toBe('');
    expect(read('level=organisations&cutoff=2021-02-29&among=us')).toEqual({ level: 'AREA', cutoff: undefined, among: 'all' });
  });
});

describe('the figures of a method', () => {
  test('are those of the comparison asked for', () => {
    expect(figuresOf(resultOf(), 'all')).toEqual({ auc: 0.66, low: 0.45, high: 0.82 });
    expect(figuresOf(resultOf(), 'twoSteps')).toEqual({ auc: 0.6, low: 0.41, high: 0.78 });
  });

  test('say something where one of them can be told', () => {
    expect(saysSomething([resultOf({ auc: null, aucTwoSteps: null })])).toBe(false);
    expect(saysSomething([resultOf({ auc: null, aucTwoSteps: null }), resultOf({ aucTwoSteps: null })])).toBe(true);
  });

  test('never print what is rare as never', () => {
    expect([0, 0.0019, 0.0094, 0.0095, 0.024, 1].map(sharePercent)).toEqual(['0%', '0.2%', '0.9%', '1%', '2%', '100%']);
  });

  test('go into a file unrounded, empty where they cannot be told', () => {
    const [header, ...rows] = backTestRows(backTestOf({ persistence: null, results: [resultOf({ auc: 0.6621827411167512, aucLow: null })] }));
    expect(header?.join()).toBe(
      'level,cutoff,method,baseline,auc,auc_low,auc_high,auc_two_steps,auc_two_steps_low,auc_two_steps_high,precision_at_k,k,positives,pairs,parties,persistence',
    );
    expect(rows).toEqual([['area', '2025-04-01', 'common neighbours', 'yes', 0.6621827411167512, undefined, 0.82, 0.6, 0.41, 0.78, 0, 10, 10, 404, 150, undefined]]);
  });
});

describe('the words of a method', () => {
  test('are there for every method there is', () => {
    for (const { name } of METHODS) expect([name, methodSays(name)]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/)]);
    expect(methodSays('crystal ball')).toBeUndefined();
  });

  test('are short in the chart', () => {
    expect(methodLabel('decayed resource allocation, half-life 30 days')).toBe('Decayed resource allocation, 30 days');
    expect(methodLabel('common neighbours')).toBe('Common neighbours');
  });
});

test('work is followed by a UUID, another each time', () => {
  const ids = Array.from({ length: 50 }, uniqueId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(50);
});
