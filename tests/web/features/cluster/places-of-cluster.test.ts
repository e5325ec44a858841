import { expect, test } from 'vitest';
import { placesOfCluster } from '../../../../web/features/cluster/places-of-cluster.ts';

const member = (area: string | null, from: string | null, to: string | null) => ({ from, to, area: area === null ? null : { id: area } });

test('an area is filled while somebody from there is a member, and an outline before and after', () => {
  const members = [member('area:mill', '2018-01-01', '2019-01-01'), member('area:quay', '2018-01-01', null), member('area:mill', null, '2017-01-01'), member(null, null, null)];
  expect(placesOfCluster(members, '2020-06-01').map(({ id, look }) => [id, look])).toEqual([['area:quay', 'near'], ['area:mill', 'hollow']]);
  expect(placesOfCluster(members, '2018-06-01').map(({ look }) => look)).toEqual(['near', 'near']);
});
