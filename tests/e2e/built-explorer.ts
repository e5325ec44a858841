import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));
const DIST = join(WEB, 'dist');
/** Held by whoever builds: test files run side by side and share one build. */
const LOCK = join(WEB, '../.cache/explorer-build');
const LOCK_HOLDS_MS = 120_000;
const LOOK_AGAIN_MS = 200;

const changedAt = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => path !== WEB || name !== 'dist');
  return Math.max(0, ...inside.map((name) => changedAt(join(path, name))));
};

const isFresh = (): boolean => (statSync(join(DIST, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0) > changedAt(WEB);

async function takeLock(): Promise<void> {
  mkdirSync(join(LOCK, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const held = statSync(LOCK, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > LOCK_HOLDS_MS) rmSync(LOCK, { recursive: true, force: true });
      await pause(LOOK_AGAIN_MS);
    }
  }
}

/** In a process of its own, as `npm run build` does: a test's own mode would bring React's development copy. */
async function build(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', join(WEB, 'vite.config.ts'), '--logLevel', 'warn'], { env });
}

/** Builds the explorer as it is served, unless what is built is newer than everything it is built from. */
export async function buildExplorer(): Promise<void> {
  await takeLock();
  try {
    if (!isFresh()) await build();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}
