import { expect, it } from 'vitest';
import type { Change } from '../../../../graph/model/change.ts';
import { Network } from '../../../../graph/network/network.ts';
import type { BroughtTogether } from '../../../../graph/services/matching/introductions/introduce-among.ts';
import { introduce } from '../../../../graph/services/matching/introductions/introduce.ts';
import { groundsOf } from '../../../../graph/services/matching/introductions/introductions.ts';
import { introductionsAround } from '../../../../graph/services/matching/introductions/of-gathering.ts';
import { couldHelp, introductionsBy } from '../../../../graph/services/matching/introductions/of-organisation.ts';
import { introductionsOnTopic, type OfRecord } from '../../../../graph/services/matching/introductions/of-topic.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { Patience } from '../../../../graph/ties/waiting.ts';
import { area, cluster, day, event, id, organisation, person, relation, topic } from '../../store/records.ts';
import { came } from '../../ties/network-ties.ts';

const AT = '2024-06-01';
const needs = (who: string, what: string, level: number) => relation('NEEDS', `area:${who}`, `topic:${what}`, { level });
const offers = (who: string, what: string, level: number) => relation('OFFERS', `area:${who}`, `topic:${what}`, { level });
const areas = (names: string) => names.split(' ').map((name) => area(name));
const node = (fields: object) => ({ node: fields }) as unknown as Change;
/** Asked not to be approached for a while. */
const leftAlone = (name: string): Change[] => [
  node({ id: 'suggestion:no', kind: 'peer', status: 'declined', date: '2024-05-01' }),
  relation('SUGGESTS', 'suggestion:no', `area:${name}`, { answer: 'declined', answered: '2024-05-01', notBefore: '2025-01-01' }),
];
/** Areas met at an event, each sending one. */
const met = (name: string, date: string, who: string): Change[] => [
  event(name, date),
  ...who.split(' ').flatMap((one) => [person(`of-${one}`), came(`of-${one}`, name, { area: `area:${one}` })]),
];

/** Pairs in words: `a c 0.667`. */
const said = (pairs: readonly BroughtTogether[]) => pairs.map(({ of, other, score }) => `${of!.slice(5)} ${other.slice(5)} ${Number(score.toFixed(3))}`);
/** The same, whichever of the two comes first and without scores. */
const twos = (pairs: readonly BroughtTogether[]) => pairs.map(({ of, other }) => [of!.slice(5), other.slice(5)].sort().join(' ')).sort();

