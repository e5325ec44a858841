import { request } from 'node:http';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './served.ts';

let kith: Served;
beforeAll(async () => {
  kith = await serve({ cast: 'empty' });
});
afterAll(() => kith.stop());

const JSON_BODY = { 'content-type': 'application/json' };
const send = (path: string, init: RequestInit = {}) => fetch(`${kith.url}${path}`, init);
const post = (body: string, headers: Record<string, string> = JSON_BODY) => send('/graphql', { method: 'POST', headers, body });
const codesIn = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors.map(({ extensions }) => extensions.code);

describe('GraphQL over HTTP', () => {
  it('passes every audit of the specification', async () => {
    const results = await auditServer({ url: `${kith.url}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
    expect(results.length).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/json', 'application/json; charset=utf-8', 200],
    ['*/*', 'application/json; charset=utf-8', 200],
    ['application/json;q=0.5, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
  ])('answers %s in kind; plain JSON says 200 to whatever could be read', async (accept, type, refused) => {
    const good = await post('{"query":"{ viewer { role } }"}', { ...JSON_BODY, accept });
    expect([good.status, good.headers.get('content-type')]).toEqual([200, type]);
    expect(good.headers.get('cache-control')).toBe('no-store');
    const bad = await post('{"query":"{ nobody }"}', { ...JSON_BODY, accept });
    expect([bad.status, bad.headers.get('content-type')]).toEqual([refused, type]);
  });

  it('carries out queries by GET, mutations only by POST, and nothing by other methods', async () => {
    const query = `/graphql?query=${encodeURIComponent('{ viewer { role } }')}`;
    expect(await (await send(query)).json()).toEqual({ data: { viewer: { role: 'STAFF' } } });
    const mutation = `/graphql?query=${encodeURIComponent('mutation { recordPerson(input: {}) { id } }')}`;
    const refused = await send(mutation);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const other = await send('/graphql', { method });
      expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, POST']);
    }
    expect(await kith.store.version()).toBe(0);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={viewer{role}}', 415],
    ['plain text', 'text/plain', '{"query":"{viewer{role}}"}', 415],
    ['no type at all', '', '{"query":"{viewer{role}}"}', 415],
    ['a charset that is not UTF-8', 'application/json; charset=iso-8859-1', '{"query":"{viewer{role}}"}', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['a batch', 'application/json', '[{"query":"{viewer{role}}"},{"query":"{viewer{role}}"}]', 400],
    ['a text', 'application/json', '"{ viewer { role } }"', 400],
    ['nothing', 'application/json', '', 400],
    ['no query', 'application/json', '{"variables":{}}', 400],
  ])('refuses %s in words of the API', async (_what, type, body, status) => {
    const response = await send('/graphql', { method: 'POST', headers: type ? { 'content-type': type } : {}, body: Buffer.from(body) });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await codesIn(response)).toEqual(['BAD_REQUEST']);
  });

  it('refuses an answer it cannot give before doing anything', async () => {
    const body = '{"query":"mutation { recordPerson(input: {}) { id } }"}';
    expect((await post(body, { ...JSON_BODY, accept: 'text/html' })).status).toBe(406);
    expect(await kith.store.version()).toBe(0);
  });

  it('does not listen to pages of other sites', async () => {
    const body = '{"query":"mutation { recordPerson(input: {}) { id } }"}';
    expect((await post(body, { ...JSON_BODY, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(body, { 'content-type': 'text/plain', origin: 'https://elsewhere.example' })).status).toBe(415);
    expect((await send('/demo-session', { method: 'POST', headers: { ...JSON_BODY, 'sec-fetch-site': 'cross-site' }, body: '{"role":"steward"}' })).status).toBe(403);
    expect(await kith.store.version()).toBe(0);
  });

  it('does not answer under the name of another site', async () => {
    const { hostname, port } = new URL(kith.url);
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        request({ hostname, port, path: '/graphql?query=%7Bviewer%7Brole%7D%7D', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('elsewhere.example')).toBe(421);
    expect(await status('127.0.0.1.elsewhere.example:80')).toBe(421);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`[::1]:${port}`)).toBe(200);
  });

  it('serves subscriptions over WebSocket only', async () => {
    const response = await post('{"query":"subscription { changes { version } }"}', { ...JSON_BODY, accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(await codesIn(response)).toEqual(['BAD_REQUEST']);
  });
});

describe('who asks', () => {
  const role = async (headers: Record<string, string>) => {
    const response = await post('{"query":"{ viewer { role area { id } mayRecord } }"}', { ...JSON_BODY, ...headers });
    return { status: response.status, ...((await response.json()) as object) };
  };

  it.each(['demo:king', 'demo:partnership', 'demo:partnership:dover', 'demo:staff:area:dover', 'something', 'demo:'])(
    'is nobody with the token %s',
    async (token) => {
      expect(await role({ authorization: `Bearer ${token}` })).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }],
      });
    },
  );

  it('is staff at first, and whoever the switch was set to after', async () => {
    expect(await role({})).toMatchObject({ data: { viewer: { role: 'STAFF', mayRecord: true } } });
    const switched = await send('/demo-session', { method: 'POST', headers: JSON_BODY, body: '{"role":"analyst"}' });
    expect(switched.status).toBe(204);
    const cookie = switched.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(await role({ cookie: cookie.split(';')[0] ?? '' })).toMatchObject({ data: { viewer: { role: 'ANALYST', mayRecord: false } } });
    expect(await role({ cookie: cookie.split(';')[0] ?? '', authorization: 'Bearer demo:steward' })).toMatchObject({
      data: { viewer: { role: 'STEWARD' } },
    });
  });

  it('cannot switch to what there is not', async () => {
    const status = async (body: string) => (await send('/demo-session', { method: 'POST', headers: JSON_BODY, body })).status;
    expect(await status('{"role":"king"}')).toBe(400);
    expect(await status('{"role":{"toString":1}}')).toBe(400);
    expect(await status('{"role":"partnership"}')).toBe(400);
    expect(await status('{"role":"partnership","area":"area:nowhere"}')).toBe(404);
    expect(await status('{')).toBe(400);
    expect((await send('/demo-session')).status).toBe(405);
  });
});

describe('beside the API', () => {
  it('there are health, readiness and figures', async () => {
    expect((await send('/health')).status).toBe(200);
    expect((await send('/ready')).status).toBe(200);
    await post('{"query":"{ nobody }"}');
    expect(await (await send('/metrics')).text()).toMatch(/kith_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/);
  });

  it('every answer has its guards', async () => {
    const { headers } = await send('/health');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('an unknown address is told so', async () => {
    expect((await send('/nowhere')).status).toBe(404);
  });
});
