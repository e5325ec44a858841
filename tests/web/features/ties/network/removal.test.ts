import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../../../web/address/search.ts';
import { readRemoval, removalInAddress, removalInput } from '../../../../../web/features/ties/network/removal.ts';

const asked = (address: string) => removalInput(readRemoval(parseSearch(address)));

describe('what is taken out of the network', () => {
  test('is the five areas most between the others unless the address says otherwise', () => {
    expect(asked('')).toEqual({ mostCentral: 5, by: 'BETWEENNESS' });
    expect(asked('count=3&by=degree')).toEqual({ mostCentral: 3, by: 'DEGREE' });
    expect(asked('count=0')).toEqual({ mostCentral: 5, by: 'BETWEENNESS' });
  });

  test('can be named parties, roles, facilitators, those whom an organisation employs', () => {
    expect(asked('remove=parties&parties=dover,person:p1')).toEqual({ parties: ['area:dover', 'person:p1'] });
    expect(asked('remove=roles&roles=rep,vice-chair')).toEqual({ roles: ['VICE_CHAIR', 'REP'] });
    expect(asked('remove=facilitators')).toEqual({ facilitators: true });
    expect(asked('remove=employer&employer=organisation:koreo')).toEqual({ employedBy: 'organisation:koreo' });
  });

  test('can be events of a kind or by what their names contain', () => {
    expect(asked('remove=kinds&events=national-event,answer')).toEqual({ eventKinds: ['NATIONAL_EVENT'] });
    expect(asked('remove=events&named=Legacy+South')).toEqual({ events: 'Legacy South' });
  });

  test('is not asked for before it is said', () => {
    expect(['parties', 'roles', 'employer', 'kinds', 'events'].map((remove) => asked(`remove=${remove}`))).toEqual(Array(5).fill(undefined));
  });

  test('comes back as it was written', () => {
    const address = stringifySearch({ ...removalInAddress.remove('roles'), ...removalInAddress.roles(['REP', 'ADVISER']), ...removalInAddress.by('strength') });
    expect(readRemoval(parseSearch(address))).toMatchObject({ remove: 'roles', roles: ['REP', 'ADVISER'], by: 'strength' });
  });
});
