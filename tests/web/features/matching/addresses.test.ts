import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../../web/address/search.ts';
import { asAddress as draftOut, drawsFromSomebody, readDraftState } from '../../../../web/features/matching/draft-address.ts';
import { asAddress, keyOf, readRoundState } from '../../../../web/features/matching/round-address.ts';

describe('the address of a round', () => {
  test('comes back as it was written', () => {
    const address = stringifySearch({ ...asAddress.view('table'), ...asAddress.status('FOLLOWED_UP'), ...asAddress.why(['ann-beth']), ...asAddress.allUnmatched(true) });
    expect(address).toBe('?view=table&status=followed-up&why=ann-beth&unmatched=all');
    expect(readRoundState(parseSearch(address))).toEqual({ view: 'table', status: 'FOLLOWED_UP', why: ['ann-beth'], allUnmatched: true });
  });

  test('says nothing of what is usual, and leaves aside what means nothing', () => {
    expect(stringifySearch({ ...asAddress.view('board'), ...asAddress.status(undefined), ...asAddress.why([]), ...asAddress.allUnmatched(false) })).toBe('');
    expect(readRoundState(parseSearch('view=tea&status=suggested'))).toMatchObject({ view: 'board', status: undefined });
  });

  test('names a suggestion by those it is about', () => {
    expect(keyOf(['person:p1', 'person:p2'])).toBe('p1-p2');
  });
});

describe('the address of a draft', () => {
  test('comes back as it was written', () => {
    const address = stringifySearch({
      ...draftOut.cluster('cluster:legacy-south'), ...draftOut.topic('topic:homes'), ...draftOut.regions(['South East', 'London']),
      ...draftOut.people(['person:p1']), ...draftOut.areas(['area:mill', 'area:quay']), ...draftOut.preset('SAME_BOAT'), ...draftOut.day('2026-11-01'),
    });
    expect(address).toBe('?cluster=legacy-south&topic=homes&regions=south-east,london&people=p1&areas=mill,quay&matters=same-boat&day=2026-11-01');
    expect(readDraftState(parseSearch(address))).toEqual({
      cluster: 'cluster:legacy-south', topic: 'topic:homes', regions: ['London', 'South East'], people: ['person:p1'], areas: ['area:mill', 'area:quay'], preset: 'SAME_BOAT', day: '2026-11-01',
    });
  });

  test('without anything draws from nobody and looks for new ties', () => {
    const state = readDraftState(parseSearch('day=soon&regions=mars'));
    expect(drawsFromSomebody(state)).toBe(false);
    expect(state).toMatchObject({ preset: 'NEW_IDEAS', day: undefined, regions: [] });
    expect(drawsFromSomebody({ ...state, people: ['person:p1'] })).toBe(true);
  });
});
