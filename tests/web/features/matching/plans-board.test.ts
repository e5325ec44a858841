import { describe, expect, test } from 'vitest';
import { changesFor, wishOf } from '../../../../web/features/matching/plans/asked-changes.ts';
import { decisionsOf } from '../../../../web/features/matching/plans/decisions.ts';
import { areasOn, choicesFor } from '../../../../web/features/matching/plans/plan-areas.ts';
import { planCsv } from '../../../../web/features/matching/plans/plan-csv.ts';
import { isRefused } from '../../../../web/features/matching/plans/use-adjust-plan.ts';
import { placed, plan, planGroup, unplaced } from './small-plan.ts';
import { apart } from './small-round.ts';

const groups = [planGroup('1'), planGroup('2'), planGroup('3')];
const board = plan({
  groups,
  suggestions: [placed('1', ['dover*', 'leeds', 'hull']), placed('2', ['york', 'bath']), placed('3', ['wells', 'ripon', 'truro'])],
  unmatched: [unplaced('ely', 'SIZE'), unplaced('hove', 'LEFT_OUT')],
});
const areas = areasOn(board);
const area = (key: string) => areas.find(({ id }) => id === `area:${key}`)!;

describe('the areas on the board', () => {
  test('know their group and whether they are locked', () => {
    expect(area('dover')).toMatchObject({ label: 'dover', groupId: '1', locked: true });
    expect(area('bath')).toMatchObject({ groupId: '2', locked: false });
    expect(area('ely')).toMatchObject({ groupId: undefined, keptOut: false });
    expect(area('hove').keptOut).toBe(true);
  });

  test('can be moved to any other group, those with room first', () => {
    const said = (key: string) => choicesFor(board, areas, area(key)).map(({ group, placed: n }) => `${group.id}: ${n}`);
    expect(said('wells')).toEqual(['2: 2', '1: 3']);
    expect(said('york')).toEqual(['1: 3', '3: 3']);
    expect(said('ely')).toEqual(['2: 2', '1: 3', '3: 3']);
    expect(said('hove')).toEqual([]);
  });
});

test('a change by hand is refused when it comes back unchanged with clashes', () => {
  const clashes = [{ text: 'Group 1 has 4 areas; at most 3 are allowed: 1 too many.' }];
  const move = { move: [{ area: 'area:york', group: '1' }] };
  expect(isRefused({ ...move, solve: false }, 4, { version: 4, clashes })).toBe(true);
  expect(isRefused({ ...move, solve: false }, 4, { version: 5, clashes: [] })).toBe(false);
  // Worked out anew and infeasible: that is the plan now, not a refusal.
  expect(isRefused({ ...move, solve: true }, 4, { version: 5, clashes })).toBe(false);
});

describe('changes of what is asked for', () => {
  test('are none where nothing differs', () => {
    expect(changesFor(board, wishOf(board))).toBeUndefined();
  });

  test('are only what differs', () => {
    const wish = wishOf(board);
    const wished = { ...wish, seconds: 30, rules: { ...wish.rules, withinKm: 50 }, groups: wish.groups.map((one) => (one.id === '2' ? { ...one, most: 4 } : one)) };
    expect(changesFor(board, wished)).toEqual({ rules: { withinKm: 50 }, groups: [{ id: '2', most: 4 }], timeLimitSeconds: 30 });
  });

  test('take a limit away with null', () => {
    const rules = { ...board.brief.rules, experienced: { from: 0.67, least: 1 } };
    const limited = plan({ brief: { ...board.brief, rules } });
    const wish = wishOf(limited);
    expect(changesFor(limited, { ...wish, rules: { ...rules, experienced: null } })).toEqual({ rules: { experienced: null } });
    expect(changesFor(limited, { ...wish, rules: { ...rules, experienced: { from: 0.67, least: 1 } } })).toBeUndefined();
  });
});

describe('what was decided', () => {
  const place = (key: string, id: string) => ({ area: { id: `area:${key}`, label: `${key} Big Local`, shortName: key, region: null }, group: { id, label: `Group ${id}` } });

  test('can be taken back, each in its way', () => {
    const decided = decisionsOf({ ...board, apart: [apart('area:dover', 'area:york')], together: [apart('area:hull', 'area:leeds')], forbidden: [place('bath', '1')] });
    expect(decided.map(({ word, undo }) => [word, undo])).toEqual([
      ['Kept apart', { allow: [['area:dover', 'area:york']] }],
      ['Kept together', { separate: [['area:hull', 'area:leeds']] }],
      ['Kept out', { allow: [['area:bath', '1']] }],
    ]);
    expect(decided[2]?.text).toBe('bath: not in Group 1');
  });

  test('has locks only where no card shows them', () => {
    const locked = [place('dover', '1')];
    expect(decisionsOf({ ...board, locked })).toEqual([]);
    expect(decisionsOf({ ...board, suggestions: [], locked }).map(({ text, undo }) => [text, undo])).toEqual([['dover in Group 1', { unlock: ['area:dover'] }]]);
  });
});

test('the file has a row for each area, placed or not', () => {
  const rows = planCsv(board).trim().split('\r\n');
  expect(rows).toHaveLength(1 + 8 + 2);
  expect(rows[1]).toContain('Clusters: coast,2026-11-21,suggested,Group 1,,0.5,dover Big Local,area:dover,London,0.5,Needs help with housing.,yes');
  expect(rows.at(-1)).toContain('unplaced');
  expect(rows.at(-1)).toContain('LEFT_OUT stands against it.,Time.');
});
