import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backTest } from '../../../../graph/matching/link-prediction/back-test.ts';
import { METHODS } from '../../../../graph/matching/link-prediction/methods.ts';
import type { Change } from '../../../../graph/model/change.ts';
import type { KithError } from '../../../../graph/model/kith-error.ts';
import type { NodeId } from '../../../../graph/model/node-id.ts';
import { Network } from '../../../../graph/network/network.ts';
import type { BackTestJob } from '../../../../graph/services/matching/back-test/back-test-job.ts';
import { backTestAt } from '../../../../graph/services/matching/back-test/back-test-at.ts';
import { backTestInThread } from '../../../../graph/services/matching/back-test/back-test-thread.ts';
import { bestMethod } from '../../../../graph/services/matching/back-test/best-method.ts';
import { SharedRun } from '../../../../graph/services/matching/back-test/shared-run.ts';
import { backTestSummary } from '../../../../graph/services/matching/back-test/summary.ts';
import { chosenMethod, takenMethod, takeOverMethod } from '../../../../graph/services/matching/back-test/taken-method.ts';
import { Turns } from '../../../../graph/services/matching/back-test/turns.ts';
import type { Store } from '../../../../graph/store/store.ts';
import { storeWith } from '../../network/store-with.ts';
import { day, relation } from '../../store/records.ts';
import { evidenceOf, published } from '../../ties/evidence.ts';

let store: Store;
let network: Network;
const meeting = (name: string, date: string, ...people: string[]): Change[] => [
  { node: { id: `event:${name}` as NodeId, name, kind: 'peer visit', date: day(date) } },
  ...people.map((who) => relation('ATTENDED', `person:${who}`, `event:${name}`)),
];
/** Ann–Ben–Cat met of late, Cat–Dan–Eve long ago. Since then Ann met Cat; and Ann Ben again. */
const CHAIN: Change[] = [
  ...['ann', 'ben', 'cat', 'dan', 'eve'].map((who) => ({ node: { id: `person:${who}` as NodeId, name: who } })),
  ...meeting('one', '2016-01-01', 'cat', 'dan'),
  ...meeting('two', '2016-01-02', 'dan', 'eve'),
  ...meeting('three', '2018-05-01', 'ann', 'ben'),
  ...meeting('four', '2018-05-02', 'ben', 'cat'),
  ...meeting('five', '2019-01-01', 'ann', 'cat'),
  ...meeting('six', '2019-02-01', 'ann', 'ben'),
];
async function open(): Promise<void> {
  store = await storeWith(CHAIN);
  network = await Network.open(store);
}

const codeOf = (asked: Promise<unknown>) => asked.then(() => 'none', (error: KithError) => error.code);

/** The e-mails of Enron with the last fifth hidden. */
function emails(): BackTestJob {
  const mails = published('email-Enron').map(({ time, people }) => ({ day: Math.floor(time / 86_400_000) - 719_162, parties: people }));
  const cutoff = mails[Math.floor(mails.length * 0.8)]!.day;
  const seen = new Uint8Array(150);
  for (const mail of mails) if (mail.day < cutoff) for (const party of mail.parties) seen[party] = 1;
  return { evidence: evidenceOf(150, mails), cutoff, seen };
}
const here = ({ evidence, cutoff, seen }: BackTestJob) => backTest({ ...evidence, placeOf: () => -1 }, cutoff, seen);
const nobodyWaits = new AbortController().signal;

describe('A back-test on a thread', () => {
  it('comes out exactly as without one, and leaves what it was given as it was', async () => {
    const job = emails();
    const copy = structuredClone({ ...job, evidence: { ...job.evidence, placeOf: undefined } });
    expect(await backTestInThread(job, nobodyWaits, () => undefined)).toEqual(here(job));
    expect({ ...job, evidence: { ...job.evidence, placeOf: undefined } }).toEqual(copy);
  });

  it('tells of each method in turn', async () => {
    const told: [string, number][] = [];
    await backTestInThread(emails(), nobodyWaits, (method, done) => told.push([method, done]));
    expect(told).toEqual(METHODS.map(({ name }, place) => [name, place / METHODS.length]));
  });

  it('lets everything else go on meanwhile', async () => {
    const job = emails();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    here(job);
    const without = turns;
    await backTestInThread(job, nobodyWaits, () => undefined);
    clearInterval(timer);
    expect(without).toBe(0);
    expect(turns).toBeGreaterThan(20);
  });

  it('is ended by whoever wants it stopped, and never begun where they said so before', async () => {
    const stop = new AbortController();
    const methods: string[] = [];
    const asked = backTestInThread(emails(), stop.signal, (method) => {
      methods.push(method);
      stop.abort();
    });
    expect(await codeOf(asked)).toBe('CONFLICT');
    expect(methods).toEqual([METHODS[0]!.name]);
    expect(await codeOf(backTestInThread(emails(), stop.signal, () => undefined))).toBe('CONFLICT');
  });

  it('is refused in the same words as without one where there are too many parties', async () => {
    const job = { evidence: evidenceOf(4_001, []), cutoff: 10, seen: new Uint8Array(4_001).fill(1) };
    await expect(backTestInThread(job, nobodyWaits, () => undefined)).rejects.toMatchObject({ code: 'TOO_COSTLY', message: expect.stringMatching(/4,001 parties/) });
  });
});

