import { describe, expect, it } from 'vitest';
import { demoTables } from '../../seeds/demo-tables.ts';
import { readFacts } from '../../seeds/facts.ts';
import { IMPORT_NAMES } from '../../seeds/import-columns.ts';
import { rowsOf } from './tables.ts';

describe('the public facts', () => {
  const facts = readFacts();

  it('name 150 areas in nine regions, each in England, with a short name of its own', () => {
    expect(facts.areas).toHaveLength(150);
    expect(new Set(facts.areas.map(({ region }) => region)).size).toBe(9);
    expect(new Set(facts.areas.map(({ id }) => id)).size).toBe(150);
    expect(new Set(facts.areas.map(({ short_name }) => short_name)).size).toBe(150);
    for (const { short_name = '', lat, lon, coastal, wave } of facts.areas) {
      expect(short_name.length).toBeGreaterThan(2);
      expect(short_name.length).toBeLessThanOrEqual(24);
      expect(Number(lat)).toSatisfy((value: number) => value > 49.9 && value < 55.9);
      expect(Number(lon)).toSatisfy((value: number) => value > -6.5 && value < 1.8);
      expect(['yes', 'no']).toContain(coastal);
      expect(['1', '2', '3']).toContain(wave);
    }
  });

  it('came in three waves of fifty', () => {
    for (const wave of ['1', '2', '3']) expect(facts.areas.filter((area) => area.wave === wave)).toHaveLength(50);
  });

  it('measure every area by the Indices of Deprivation, and by no index without an open licence', () => {
    const indicators = new Set(facts.context.map(({ indicator }) => indicator ?? ''));
    expect([...indicators].every((indicator) => indicator.startsWith('IMD 2019'))).toBe(true);
    expect(facts.context).toHaveLength(150 * indicators.size);
    expect(facts.context.every(({ value }) => value !== '' && Number.isFinite(Number(value)))).toBe(true);
  });

  it('hold no event that was cancelled or postponed, nor a programme, a milestone or a series', () => {
    const names = rowsOf(demoTables(), 'events.csv').map(({ name = '' }) => name);
    const none = /what might the future hold|connects 2020|covid conversations|leadership academy|100th area|building local connections|\d+ events|spring events/i;
    expect(names.filter((name) => none.test(name))).toEqual([]);
  });

  it('mark an event whose day is not public as invented, however public the event', () => {
    const events = new Map(rowsOf(demoTables(), 'events.csv').map((event) => [event.id, event]));
    expect(events.get('connects-2023')).toMatchObject({ provenance: 'fact', kind: 'national event', date: '2023-10-27' });
    expect(events.get('recover-and-reconnect')).toMatchObject({ provenance: 'fact', date: '2021-04-29', place: 'Online' });
    for (const id of ['connects-2018', 'connects-2019', 'connects-at-home', 'connects-2022', 'caring-for-the-environment']) {
      expect(events.get(id)?.provenance).toBe('demo');
    }
    expect(events.get('spring-event-2017-birmingham')).toMatchObject({ provenance: 'demo', date: expect.stringMatching(/^2017-06/) });
  });

  it('tie an organisation to an area as LTO only where it truly was one', () => {
    expect(facts.administers.map(({ organisation }) => organisation).sort()).toEqual([
      'communitybarnet',
      'groundwork-greater-manchester',
      'groundwork-ne-and-cumbria',
      'howbury-friends',
      'st-georges-church-kidderminster',
    ]);
  });

  it('are never mixed with invention: real organisations get no invented LTO tie and only their public offers', () => {
    const tables = demoTables();
    const real = new Set(facts.organisations.map(({ id }) => id));
    const invented = rowsOf(tables, 'administers.csv').filter(({ provenance }) => provenance === 'demo');
    expect(invented.filter(({ organisation }) => real.has(organisation))).toEqual([]);
    const counted = rowsOf(tables, 'evaluations.csv').map(({ event }) => event);
    const publicDays = new Set(facts.events.map(({ id }) => id));
    expect(counted.filter((event) => publicDays.has(event))).toEqual([]);
  });

  it('carry no notes of how they were gathered', () => {
    const texts = IMPORT_NAMES.flatMap((name) => rowsOf(demoTables(), `${name}.csv`).map(({ source = '' }) => source));
    expect(texts.filter((source) => /\bseed \d|file id|github|recalled|brief/i.test(source))).toEqual([]);
  });
});
