import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAYS_WHERE = /Kith is at (http:\S+)/;
const LATEST_START_MS = 60_000;

export interface RunningKith {
  readonly url: string;
  stop(): Promise<void>;
}

export interface KithOptions {
  readonly demo: boolean;
  /** Fills the folder of the store before anybody reads it. */
  readonly fill?: ((folder: string) => Promise<void>) | undefined;
  /** More environment variables. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts the real server on a store of its own and waits until it says where it is. */
export async function startKith({ demo, fill, settings = {} }: KithOptions): Promise<RunningKith> {
  const data = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
  await fill?.(data);
  const kith = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, KITH_PORT: '0', KITH_DATA: data, KITH_DEMO: String(demo), KITH_LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Kith did not start in time.\n${said}`)), LATEST_START_MS);
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, where] = SAYS_WHERE.exec(said) ?? [];
      if (where) {
        clearTimeout(late);
        resolve(where);
      }
    };
    kith.stdout.on('data', hear);
    kith.stderr.on('data', hear);
    kith.on('exit', (code) => reject(new Error(`Kith ended with ${code}.\n${said}`)));
  });
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => kith.once('exit', resolve));
      kith.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
