import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fileName, messagesText, roundCsv } from '../../../../web/features/matching/round-csv.ts';
import { alone, group, round } from './small-round.ts';

const [pair] = [group(['ann@dover', 'beth@leeds'], {
  status: 'PROPOSED', score: 0.75, locked: true, gives: [{ text: 'Ann can give: money, debt.' }],
  reasons: [{ feature: 'NEEDS_MET', text: 'Ann can give: money, debt.', value: null, counted: 0.5, weight: 0.35, figures: [] }],
  steps: [{ status: 'PROPOSED', date: '2026-11-22', by: 'staff', text: 'Proposed.' }],
})];

describe('a round as a file', () => {
  const rows = parse(roundCsv(round({ suggestions: [pair!], unmatched: [alone('hal@wells', 'CONSENT')] })), { columns: true }) as Record<string, string>[];

  test('has a row for each suggestion with everybody it is about', () => {
    expect(rows[0]).toMatchObject({
      round: 'Coast, round 1', status: 'proposed', locked: 'yes', person_1: 'Ann', person_2_id: 'person:beth', area_2: 'leeds', person_3: '',
      score: '0.75', distance_km: '40', could_give: 'Ann can give: money, debt.', history: '2026-11-22 staff: Proposed.',
    });
    expect(rows[0]?.['reasons']).toBe('Needs met by offers (not recorded × 0.35): Ann can give: money, debt.');
  });

  test('has a row for each person without one, with the rule', () => {
    expect(rows[1]).toMatchObject({ status: 'unmatched', person_1: 'Hal', area_1: 'wells', rule: 'CONSENT stands against it.', would_change: 'Time.', score: '' });
    expect(rows).toHaveLength(2);
  });
});

test('messages stand below each other, each under whom it is for', () => {
  const withMessage = { ...pair!, members: pair!.members.map((one) => ({ ...one, message: `Dear ${one.label}` })) };
  const said = messagesText([withMessage]);
  expect(said).toContain('To: Ann, dover\n\nDear Ann');
  expect(said.indexOf('Dear Ann')).toBeLessThan(said.indexOf('To: Beth, leeds'));
  expect(messagesText([pair!])).toBe('');
});

test('files are named after the round', () => {
  expect(fileName('Coast, round 1', 'messages')).toBe('coast-round-1-messages');
});