const asked = { level: 'person', cutoff: day('2018-06-01') } as const;

describe('A back-test of a programme', () => {
  beforeAll(open);
  afterAll(() => store.close());

  it('is told in plain words', async () => {
    const report = await backTestAt(network, asked);
    // Six pairs of five people had not met; Ann and Cat, whose ties to Ben are alive, met. By common neighbours alone they stand
    // level with Ben and Dan, and with Cat and Eve, and above the three who have none: 4 of 5.
    expect(bestMethod(report.test)!.method).toBe('decayed resource allocation, half-life 120 days');
    expect(backTestSummary(report)).toBe(
      'Of pairs of people who had not met before 1 June 2018, those who met later were ranked above those who did not 100% of the time ' +
        'by decayed resource allocation, half-life 120 days (how sure that is cannot be told), by common neighbours alone 80%, by chance 50%. ' +
        'Of pairs with an acquaintance in common: 100% (how sure that is cannot be told), by common neighbours alone 50%. ' +
        'Of the one pair ranked first, 100 in 100 did meet; of pairs taken at random, 17 in 100. Of those who had met before, 25% met again.',
    );
  });

  it.each([
    ['2010-01-01', 'No people were at an event before 1 January 2010, so there is nothing to foretell from. The first event on record was on 1 January 2016: choose a later day.'],
    ['2026-01-01', 'No event is on record from 1 January 2026 on, so there is nothing to compare with. The last was on 1 February 2019: choose that day or an earlier one.'],
    ['2019-01-15', 'Nobody who had not met before 15 January 2019 has met since (five pairs), so there is nothing to compare with. Of those who had met before, 20% met again.'],
    ['2016-01-02', 'All people seen before 2 January 2016 had met each other by then, so there is nobody left to foretell. Of those who had met before, 0% met again.'],
  ])('with the cutoff on %s says why there is nothing to tell', async (cutoff, words) => {
    expect(backTestSummary(await backTestAt(network, { ...asked, cutoff: day(cutoff) }))).toBe(words);
  });

  it('without any meeting says so, for areas as for people', async () => {
    expect(backTestSummary(await backTestAt(network, { ...asked, level: 'area' }))).toBe('No event with two or more areas is on record, so nothing can be foretold or compared.');
  });

});

describe('Back-tests of a programme that changes', () => {
  beforeEach(open);
  afterEach(() => store.close());

  it('are done once for all who ask, and again once the network has changed', async () => {
    const [one, two] = await Promise.all([backTestAt(network, asked), backTestAt(network, asked)]);
    expect(two.test).toBe(one.test);
    await store.write(meeting('seven', '2019-03-01', 'ben', 'dan'), 'test', 'more');
    await network.refresh();
    const anew = await backTestAt(network, asked);
    expect([one.test.results[0]!.all.positives, anew.test.results[0]!.all.positives]).toEqual([1, 2]);
  });

  it('are done one at a time, and who waits is told so', async () => {
    const said: string[] = [];
    const hear = (who: string) => ({ progress: ({ method }: { method: string | undefined }) => void said.push(`${who} ${method ?? 'waits'}`) });
    const first = backTestAt(network, asked, hear('first')).then(() => said.push('first is done'));
    await Promise.all([first, backTestAt(network, { ...asked, cutoff: day('2018-06-02') }, hear('second'))]);
    expect(said).toContain('second waits');
    expect(said.indexOf('second preferential attachment')).toBeGreaterThan(said.indexOf('first is done'));
  });

  it('go on for one while another leaves, and are done anew once all have left', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const [leaving, staying] = [backTestAt(network, asked, { signal: first.signal }), backTestAt(network, asked, { signal: second.signal })];
    first.abort();
    expect(await codeOf(leaving)).toBe('CONFLICT');
    expect((await staying).test.parties).toBe(5);
    await store.write(meeting('seven', '2019-03-01', 'ben', 'dan'), 'test', 'more');
    await network.refresh();
    const alone = new AbortController();
    const left = backTestAt(network, asked, { signal: alone.signal });
    alone.abort();
    expect(await codeOf(left)).toBe('CONFLICT');
    expect((await backTestAt(network, asked)).test.parties).toBe(5);
  });
});

