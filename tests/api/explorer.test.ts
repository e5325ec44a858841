import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorer } from '../../api/http/explorer.ts';
import { serve, type Served } from './served.ts';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5_000))})`;
let folder: string;
let kith: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-explorer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Kith</title>');
  writeFileSync(join(folder, 'assets', 'main-abc.js'), SCRIPT);
  kith = await serve({ cast: 'empty', pages: () => explorer(folder) });
});
afterAll(async () => {
  await kith.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly response: IncomingMessage;
  readonly body: Buffer;
}

/** As it comes over the wire: `fetch` would unpack it. */
const fetchRaw = (path: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    get(`${kith.url}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ response, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

describe('the built explorer', () => {
  it('is one page for every address that is a place in it', async () => {
    for (const path of ['/', '/map', '/area/area:cars-area-together?at=2019-01-01']) {
      const { response, body } = await fetchRaw(path);
      expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body.toString()).toMatch('<title>Kith</title>');
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['content-security-policy']).toMatch("script-src 'self'");
    }
  });

  it('packs its files as the browser can unpack them, and has hashed ones kept for good', async () => {
    const plain = await fetchRaw('/assets/main-abc.js');
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(plain.response.headers['cache-control']).toMatch('immutable');
    const packed = await fetchRaw('/assets/main-abc.js', { 'accept-encoding': 'gzip' });
    expect(packed.response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT);
    expect(packed.body.length).toBeLessThan(200);
    const better = await fetchRaw('/assets/main-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(brotliDecompressSync(better.body).toString()).toBe(SCRIPT);
  });

  it('sends nothing that the browser has already', async () => {
    const { response } = await fetchRaw('/');
    const again = await fetchRaw('/', { 'if-none-match': response.headers.etag ?? '' });
    expect([again.response.statusCode, again.body.length]).toEqual([304, 0]);
  });

  it('gives no file from outside its folder, and says so of one that is not there', async () => {
    for (const path of ['/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc/passwd.txt']) {
      expect((await fetchRaw(path)).response.statusCode).toBe(404);
    }
  });
});
