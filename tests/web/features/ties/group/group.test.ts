import { describe, expect, test } from 'vitest';
import { groupScope, readGroup } from '../../../../../web/features/ties/group/group.ts';

describe('what is asked about a group', () => {
  test('is the ties of one party', () => {
    expect(groupScope(readGroup('dover'))).toEqual({ of: 'area:dover', filter: {} });
  });

  test('is the ties with both ends in a region, a cluster or a topic', () => {
    expect(groupScope(readGroup('region:london'))).toEqual({ of: null, filter: { ends: 'BOTH', regions: ['London'] } });
    expect(groupScope(readGroup('cluster:c1'))).toEqual({ of: null, filter: { ends: 'BOTH', cluster: 'cluster:c1' } });
    expect(groupScope(readGroup('topic:debt'))).toEqual({ of: null, filter: { ends: 'BOTH', topic: 'topic:debt' } });
  });

  test('can be the ties with either end in it', () => {
    expect(groupScope(readGroup('region:london'), 'either').filter).toEqual({ ends: 'EITHER', regions: ['London'] });
  });

  test('is everything where there is none', () => {
    expect(groupScope(undefined)).toEqual({ of: null, filter: {} });
  });
});
