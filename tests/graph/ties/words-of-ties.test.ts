import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../graph/model/iso-date.ts';
import { interactions } from '../../../graph/network/interactions.ts';
import { INTERACTION_KINDS } from '../../../graph/network/interaction-kinds.ts';
import { bandOf, shownStrength } from '../../../graph/ties/band.ts';
import { changeCause } from '../../../graph/ties/change-cause.ts';
import { strengthOf, type Receipt } from '../../../graph/ties/receipts.ts';
import { seriesDays, yearBefore } from '../../../graph/ties/series-days.ts';
import { storySubjects } from '../../../graph/ties/story-subjects.ts';
import { tieConfidence } from '../../../graph/ties/tie-confidence.ts';
import { tieStory } from '../../../graph/ties/tie-story.ts';
import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import { area, cluster, day, event, organisation, person, relation, topic } from '../store/records.ts';
import { came, networkOf, receiptsOf } from './network-ties.ts';
import type { NodeId } from '../../../graph/model/node-id.ts';

const at = (date: string) => dayNumber(day(date));
const receipt = (date: string, kind: Receipt['kind'], now = 0.2, more: Partial<Receipt> = {}): Receipt => ({
  day: at(date), kind, origin: 0, parties: 2, whenNew: 1, now, ...more,
});

describe('The cause of a change', () => {
  const FROM = at('2020-01-01');

  it('of a gain is what the two did since, what counts most first; for a first contact it says so', () => {
    expect(changeCause('gained', [receipt('2019-05-01', 'peer visit'), receipt('2020-03-01', 'online session', 0.1), receipt('2020-05-01', 'peer visit', 0.4)], FROM)).toBe('One visit and one online session');
    expect(changeCause('gained', [receipt('2020-03-01', 'buddy call')], FROM)).toBe('First contact: one buddy call');
    expect(changeCause('strengthened', [receipt('2019-01-01', 'answer'), ...Array.from({ length: 5 }, () => receipt('2020-02-01', 'buddy call'))], FROM)).toBe('Five buddy calls');
  });

  it('names three kinds and counts the rest', () => {
    const kinds = ['peer visit', 'buddy call', 'answer', 'network meeting', 'network meeting', 'spring event'] as const;
    const own = kinds.map((kind, i) => receipt('2020-02-01', kind, 1 - i / 10));
    expect(changeCause('gained', [receipt('2019-01-01', 'answer'), ...own], FROM)).toBe('Two network meetings, one visit, one buddy call and two others');
  });

  it('of a loss is how long there was nothing, or how little', () => {
    expect(changeCause('lost', [receipt('2019-03-10', 'cluster session')], FROM)).toBe('No shared event since March 2019');
    expect(changeCause('faded', [receipt('2019-03-10', 'cluster session'), receipt('2020-11-02', 'network meeting')], FROM)).toBe('Only one shared event since; last one November 2020');
    expect(changeCause('lost', [receipt('2019-03-10', 'answer')], FROM)).toBe('No recorded contact since March 2019');
  });
});

