import type { Client } from 'urql';
import type { BackTest, TestedLevel } from './back-test-query.ts';

/** By client, so that what one role has read never lingers for the next. */
const latest = new WeakMap<Client, Map<string, BackTest>>();

export function keepLatest(client: Client, report: BackTest): void {
  const kept = latest.get(client) ?? new Map<string, BackTest>();
  latest.set(client, kept.set(report.level, report));
}

/** The last back-test of a level that was read in this visit. */
export const latestBackTest = (client: Client, level: TestedLevel): BackTest | undefined => latest.get(client)?.get(level);
