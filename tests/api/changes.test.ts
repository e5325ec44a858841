import { connect as connectTcp } from 'node:net';
import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openSqliteStore } from '../../graph/store/sqlite/sqlite-store.ts';
import { given, serve, type Served } from './served.ts';
import { subscriberTo } from './subscriber.ts';

let kith: Served;
let clients: Client[] = [];
beforeEach(async () => {
  kith = await serve();
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.dispose()));
  clients = [];
  await kith.stop();
});

function connect(connectionParams: Record<string, unknown> = {}): Client {
  const client = subscriberTo(kith, connectionParams);
  clients.push(client);
  return client;
}

const CHANGES = '{ version by why changed records(first: 5) { record after node { label } } }';
const listen = (client = connect()) => client.iterate({ query: `subscription { changes ${CHANGES} }` });
/** Until the server has heard of a subscription. */
const listening = async (count: number) => {
  for (;;) {
    const text = await (await fetch(`${kith.url}/metrics`)).text();
    if (text.includes(`\nkith_subscribers ${count}\n`)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('changes', () => {
  it('are told as they are committed, each once and in order', async () => {
    const changes = listen();
    const first = changes.next();
    await listening(1);
    given(await kith.ask('mutation { recordPerson(input: { id: "person:a", name: "Ada", consent: YES }) { id } }'));
    given(await kith.ask('mutation { recordPerson(input: { id: "person:b" }) { id } }'));
    const told = [await first, await changes.next()].map(({ value }) => value.data.changes);
    expect(told.map(({ records }) => records)).toEqual([
      [{ record: 'person:a', after: null, node: { label: 'Ada' } }],
      [{ record: 'person:b', after: null, node: { label: 'someone' } }],
    ]);
    expect(told[1].version).toBeGreaterThan(told[0].version);
  });

  it('show a record as it is at each of them, not as it was at the first', async () => {
    const changes = listen(connect({ authorization: 'Bearer demo:steward' }));
    const first = changes.next();
    await listening(1);
    const labels: string[] = [];
    let next = first;
    for (const name of ['Ada', 'Ada Lovell']) {
      given(await kith.ask('mutation ($fields: JSONObject!) { correctRecord(id: "person:jory", fields: $fields) { id } }', { fields: { name } }));
      labels.push((await next).value.data.changes.records[0].node.label);
      next = changes.next();
    }
    expect(labels).toEqual(['Ada', 'Ada Lovell']);
  });

  it('of other processes are told within two seconds', async () => {
    const changes = listen();
    const first = changes.next();
    await listening(1);
    // The folder is the store's own; a second connection stands for another process.
    const folder = (kith.store as unknown as { file: string }).file.replace(/\/[^/]*$/, '');
    const other = await openSqliteStore({ folder });
    const start = Date.now();
    await other.write([{ node: { id: 'person:c' as never } }], 'another', 'Elsewhere');
    expect((await first).value.data.changes).toMatchObject({ by: 'another', why: 'Elsewhere', changed: 1 });
    expect(Date.now() - start).toBeLessThan(2_000);
    await other.close();
  });

  it('are no longer told once nobody listens', async () => {
    const changes = listen();
    const first = changes.next();
    await listening(1);
    given(await kith.ask('mutation { recordPerson(input: {}) { id } }'));
    await first;
    await changes.return?.();
    await listening(0);
  });

  it('end where the connection breaks off', async () => {
    const client = connect();
    const end = listen(client).next().catch(() => undefined);
    await listening(1);
    client.terminate();
    await end;
    await listening(0);
  });
});

describe('a connection', () => {
  const failure = (client: Client, query: string) =>
    client.iterate({ query }).next().then(
      ({ value }) => value?.errors?.[0]?.extensions?.code ?? 'none',
      (error: unknown) => (Array.isArray(error) ? error[0].extensions?.code : (error as CloseEvent).code),
    );

  it('carries subscriptions and nothing else', async () => {
    expect(await failure(connect(), '{ viewer { role } }')).toBe('BAD_REQUEST');
    expect(await failure(connect(), 'mutation { recordPerson(input: {}) { id } }')).toBe('BAD_REQUEST');
    expect(await failure(connect(), 'subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await failure(connect(), 'subscription {')).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('needs a token that is known, and no page of another site', async () => {
    expect(await failure(connect({ authorization: 'Bearer nonsense' }), `subscription { changes ${CHANGES} }`)).toBe(4403);
    const socket = new WebSocket(`${kith.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
    const refused = await new Promise((resolve) => socket.once('error', (error) => resolve(error.message)));
    expect(refused).toMatch('403');
  });

  it('that is none does no harm', async () => {
    const { hostname, port } = new URL(kith.url);
    for (const target of ['//', '/elsewhere', '/graphql', 'x']) {
      const socket = connectTcp(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      socket.destroy();
    }
    given(await kith.ask('{ viewer { role } }'));
  });
});
