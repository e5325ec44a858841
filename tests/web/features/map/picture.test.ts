import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../web/features/map/figures.ts';
import { readMapState } from '../../../../web/features/map/map-address.ts';
import { byIdOf, pictureOf } from '../../../../web/features/map/picture.ts';
import { mapSummary } from '../../../../web/texts/map.ts';
import { AREAS, key, network, tie } from './small-network.ts';

const TIES = [tie('mill', 'quay', 1.2), tie('dock', 'mill', 0.2)];
const NETWORK = network(TIES);
const picture = (search: Record<string, string>, of = NETWORK, before = undefined as typeof NETWORK | undefined) => pictureOf(AREAS, of, readMapState(search), before);
const names = (search: Record<string, string>) => picture(search).parties.map(({ party: { name } }) => name);
const figures = (...asked: Parameters<typeof picture>) => figuresOf(picture(...asked), byIdOf(AREAS), true);

describe('what is on screen', () => {
  test('is everything unless the address says otherwise', () => {
    expect(figures({})).toMatchObject({ parties: 4, ties: 2, faded: 0, crossing: 1, long: 1, unlinked: 1, gained: 0, lost: 0 });
  });

  test('has for each area its ties, the strongest, and when it was last in touch', () => {
    const mill = picture({}).parties.find(({ party: { name } }) => name === 'mill');
    expect(mill).toMatchObject({ ties: 2, strongest: { strength: 1.2 }, last: '2026-01-02', living: true });
  });

  test('leaves out regions, and their ties with them', () => {
    const { parties, links } = picture({ without: 'london' });
    expect([parties.length, links.length]).toEqual([3, 1]);
  });

  test('can be the areas on a topic only, with the measures they have among all', () => {
    const on = new Set(['area:mill', 'area:quay']);
    const { parties, links } = pictureOf(AREAS, NETWORK, readMapState({ topic: 'housing' }), undefined, on);
    expect(parties.map(({ party: { name } }) => name)).toEqual(['mill', 'quay']);
    expect(links).toHaveLength(1);
    expect(parties[0]?.measures?.degree).toBe(2);
  });

  test('keeps the selection even when its region is left out', () => {
    expect(names({ without: 'london', area: 'dock' })).toContain('dock');
  });

  test('can be the areas without a living tie only, whatever else is drawn', () => {
    expect(names({ show: 'unlinked' })).toEqual(['alone']);
    expect(names({ show: 'unlinked', least: '0.40' })).toEqual(['alone']);
    expect(names({ show: 'unlinked', links: 'none' })).toEqual(['alone']);
  });

  test('can be ties over 100 km only, or across regions', () => {
    expect(names({ show: 'long' })).toEqual(['mill', 'dock']);
    expect(names({ show: 'cross' })).toEqual(['mill', 'dock']);
  });

  test('is a neighbourhood where steps are asked for', () => {
    expect(names({ area: 'quay', steps: '1' })).toEqual(['mill', 'quay']);
    expect(names({ area: 'quay', steps: '2' })).toEqual(['mill', 'quay', 'dock']);
  });

  test('leaves out ties weaker than asked for', () => {
    expect(picture({ least: '0.40' }).links.map((link) => link.key)).toEqual([key('mill', 'quay')]);
  });

  test('has faded ties only when asked, and they make nobody living', () => {
    const faded = network([...TIES, tie('alone', 'dock', 0.05)]);
    expect(figures({}, faded)).toMatchObject({ ties: 2, faded: 0 });
    expect(figures({ least: '0.04' }, faded)).toMatchObject({ ties: 3, faded: 1, unlinked: 1 });
  });

  test('draws what areas share besides, without calling it a tie', () => {
    const sharing = network(TIES, [{ a: 'area:alone', b: 'area:dock', kind: 'clusters', count: 1 }]);
    expect(figures({ links: 'ties,clusters' }, sharing)).toMatchObject({ ties: 2, sharingOnly: 1, unlinked: 1 });
    expect(figures({ links: 'ties' }, sharing)).toMatchObject({ sharingOnly: 0 });
  });

  test('keeps only what was kept, and the selection', () => {
    expect(names({ only: 'mill,quay' })).toEqual(['mill', 'quay']);
    expect(names({ only: 'mill,quay', area: 'dock' })).toEqual(['mill', 'quay', 'dock']);
  });

  test('hides what was hidden', () => {
    expect(names({ hide: 'mill' })).not.toContain('mill');
  });

  test('holds the way between two areas', () => {
    expect(picture({ area: 'quay', to: 'dock' }).ways).toMatchObject({ steps: 2, count: 1, strongest: ['area:quay', 'area:mill', 'area:dock'] });
  });

  test('shows what came and what went since another day, and counts what went no more', () => {
    const before = network([tie('mill', 'quay', 0.9), tie('alone', 'quay', 0.3)]);
    const compared = picture({ from: '2025-11-21' }, NETWORK, before);
    expect(compared.links.map(({ key: pair, change }) => [pair, change])).toEqual([
      [key('dock', 'mill'), 'gained'],
      [key('mill', 'quay'), undefined],
      [key('alone', 'quay'), 'lost'],
    ]);
    expect(compared.parties.find(({ party: { name } }) => name === 'alone')).toMatchObject({ ties: 0, living: false });
    expect(figures({ from: '2025-11-21' }, NETWORK, before)).toMatchObject({ ties: 2, gained: 1, lost: 1 });
  });

  test('counts as gained a tie that was faded and as lost one that has faded', () => {
    const before = network([tie('mill', 'quay', 0.05), tie('dock', 'mill', 0.2)]);
    const after = network([tie('mill', 'quay', 0.5), tie('dock', 'mill', 0.05)]);
    const changes = picture({ least: '0.01' }, after, before).links.map(({ key: pair, change }) => [pair, change]);
    expect(changes).toEqual([[key('mill', 'quay'), 'gained'], [key('dock', 'mill'), 'lost']]);
  });
});

describe('the summary', () => {
  const said = (search: Record<string, string>) => {
    const { head, rest } = mapSummary(figures(search), { level: 'areas', least: readMapState(search).least, from: undefined, months: undefined });
    return `${head} ${rest}`;
  };

  test('speaks of ties', () => {
    expect(said({})).toBe('2 living ties among 4 areas. 1 area has none. 50% cross a region, 50% are over 100 km.');
  });

  test('names the least strength where it is not the usual', () => {
    expect(said({ least: '0.40' })).toBe('1 tie of 0.40 or more among 4 areas. 1 area has none. 0% cross a region, 0% are over 100 km.');
  });
});