describe('Who waits for the same work', () => {
  it('hears at once how far it is', async () => {
    let tell: ((state: number) => void) | undefined;
    let end: (() => void) | undefined;
    const run = new SharedRun<string, number>((_, say) => {
      tell = say;
      return new Promise((resolve) => (end = () => resolve('done')));
    });
    const [early, late]: [number[], number[]] = [[], []];
    const first = run.join({ progress: (state) => early.push(state) });
    tell!(1);
    const second = run.join({ progress: (state) => late.push(state) });
    tell!(2);
    end!();
    expect(await Promise.all([first, second])).toEqual(['done', 'done']);
    expect([early, late]).toEqual([[1, 2], [1, 2]]);
  });
});

describe('Turns', () => {
  it('are taken one after the other, whatever becomes of the one before', async () => {
    const turns = new Turns(5, 'jobs');
    const said: string[] = [];
    const work = (name: string, fails = false) => async () => {
      said.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      said.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
    const [a, b] = [turns.take(work('a', true)), turns.take(work('b'))];
    await expect(a).rejects.toThrow('a');
    expect(await b).toBe('b');
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are refused where too many wait, and had again once they do not', async () => {
    const turns = new Turns(1, 'jobs');
    const [under, waiting] = [turns.take(async () => 1), turns.take(async () => 2)];
    await expect(turns.take(async () => 3)).rejects.toMatchObject({ code: 'TOO_COSTLY', message: '1 jobs are waiting already. Ask again in a minute.' });
    expect(await Promise.all([under, waiting])).toEqual([1, 2]);
    expect(await turns.take(async () => 4)).toBe(4);
  });
});

describe('The method by which suggestions are made', () => {
  beforeEach(open);
  afterEach(() => store.close());
  const cutoff = day('2018-06-01');

  it('is decayed resource allocation over 120 days until somebody takes over another, at one level', async () => {
    expect((await takenMethod(store, 'area')).name).toBe('decayed resource allocation, half-life 120 days');
    expect(await chosenMethod(store, 'area')).toBeUndefined();
    await takeOverMethod({ store, by: 'steward' }, 'area', 'Adamic-Adar', cutoff, day('2026-11-22'));
    expect((await takenMethod(store, 'area')).name).toBe('Adamic-Adar');
    expect((await takenMethod(store, 'person')).name).toBe('decayed resource allocation, half-life 120 days');
  });

  it('is kept with who took it over, when, and from which back-test, also in the log', async () => {
    await takeOverMethod({ store, by: 'staff' }, 'person', 'common neighbours', cutoff, day('2026-11-21'));
    await takeOverMethod({ store, by: 'steward' }, 'person', 'Adamic-Adar', cutoff, day('2026-11-22'));
    expect(await chosenMethod(store, 'person')).toMatchObject({ method: { name: 'Adamic-Adar' }, date: '2026-11-22', by: 'steward', source: 'back-test with everything from 2018-06-01 on hidden' });
    const log = await store.log({ first: 5, record: 'setting:link-prediction-person' as NodeId });
    expect(log.map(({ by, why }) => [by, why])).toEqual([
      ['steward', 'Took over Adamic-Adar for people'],
      ['staff', 'Took over common neighbours for people'],
    ]);
  });

  it('is one that there is, or the refusal names those', async () => {
    const before = await store.version();
    const asked = takeOverMethod({ store, by: 'staff' }, 'area', 'tea leaves', cutoff, day('2026-11-22'));
    await expect(asked).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(/"tea leaves" is not a method.*preferential attachment; common neighbours; .*half-life 365 days/) });
    expect(await store.version()).toBe(before);
  });
});
