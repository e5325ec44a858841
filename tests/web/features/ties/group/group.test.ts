import { describe, expect, test } from 'vitest';
import { groupInAddress, groupScope, readGroup } from '../../../../../web/features/ties/group/group.ts';

describe('what is asked about a group', () => {
  test('is the ties of one party', () => {
    expect(groupScope(readGroup('dover'))).toEqual({ of: 'area:dover', filter: {} });
  });

  test('is the ties with both ends in a region, a cluster or a topic', () => {
    expect(groupScope(readGroup('region:london'))).toEqual({ of: null, filter: { ends: 'BOTH', regions: ['London'] } });
    expect(groupScope(readGroup('cluster:c1'))).toEqual({ of: null, filter: { ends: 'BOTH', cluster: 'cluster:c1' } });
    expect(groupScope(readGroup('topic:debt'))).toEqual({ of: null, filter: { ends: 'BOTH', topic: 'topic:debt' } });
  });

  test('is the ties among some that were picked, as their address names them', () => {
    const group = readGroup('people:p2,p1,p2')!;
    expect(groupScope(group)).toEqual({ of: null, filter: { ends: 'BOTH', ids: ['person:p1', 'person:p2'] } });
    expect(groupInAddress(group)).toBe('people:p1,p2');
    expect(readGroup('areas:')).toBeUndefined();
  });

  test('can be the ties with either end in it', () => {
    expect(groupScope(readGroup('region:london'), 'either').filter).toEqual({ ends: 'EITHER', regions: ['London'] });
  });

  test('is everything where there is none', () => {
    expect(groupScope(undefined)).toEqual({ of: null, filter: {} });
  });
});
