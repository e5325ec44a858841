import { describe, expect, test } from 'vitest';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { afterAct, toggledPicks, type PickAct, type PickState } from '../../../../web/features/map/picking.ts';
import { pictureOf } from '../../../../web/features/map/picture.ts';
import { AREAS, network, tie } from './small-network.ts';

const picture = pictureOf(AREAS, network([tie('mill', 'quay', 1.2), tie('dock', 'mill', 0.2)]), readMapState({}));
const ids = (...keys: readonly string[]) => new Set(keys.map((key) => `area:${key}`));
const START: PickState = { picked: ids('quay', 'dock'), only: undefined, hidden: new Set() };
const after = (act: PickAct, state: Partial<PickState> = {}) => afterAct(act, { ...START, ...state }, picture);

describe('those picked', () => {
  test('are let go when all of them are picked again', () => {
    expect(toggledPicks(ids('quay'), ['area:dock'])).toEqual(ids('quay', 'dock'));
    expect(toggledPicks(ids('quay', 'dock'), ['area:dock'])).toEqual(ids('quay'));
    expect(toggledPicks(ids('quay'), ['area:dock', 'area:quay'])).toEqual(ids('quay', 'dock'));
  });

  test('are kept alone, or hidden', () => {
    expect(after('only')).toEqual({ picked: ids(), only: ids('quay', 'dock'), hidden: ids() });
    expect(after('hide')).toEqual({ picked: ids(), only: undefined, hidden: ids('quay', 'dock') });
  });

  test('give way to the others', () => {
    expect(after('invert')?.picked).toEqual(ids('mill', 'alone'));
  });

  test('take in whom they are tied to, who come back if they were left out', () => {
    expect(after('neighbours')?.picked).toEqual(ids('quay', 'dock', 'mill'));
    expect(after('neighbours', { only: ids('quay', 'dock'), hidden: ids('mill', 'alone') })).toMatchObject({ only: ids('quay', 'dock', 'mill'), hidden: ids('alone') });
  });

  test('show whom all of them are tied to, if there is anybody', () => {
    expect(after('common')?.only).toEqual(ids('quay', 'dock', 'mill'));
    expect(after('common', { picked: ids('quay', 'alone') })).toBeUndefined();
  });
});
