import { describe, expect, test } from 'vitest';
import { acceptedOf, countsOf, followUpWords, groupWords, headWords } from '../../../../web/features/matching/counts.ts';
import { alone, group, round } from './small-round.ts';

const drafted = round({
  suggestions: [group(['ann@dover', 'beth@leeds']), group(['eve@york', 'fay@bath', 'gus@ely'])],
  unmatched: [alone('hal@wells', 'CONSENT')],
  candidates: 6, areas: 6, total: 1.234, totalWithoutDecisions: 1.5,
});

describe('the head of a draft', () => {
  test('counts groups and people', () => {
    expect(countsOf(drafted)).toEqual({ pairs: 1, trios: 1, unmatched: 1, suggested: 5 });
  });

  test('says what there is, and what staff decided cost', () => {
    expect(headWords(drafted)).toBe('6 people from 6 areas: 1 pair, 1 trio, 1 unmatched. Total score 1.23; 1.50 without what you decided.');
  });

  test('leaves out what there is none of', () => {
    expect(headWords(round({ candidates: 1, areas: 1, total: 0, totalWithoutDecisions: 0.004 }))).toBe('1 person from 1 area. Total score 0.00.');
    expect(groupWords({ pairs: 2, trios: 0, unmatched: 0 })).toBe('2 pairs');
  });
});

describe('the head of a proposed round', () => {
  const of = (...statuses: ('PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'IN_TOUCH' | 'FOLLOWED_UP')[]) => statuses.map((status) => ({ status }));

  test('counts what became of each', () => {
    expect(followUpWords(of('ACCEPTED', 'PROPOSED', 'DECLINED', 'ACCEPTED', 'FOLLOWED_UP'))).toBe('5 proposed: 2 accepted, 1 followed up, 1 declined, 1 waiting');
    expect(followUpWords([])).toBe('0 proposed');
  });

  test('counts as accepted what went further, too', () => {
    expect(acceptedOf(of('ACCEPTED', 'IN_TOUCH', 'FOLLOWED_UP', 'PROPOSED', 'DECLINED'))).toBe(3);
  });
});
