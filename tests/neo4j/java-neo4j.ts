import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Running } from './local-neo4j.ts';
import { copyPlugins } from './neo4j-jars.ts';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'LocalNeo4j.java');
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

interface JavaOptions {
  readonly jars: string;
  readonly home: string;
  readonly port: number;
  readonly gds: boolean;
  readonly shortLived: boolean;
}

/** Starts the database in a Java of its own; resolves when Bolt answers. */
export async function startJava({ jars, home, port, gds, shortLived }: JavaOptions): Promise<Running> {
  if (gds) copyPlugins(jars, home);
  const java = spawn('java', [
    '-Xmx1g',
    '-XX:+UseSerialGC',
    ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    SOURCE,
    home,
    String(port),
  ]);
  const ended = once(java, 'exit');
  let complaint = '';
  java.stderr.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-4_000)));
  const ready = new Promise<void>((resolve) => {
    createInterface(java.stdout).on('line', (line) => line.startsWith('READY') && resolve());
  });
  const tooSoon = ended.then(() => {
    throw new Error(`Neo4j ended before it was ready: ${complaint}`);
  });
  await Promise.race([ready, tooSoon]);
  tooSoon.catch(() => {});
  return {
    // The end of its input tells it to stop in good order.
    stop: async () => {
      java.stdin.end();
      await ended;
    },
    kill: async () => {
      java.kill('SIGKILL');
      await ended;
    },
  };
}
