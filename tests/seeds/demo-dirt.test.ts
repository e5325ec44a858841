import { describe, expect, it } from 'vitest';
import { demoTables } from '../../seeds/demo-tables.ts';
import { duplicatesOf, programmePeople } from '../../seeds/programme/people.ts';
import { SeededRandom } from '../../seeds/seeded-random.ts';
import { grouped, rowsOf } from './tables.ts';

describe('the deliberate dirt of the demo programme', () => {
  const tables = demoTables();
  const rows = (file: string) => rowsOf(tables, file);

  it('has 8% of people who withdrew consent, and some whose consent was not recorded', () => {
    const consents = grouped(rows('people.csv'), 'consent');
    expect(consents.get('no')?.length).toBe(0.08 * 2_400);
    expect(consents.get('')?.length).toBeGreaterThan(100);
    expect([...consents.keys()].sort()).toEqual(['', 'no', 'yes']);
  });

  it('has 3% of people typed in twice with nearly the same name and the same area', () => {
    const roles = grouped(rows('roles.csv'), 'person');
    const areas = (person: string) => new Set((roles.get(person) ?? []).map(({ area }) => area));
    const people = rows('people.csv');
    const [originals, duplicates] = [people.slice(0, -72), people.slice(-72)];
    const lettersOf = (name = '') => name.toLowerCase().replace(/[^a-z]/g, '');
    const found = duplicates.filter((duplicate) =>
      originals.some(
        (one) =>
          one.name !== duplicate.name &&
          [...areas(duplicate.id ?? '')].some((area) => areas(one.id ?? '').has(area)) &&
          shared(lettersOf(one.name), lettersOf(duplicate.name)) >= 0.5,
      ),
    );
    expect(duplicates.length / people.length).toBe(0.03);
    expect(found).toHaveLength(72);
  });

  it('never doubles somebody who has not agreed as agreeing', () => {
    const originals = programmePeople(new SeededRandom(3));
    const doubled = duplicatesOf(originals, new SeededRandom(4));
    expect(doubled.filter(({ original }) => original.consent === 'no').length).toBeGreaterThan(0);
    expect(doubled.filter(({ duplicate }) => duplicate.consent === 'yes').length).toBeGreaterThan(0);
    for (const { original, duplicate } of doubled) {
      expect(duplicate.consent === 'yes' && original.consent !== 'yes').toBe(false);
    }
  });

  it('lists nobody twice at one event', () => {
    const attended = rows('attendance.csv').map(({ event, person }) => `${event}|${person}`);
    expect(new Set(attended).size).toBe(attended.length);
  });

  it('has one area in twenty that changed its LTO', () => {
    const byArea = grouped(rows('administers.csv'), 'area');
    expect(byArea.size).toBe(150);
    const changed = [...byArea.values()].filter((ties) => new Set(ties.map(({ organisation }) => organisation)).size > 1);
    expect(changed.length / 150).toBeCloseTo(0.05, 1.9);
  });

  it('has roles and LTO ties without a start or without an end that was due', () => {
    const roles = rows('roles.csv');
    expect(roles.filter(({ from }) => from === '').length / roles.length).toBeGreaterThan(0.03);
    const reps = roles.filter(({ role }) => role === 'rep');
    expect(reps.filter(({ to }) => to === '').length).toBeGreaterThan(3);
    expect(rows('administers.csv').filter(({ from, provenance }) => from === '' && provenance === 'demo').length).toBeGreaterThan(2);
  });

  it('has events whose attendance was never returned, and then no attendance', () => {
    const attendance = grouped(rows('attendance.csv'), 'event');
    const evaluations = grouped(rows('evaluations.csv'), 'attendance_returned');
    expect(evaluations.get('no')?.length).toSatisfy((count: number) => count >= 8 && count <= 30);
    for (const { event } of evaluations.get('no') ?? []) expect(attendance.get(event ?? '')).toBeUndefined();
    for (const { event } of evaluations.get('yes') ?? []) expect(attendance.get(event ?? '')).not.toBeUndefined();
  });

  it('leaves the area of some participants to be read from their role', () => {
    const participants = rows('attendance.csv').filter(({ as }) => as === 'participant');
    const blank = participants.filter(({ area }) => area === '').length / participants.length;
    expect(blank).toBeGreaterThan(0.05);
    expect(blank).toBeLessThan(0.2);
  });
});

/** Share of the letters of the shorter text that the other has too, each counted once. */
function shared(a: string, b: string): number {
  const left = [...b];
  const common = [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length / Math.min(a.length, b.length);
}
