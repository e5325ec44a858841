import type { BackTest } from '../../../matching/link-prediction/back-test.ts';
import { dayNumber, type IsoDate } from '../../../model/iso-date.ts';
import { badInput } from '../../../model/kith-error.ts';
import { EVENT_KINDS } from '../../../model/vocabulary.ts';
import { interactions } from '../../../network/interactions.ts';
import { interactionsOfKinds } from '../../../network/interactions-meant.ts';
import { KeptAtVersion } from '../../../network/kept-at-version.ts';
import type { Level } from '../../../network/level.ts';
import type { Network } from '../../../network/network.ts';
import { partiesSeen } from '../../../network/parties-seen.ts';
import type { BackTestJob } from './back-test-job.ts';
import { backTestInThread } from './back-test-thread.ts';
import { SharedRun, type Listening } from './shared-run.ts';
import { Turns } from './turns.ts';

/** What is suggested to, and so what is tested. */
export type TestedLevel = Exclude<Level, 'organisation'>;

export interface BackTestAsked {
  readonly level: TestedLevel;
  /** The first day that is hidden. */
  readonly cutoff: IsoDate;
}

/** What a back-test is doing. */
export interface BackTestState {
  /** The method under way; undefined while others have their turn. */
  readonly method: string | undefined;
  /** Share of methods done. */
  readonly done: number;
}

/** A back-test with what it was asked, and the days of the first and last event of two or more parties (day numbers; undefined where there was none). */
export interface BackTestReport extends BackTestAsked {
  readonly test: BackTest;
  readonly firstEvent: number | undefined;
  readonly lastEvent: number | undefined;
}

const MOST_KEPT = 50;
const MOST_WAITING = 10;

const kept = new KeptAtVersion<SharedRun<BackTestReport, BackTestState>>(MOST_KEPT);
const turns = new Turns(MOST_WAITING, 'back-tests');

/** @throws KithError BAD_INPUT for organisations. */
export function testedLevel(level: Level): TestedLevel {
  if (level === 'organisation') throw badInput('level ORGANISATION cannot be tested: nobody suggests organisations to one another. Use AREA or PERSON.');
  return level;
}

/**
 * How each method would have foretold who met from a day on. Done on a thread, one at a time, and kept until
 * the network changes; who asks for the same waits for the same.
 * @throws KithError TOO_COSTLY for more than 4,000 parties or where too many wait, CONFLICT once `signal` is aborted.
 */
export function backTestAt(network: Network, asked: BackTestAsked, listening: Listening<BackTestState> = {}): Promise<BackTestReport> {
  const key = `${asked.level} ${asked.cutoff}`;
  const start = () => {
    const begun = new SharedRun<BackTestReport, BackTestState>((signal, tell) => reported(network, asked, signal, tell));
    begun.result.catch(() => kept.forget(network, key, begun));
    return begun;
  };
  const run = kept.get(network, key, start);
  if (!run.isStopped) return run.join(listening);
  kept.forget(network, key, run);
  return kept.get(network, key, start).join(listening);
}

async function reported(network: Network, asked: BackTestAsked, signal: AbortSignal, tell: (state: BackTestState) => void): Promise<BackTestReport> {
  const evidence = interactions(network, asked.level);
  const events = interactionsOfKinds(evidence, EVENT_KINDS);
  const cutoff = dayNumber(asked.cutoff);
  const job: BackTestJob = { evidence: events, cutoff, seen: partiesSeen(network, evidence, cutoff) };
  tell({ method: undefined, done: 0 });
  const test = await turns.take(() => backTestInThread(job, signal, (method, done) => tell({ method, done })));
  return { ...asked, test, firstEvent: events.day[0], lastEvent: events.day[events.size - 1] };
}
