import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Router, type Request, type Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const ALREADY_SMALL = ['.woff2', '.png', '.ico'];
const FOREVER = 'public, max-age=31536000, immutable';

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly tag: string;
  readonly small: boolean;
  readonly packed: Map<string, Promise<Buffer>>;
}

const PACK: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * The built explorer, from memory: each file compressed once, hashed ones kept by browsers for good,
 * and its page for every address that is a place in it.
 */
export function explorer(folder: string): Router {
  const assets = new Map(filesIn(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, assetOf(file)]));
  const router = Router();
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asset = assets.get(request.path);
    if (asset) return void send(request, response, asset, request.path.startsWith('/assets/') ? FOREVER : 'no-cache');
    const page = assets.get('/index.html');
    if (page && extname(request.path) === '') return void send(request, response, page, 'no-cache');
    next();
  });
  return router;
}

function filesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

function assetOf(file: string): Asset {
  const body = readFileSync(file);
  const ending = extname(file);
  return {
    body,
    type: TYPES[ending] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    small: ALREADY_SMALL.includes(ending) || body.length < 1_000,
    packed: new Map(),
  };
}

async function send(request: Request, response: Response, asset: Asset, cacheControl: string): Promise<void> {
  response.setHeader('Content-Type', asset.type);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('ETag', asset.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === asset.tag) return void response.status(304).end();
  const encoding = asset.small ? false : request.acceptsEncodings('br') || request.acceptsEncodings('gzip');
  const body = encoding ? await packed(asset, encoding) : asset.body;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function packed(asset: Asset, encoding: string): Promise<Buffer> {
  let body = asset.packed.get(encoding);
  const pack = PACK[encoding];
  if (!body) asset.packed.set(encoding, (body = pack ? pack(asset.body) : Promise.resolve(asset.body)));
  return body;
}