/** What introductions round a record promise, whatever keeps the records. `storeOf` gives an empty store. */
export function introductionsContract(storeOf: () => Promise<Store>): void {
  const timeout = 60_000;
  const knowing = async (...changes: Change[]) => {
    const store = await storeOf();
    await store.write(changes, 'test', 'a small network');
    const matchmaking = { store, network: await Network.open(store), patience: new Patience() };
    const workings = { ...matchmaking, grounds: await groundsOf(matchmaking, day(AT)) };
    const asked = (of: string): OfRecord => ({ id: id(of), at: day(AT), first: 5 });
    return {
      store,
      matchmaking,
      workings,
      onTopic: (of: string) => introductionsOnTopic(workings, asked(of)),
      around: (of: string) => introductionsAround(workings, asked(of)),
      aroundOn: async (of: string, at: string) =>
        introductionsAround({ ...matchmaking, grounds: await groundsOf(matchmaking, day(at)) }, { id: id(of), at: day(at), first: 5 }),
      by: (of: string) => introductionsBy(workings, asked(of)),
      couldHelp: (of: string) => couldHelp(store, workings, asked(of)),
    };
  };

  it('leads each area that needs help with a topic to one that has solved it, as peers on the topic are', { timeout }, async () => {
    const { onTopic, matchmaking } = await knowing(
      topic('housing'), topic('damp'), relation('NARROWER_THAN', 'topic:damp', 'topic:housing'),
      ...areas('a b c d e f'),
      needs('a', 'damp', 3), needs('b', 'damp', 1), needs('f', 'damp', 1),
      offers('c', 'damp', 3), offers('d', 'damp', 1),
    );
    // 0.6 · experience / 3, and 0.4 · what else is known: no needs shared (25 of 30), time to spare (5 of 30).
    // Two are led to c; the third to d, for nobody is to be sent everybody. Then whom each could meet besides.
    expect(said(onTopic('topic:housing'))).toEqual(['a c 0.667', 'b c 0.667', 'f d 0.267', 'f c 0.667', 'a d 0.267']);
    const [peer] = await introduce(matchmaking, { kind: 'peer', of: 'area:a', topic: 'topic:housing', at: day(AT), first: 1 });
    const [first] = onTopic('topic:housing');
    expect(first).toMatchObject({ kind: 'peer', other: peer!.other, areas: peer!.areas, findings: peer!.findings });
    expect(first!.score).toBeCloseTo(peer!.score, 12);
    expect(first!.findings[0]).toMatchObject({ feature: 'needs met', weight: 0.6, value: 1, facts: { gives: [{ from: 'area:c', to: 'area:a', topics: ['topic:damp'] }] } });
    expect(onTopic('topic:nothing')).toEqual([]);
  });

  it('leads nobody who asked to be left alone, nor to them', { timeout }, async () => {
    const cast = [topic('housing'), ...areas('a b c'), needs('a', 'housing', 3), offers('b', 'housing', 2), offers('c', 'housing', 3)];
    const { onTopic } = await knowing(...cast, ...leftAlone('c'));
    expect(twos(onTopic('topic:housing'))).toEqual(['a b']);
    const { onTopic: without } = await knowing(...cast, ...leftAlone('a'));
    expect(without('topic:housing')).toEqual([]);
  });

  it('brings those together who met at an event and have no living tie', { timeout }, async () => {
    const { around } = await knowing(...areas('a b c d'), ...met('fair', '2019-06-01', 'a b c'), ...met('visit', '2024-05-01', 'a b'));
    // Of a meeting of three five years ago, ½ · 2⁻⁵ is left: no living tie. a and b met again.
    expect(twos(around('event:fair'))).toEqual(['a c', 'b c']);
    expect(around('event:fair').every(({ kind }) => kind === 'collaborator')).toBe(true);
    expect(around('event:visit')).toEqual([]);
  });

  it('says whom to invite to what is to come: those whom its topic concerns', { timeout }, async () => {
    const { around } = await knowing(
      topic('housing'), topic('food'), ...areas('a b c d'), event('fair', '2024-09-01'),
      relation('HOSTED', 'area:a', 'event:fair'), relation('ABOUT', 'event:fair', 'topic:housing'),
      offers('a', 'housing', 3), needs('b', 'housing', 3), needs('c', 'food', 3),
    );
    // Half for the topic, urgency 3 of 3; half for the pair: needs met 1 · 35, shared needs 0 · 25, time to spare 1 · 5, of 65.
    expect(said(around('event:fair'))).toEqual(['b a 0.808']);
    const [{ findings }] = around('event:fair') as [BroughtTogether];
    expect(findings[0]).toMatchObject({ feature: 'topic', value: 1, weight: 0.5, facts: { topics: ['topic:housing'], each: [1, 0] } });
  });

  it('finds areas for a cluster while it runs, and afterwards brings its areas together again', { timeout }, async () => {
    const member = (who: string, of: string) => relation('MEMBER_OF', `person:${who}`, `cluster:${of}`, { area: `area:${who}`, seat: 'named' });
    const cast = [
      topic('housing'), ...areas('a b c d'), person('a'), person('b'),
      needs('a', 'housing', 2), needs('b', 'housing', 2), offers('c', 'housing', 3), needs('d', 'housing', 1),
      relation('ABOUT', 'cluster:homes', 'topic:housing'), member('a', 'homes'), member('b', 'homes'),
    ];
    const running = await knowing(cluster('homes', 'topic', { from: '2024-01-01' }), ...cast);
    // c brings half of what its experience is worth, d a third of the most urgent.
    expect(running.around('cluster:homes').map(({ of }) => of)).toEqual(['area:c', 'area:d']);
    expect(running.around('cluster:homes').every(({ other }) => ['area:a', 'area:b'].includes(other))).toBe(true);
    const over = await knowing(cluster('homes', 'topic', { from: '2020-01-01', to: '2021-01-01' }), ...cast);
    expect(twos(over.around('cluster:homes'))).toEqual(['a b']);
    const left = await knowing(cluster('homes', 'topic', { from: '2020-01-01' }), ...cast.map((one) => ('relation' in one && one.relation.kind === 'MEMBER_OF' && one.relation.start === 'person:b' ? { relation: { ...one.relation, to: '2021-01-01' } } as Change : one)));
    expect(twos(left.around('cluster:homes'))).toEqual(['a b']);
  });

  it('finds for a regional cluster areas of its region that are in no other', { timeout }, async () => {
    const member = (who: string, of: string) => relation('MEMBER_OF', `person:${who}`, `cluster:${of}`, { area: `area:${who}`, seat: 'named' });
    const { around } = await knowing(
      ...areas('a b c'), area('d', { region: 'London' }), person('a'), person('b'),
      cluster('north', 'regional', { from: '2024-01-01' }), cluster('tees', 'regional', { from: '2024-01-01' }), member('a', 'north'), member('b', 'tees'),
    );
    expect(twos(around('cluster:north'))).toEqual(['a c']);
  });

  it('counts who joined later as outside until then, and what has not begun as to come', { timeout }, async () => {
    const { aroundOn } = await knowing(
      topic('housing'), ...areas('a b c'), person('a'), person('b'), cluster('homes', 'topic', { from: '2022-01-01', to: '2024-01-01' }),
      node({ id: 'collaboration:garden', name: 'garden', kind: 'project', from: '2022-01-01', to: '2024-01-01' }),
      ...['cluster:homes', 'collaboration:garden'].map((it) => relation('ABOUT', it, 'topic:housing')),
      ...['a', 'b', 'c'].map((who) => needs(who, 'housing', 2)),
      ...Object.entries({ a: '2022-01-01', b: '2023-01-01' }).flatMap(([who, from]) => [
        relation('MEMBER_OF', `person:${who}`, 'cluster:homes', { area: `area:${who}`, seat: 'named', from }),
        relation('PARTNER_IN', `area:${who}`, 'collaboration:garden', { from }),
      ]),
    );
    for (const it of ['cluster:homes', 'collaboration:garden']) {
      expect(twos(await aroundOn(it, '2021-06-01'))).toEqual(['a b', 'a c']);
      expect(twos(await aroundOn(it, '2022-06-01'))).toEqual(['a b', 'a c']);
      expect((await aroundOn(it, '2022-06-01')).every(({ kind, other }) => kind === 'peer' && other === 'area:a')).toBe(true);
      expect((await aroundOn(it, '2023-06-01')).map(({ of, kind }) => [of, kind])).toEqual([['area:c', 'peer']]);
      // Ten years on, nothing is left of the tie it made.
      expect((await aroundOn(it, '2034-06-01')).map(({ kind }) => kind)).toEqual(['collaborator']);
      expect(twos(await aroundOn(it, '2034-06-01'))).toEqual(['a b']);
    }
  });

  it('takes an area for a regional cluster by who is in the others on the day, or will be when they begin', { timeout }, async () => {
    const member = (who: string, of: string, from: string) => relation('MEMBER_OF', `person:${who}`, `cluster:${of}`, { area: `area:${who}`, seat: 'named', from });
    const { aroundOn } = await knowing(
      ...areas('a b c d'), ...['a', 'b', 'c'].map((who) => person(who)),
      cluster('north', 'regional', { from: '2020-01-01' }), member('a', 'north', '2020-01-01'),
      cluster('tees', 'regional', { from: '2022-01-01' }), member('b', 'tees', '2022-01-01'), member('c', 'tees', '2023-01-01'),
    );
    expect(twos(await aroundOn('cluster:north', '2021-06-01'))).toEqual(['a c', 'a d']);
    expect(twos(await aroundOn('cluster:north', '2022-06-01'))).toEqual(['a c', 'a d']);
    expect(twos(await aroundOn('cluster:north', '2023-06-01'))).toEqual(['a d']);
  });

  it('finds partners for joint work while it runs', { timeout }, async () => {
    const { around } = await knowing(
      topic('food'), ...areas('a b c'), node({ id: 'collaboration:garden', name: 'garden', kind: 'project', from: '2024-01-01' }),
      relation('PARTNER_IN', 'area:a', 'collaboration:garden'), relation('ABOUT', 'collaboration:garden', 'topic:food'),
      needs('a', 'food', 2), needs('b', 'food', 2),
    );
    expect(twos(around('collaboration:garden'))).toEqual(['a b']);
  });

  it('leads areas an organisation serves to others, and it to areas that need what it offers', { timeout }, async () => {
    const { by, couldHelp: help } = await knowing(
      topic('housing'), topic('food'), ...areas('a b c d'), organisation('homes-trust'), organisation('other'),
      relation('SUPPORTS', 'organisation:homes-trust', 'area:a', { from: '2024-01-01' }),
      relation('SUPPORTS', 'organisation:homes-trust', 'area:d', { from: '2020-01-01', to: '2021-01-01' }),
      relation('OFFERS', 'organisation:homes-trust', 'topic:housing', { level: 3 }),
      needs('a', 'housing', 3), offers('b', 'housing', 3), needs('c', 'housing', 3), needs('d', 'housing', 1), needs('d', 'food', 2),
    );
    // b: needs met 1 · 35 and time 5, of 65; c faces the same: shared needs 1 · 25 and time 5; d one in five of all they need.
    expect(said(by('organisation:homes-trust'))).toEqual(['a b 0.615', 'a c 0.462', 'a d 0.154']);
    expect((await help('organisation:homes-trust')).map(({ other, score, served }) => [other, Number(score.toFixed(3)), served])).toEqual([
      ['area:c', 1, false],
      // One of its needs, which weighs 1 of 3.
      ['area:d', 0.333, true],
    ]);
    expect(by('organisation:other')).toEqual([]);
    expect(await help('organisation:other')).toEqual([]);
  });

  it('is refused where there are more pairs than anybody would wait for', { timeout }, async () => {
    const { workings } = await knowing(topic('housing'), ...areas('a b c'));
    const asked = { id: id('topic:housing'), at: day(AT), first: 5 };
    expect(() => introductionsOnTopic({ ...workings, patience: new Patience(8) }, asked)).toThrow(expect.objectContaining({ code: 'TOO_COSTLY' }));
    expect(introductionsOnTopic({ ...workings, patience: new Patience(9) }, asked)).toEqual([]);
  });
}