describe('The story of a tie', () => {
  it('begins where the two met, says what followed, and ends with what is left', () => {
    const own = [receipt('2018-03-21', 'cluster session', 0.01), receipt('2018-10-17', 'cluster session', 0.02), receipt('2020-02-01', 'peer visit', 0.02)];
    const names = { beginning: 'Legacy South', topics: ['Community hubs and asset transfer', 'IT for all'] };
    expect(tieStory(own, at('2026-11-21'), names)).toBe(
      'Met at Legacy South in March 2018; three contacts until February 2020: two cluster sessions and one visit. ' +
        'About community hubs and asset transfer and IT for all. No recorded contact since February 2020: a faded tie (0.05).',
    );
  });

  it('of a single contact says so, and of none that none is recorded', () => {
    expect(tieStory([receipt('2026-10-01', 'buddy call', 0.45)], at('2026-11-21'), { beginning: 'x', topics: [] })).toBe(
      'First in touch by a buddy call in October 2026; no other contact. Last in touch 1 October 2026: a steady tie (0.45).',
    );
    expect(tieStory([], at('2026-11-21'), { beginning: 'x', topics: [] })).toBe('No contact is recorded up to 21 November 2026.');
  });

  it('never says another figure or band than the strength has', () => {
    const shares = fc.array(fc.record({ now: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom(...INTERACTION_KINDS) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, (all) => {
        const own = all.map(({ now, kind }) => receipt('2026-10-01', kind, now));
        const story = tieStory(own, at('2026-11-21'), { beginning: 'somewhere', topics: [] });
        const strength = strengthOf(own);
        expect(story).toContain(`a ${bandOf(strength)} tie (${shownStrength(strength)})`);
      }),
    );
  });

  it('takes its beginning from the cluster of a session and its topics from what was shared', async () => {
    const network = await networkOf([
      person('ann'), person('ben'), cluster('legacy', 'topic'), topic('hubs'), topic('food'),
      event('s1', '2018-03-21', { kind: 'cluster session' }), relation('SESSION_OF', 'event:s1', 'cluster:legacy'), relation('ABOUT', 'cluster:legacy', 'topic:hubs'),
      event('e2', '2018-05-01'), relation('ABOUT', 'event:e2', 'topic:food'), relation('ABOUT', 'event:e2', 'topic:hubs'),
      ...['s1', 'e2'].flatMap((one) => [came('ann', one), came('ben', one)]),
    ]);
    expect(storySubjects(network, receiptsOf(network, 'person', 'person:ann', 'person:ben', '2018-12-01'))).toEqual({
      beginning: 'cluster:legacy',
      topics: ['topic:hubs', 'topic:food'],
    });
  });
});

describe('Confidence in a tie', () => {
  const confidence = async (changes: Parameters<typeof networkOf>[0]) => {
    const network = await networkOf([area('a'), area('b'), person('ann'), person('ben'), cluster('c', 'topic'), ...changes]);
    const evidence = interactions(network, 'area');
    const place = (id: string) => evidence.placeOf(network.number(id as NodeId)!);
    return tieConfidence(network, evidence, place('area:a'), place('area:b'), at('2020-06-01'));
  };
  const seat = (who: string, where: string, more = {}) => relation('MEMBER_OF', `person:${who}`, 'cluster:c', { area: `area:${where}`, seat: 'named', ...more });
  const session = (local: string, date: string, more = {}) => [event(local, date, { kind: 'cluster session', ...more }), relation('SESSION_OF', `event:${local}`, 'cluster:c')];

  it('is whole where everybody who came was recorded, and unknown where there was no event', async () => {
    expect(await confidence([event('e', '2020-01-01'), came('ann', 'e', { area: 'area:a' }), came('ben', 'e', { area: 'area:b' })])).toEqual({ events: 1, missing: 0, share: 1 });
    expect(await confidence([])).toEqual({ events: 0, missing: 0, share: undefined });
  });

  it('falls with sessions of a cluster both sit in, where nobody said who came', async () => {
    const met = [event('e', '2020-01-01'), came('ann', 'e', { area: 'area:a' }), came('ben', 'e', { area: 'area:b' })];
    expect(await confidence([...met, seat('ann', 'a'), seat('ben', 'b'), ...session('s', '2020-02-01')])).toEqual({ events: 2, missing: 1, share: 0.5 });
  });

  it('does not count a session to come, nor one before one of them had a seat, nor one of substitutes', async () => {
    const sessions = [...session('later', '2020-07-01'), ...session('before', '2020-02-01')];
    expect(await confidence([seat('ann', 'a'), seat('ben', 'b', { from: '2020-03-01' }), ...sessions])).toMatchObject({ events: 0 });
    expect(await confidence([seat('ann', 'a'), seat('ben', 'b', { seat: 'substitute' }), ...session('s', '2020-02-01')])).toMatchObject({ events: 0 });
  });

  it('knows who stands for an area by their role, and who worked for an organisation that day', async () => {
    const role = (who: string, where: string) => relation('HOLDS_ROLE', `person:${who}`, `area:${where}`, { role: 'member' });
    const unreturned = [event('e', '2020-01-01', { attendanceReturned: false }), came('ann', 'e'), event('f', '2020-02-01', { attendanceReturned: false }), relation('HOSTED', 'area:a', 'event:f'), came('ben', 'f')];
    expect(await confidence([role('ann', 'a'), role('ben', 'b'), ...unreturned])).toEqual({ events: 1, missing: 1, share: 0 });
    const network = await networkOf([
      organisation('x'), organisation('y'), person('ann'), person('ben'), cluster('c', 'topic'), ...session('s', '2020-02-01'),
      relation('EMPLOYS', 'organisation:x', 'person:ann'), relation('EMPLOYS', 'organisation:y', 'person:ben', { to: '2020-01-01' }),
      relation('MEMBER_OF', 'person:ann', 'cluster:c', { seat: 'named' }), relation('MEMBER_OF', 'person:ben', 'cluster:c', { seat: 'named' }),
    ]);
    const evidence = interactions(network, 'organisation');
    expect(tieConfidence(network, evidence, 0, 1, at('2020-06-01'))).toMatchObject({ events: 0 });
  });

  it('counts an event that both are recorded at as missing too, where its list was not returned in full', async () => {
    expect(await confidence([event('e', '2020-01-01', { attendanceReturned: false }), came('ann', 'e', { area: 'area:a' }), came('ben', 'e', { area: 'area:b' })])).toEqual({ events: 1, missing: 1, share: 0 });
  });
});

describe('The days of a series', () => {
  const days = (from: string, to: string, step: Parameters<typeof seriesDays>[2]) => seriesDays(day(from), day(to), step).map((one) => fromDayNumber(one));

  it('are the ends of months, quarters and years, and the last day asked for', () => {
    expect(days('2020-01-15', '2020-03-10', 'month')).toEqual(['2020-01-31', '2020-02-29', '2020-03-10']);
    expect(days('2020-02-01', '2020-09-30', 'quarter')).toEqual(['2020-03-31', '2020-06-30', '2020-09-30']);
    expect(days('2019-12-31', '2021-01-01', 'year')).toEqual(['2019-12-31', '2020-12-31', '2021-01-01']);
    expect(days('2020-02-27', '2020-03-01', 'day')).toEqual(['2020-02-27', '2020-02-28', '2020-02-29', '2020-03-01']);
    expect(days('2020-01-01', '2020-01-10', 'week')).toEqual(['2020-01-01', '2020-01-08', '2020-01-10']);
    expect(days('2020-01-01', '2020-01-01', 'month')).toEqual(['2020-01-01']);
  });

  it('go a year back to the same day, from 29 February to the 28th', () => {
    expect(yearBefore(day('2021-11-21'))).toBe('2020-11-21');
    expect(yearBefore(day('2020-02-29'))).toBe('2019-02-28');
  });
});
