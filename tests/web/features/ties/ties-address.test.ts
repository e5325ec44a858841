import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../../web/address/search.ts';
import { asAddress, readTiesState, usualAgainst } from '../../../../web/features/ties/ties-address.ts';

const read = (text: string) => readTiesState(parseSearch(text));

describe('the address of the room of ties', () => {
  test('of two places needs their keys only', () => {
    expect(read('a=dover&b=cars-area-together')).toMatchObject({ view: 'pair', a: 'area:dover', b: 'area:cars-area-together' });
  });

  test('names people and organisations with what they are', () => {
    expect(read('a=person:p1&b=person:p2')).toMatchObject({ view: 'pair', a: 'person:p1', b: 'person:p2' });
  });

  test('of a group says whose', () => {
    expect(read('of=dover')).toMatchObject({ view: 'group', group: { kind: 'party', id: 'area:dover', level: 'area' } });
    expect(read('of=organisation:koreo')).toMatchObject({ level: 'organisation', group: { kind: 'party', level: 'organisation' } });
    expect(read('of=region:south-east')).toMatchObject({ group: { kind: 'region', name: 'South East' } });
    expect(read('of=cluster:c1').group).toEqual({ kind: 'cluster', id: 'cluster:c1' });
    expect(read('of=event:e1').group).toBeUndefined();
  });

  test('without anything is the whole network at the level of areas, as the API does by itself', () => {
    expect(read('')).toMatchObject({ view: 'network', level: 'area', halfLifeDays: 365, share: true, part: 'time', sort: 'strength' });
    expect(read('').weights.size).toBe(0);
  });

  test('comes back as it was written', () => {
    const weights = new Map([['BUDDY_CALL', 0.25], ['PEER_VISIT', 2]] as const);
    const search = {
      ...asAddress.pair('area:dover', 'person:p1'), ...asAddress.half(120), ...asAddress.share(false), ...asAddress.weights(weights),
      ...asAddress.dates('2019-12-31', '2021-12-31'), ...asAddress.kinds(['BUDDY_CALL', 'PEER_VISIT']), ...asAddress.opened(['lost']),
      ...asAddress.allReceipts(true), ...asAddress.changesOnMap(true), ...asAddress.against(60, 120), ...asAddress.people(['person:p1']),
    };
    const address = stringifySearch(search);
    expect(address).toContain('w=peer-visit:2,buddy-call:0.25');
    expect(read(address)).toMatchObject({
      a: 'area:dover', b: 'person:p1', halfLifeDays: 120, share: false, from: '2019-12-31', to: '2021-12-31',
      kinds: ['PEER_VISIT', 'BUDDY_CALL'], opened: ['lost'], allReceipts: true, changesOnMap: true, againstDays: 60, people: ['person:p1'],
    });
    expect([...read(address).weights]).toEqual([['PEER_VISIT', 2], ['BUDDY_CALL', 0.25]]);
  });

  test('says nothing of what is usual', () => {
    expect(stringifySearch({
      ...asAddress.half(365), ...asAddress.share(true), ...asAddress.weights(new Map()), ...asAddress.part('time'), ...asAddress.sort('strength'),
      ...asAddress.level('area'), ...asAddress.against(120, 365), ...asAddress.ends('both'),
    })).toBe('');
  });

  test('leaves aside what means nothing', () => {
    expect(read('half=-4&w=tea:1,buddy-call:x&from=soon&sort=colour&kinds=tea,buddy-call')).toMatchObject({
      halfLifeDays: 365, from: undefined, sort: 'strength', kinds: ['BUDDY_CALL'],
    });
    expect(read('w=buddy-call:-1').weights.size).toBe(0);
  });

  test('can have no second curve', () => {
    expect(read(stringifySearch(asAddress.against(undefined, 365))).againstDays).toBeUndefined();
    expect(read('half=120&against=120').againstDays).toBeUndefined();
  });
});

test('a half-life is compared with the next longer one, a year with 120 days', () => {
  expect([60, 120, 240, 365, 1_000].map(usualAgainst)).toEqual([120, 240, 365, 120, 120]);
});
