import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { startServer, type ServerOptions } from '../../api/server.ts';
import { importTables } from '../../graph/imports/import-tables.ts';
import type { Store } from '../../graph/store/store.ts';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { legacySouthTables } from '../../seeds/legacy-south.ts';

export interface Answer {
  readonly status: number;
  // What a query gives depends on the query; tests read it as they asked for it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly [field: string]: unknown };
  }[];
}

export interface Served {
  readonly url: string;
  readonly store: Store;
  /** Asks the API; `as` is a demo identity, as `steward`. */
  ask(query: string, variables?: object, as?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface ServedOptions extends Omit<ServerOptions, 'store' | 'log'> {
  /** Wraps the store, to count or to spoil its calls. */
  readonly wrap?: (store: Store) => Store;
  /** What to fill it with; default the Legacy South cast, `empty` for nothing. */
  readonly cast?: 'legacy south' | 'empty';
  readonly log?: Logger;
}

/** Kith as it runs, over a store of its own with a small cast, on a day on which all of it is past. */
export async function serve({ wrap, cast = 'legacy south', log, ...options }: ServedOptions = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-api-'));
  const plain = await openSqliteStore({ folder });
  if (cast === 'legacy south') {
    const report = await importTables(plain, legacySouthTables(), { by: 'test', now: new Date() });
    if (report.faultCount > 0) throw new Error(JSON.stringify(report.faults.slice(0, 3)));
  }
  const store = wrap ? wrap(plain) : plain;
  const server = await startServer({ store, log: log ?? pino({ level: 'silent' }), ...options });
  return {
    url: server.url,
    store,
    ask: (query, variables, as) => ask(server.url, query, variables, as),
    stop: async () => {
      await server.stop();
      await plain.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** With this media type the status says what became of a request. */
const MEDIA_TYPE = 'application/graphql-response+json';

export async function ask(url: string, query: string, variables?: object, as?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: MEDIA_TYPE, ...(as ? { authorization: `Bearer demo:${as}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}

/** The data of an answer that must have no errors. */
export function given(answer: Answer): Answer['data'] {
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data;
}

/** The codes of an answer's errors. */
export const codes = ({ errors }: Answer): string[] => (errors ?? []).map(({ extensions }) => extensions.code);
