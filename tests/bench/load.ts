import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a module in a process of its own; the first line it prints is its address. */
export async function serve(module: string, args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', module, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const lines = createInterface({ input: child.stdout! });
  const [url] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${module} ended before it served.`))),
  ])) as [string];
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
}

/** Asks one query again and again. @throws Error when an answer holds errors. */
export async function load(url: string, query: string, options: { connections: number; seconds: number }): Promise<Load> {
  const body = JSON.stringify({ query });
  await checkAnswer(url, body);
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: options.connections,
    duration: options.seconds,
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { requestsPerSecond: result['2xx'] / result.duration, p50Ms: result.latency.p50 };
}

async function checkAnswer(url: string, body: string): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await response.json()) as { errors?: readonly { message: string }[] };
  if (answer.errors) throw new Error(`${url}: ${answer.errors[0]?.message}`);
}
