import { execFile, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Running } from './local-neo4j.ts';

const IMAGE = 'neo4j:5.26.31-community';
const docker = (...args: string[]) => promisify(execFile)('docker', args);

export const dockerAnswers = () => spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;

interface DockerOptions {
  readonly name: string;
  readonly home: string;
  readonly port: number;
  readonly gds: boolean;
}

/** Starts the database in a container on loopback; resolves when Bolt answers. */
export async function startInDocker({ name, home, port, gds }: DockerOptions): Promise<Running> {
  await docker(
    'run', '--rm', '--detach', '--name', name,
    '--publish', `127.0.0.1:${port}:7687`,
    '--volume', `${home}:/data`,
    '--env', 'NEO4J_AUTH=none',
    '--env', `NEO4J_PLUGINS=${gds ? '["graph-data-science"]' : '[]'}`,
    '--env', 'NEO4J_server_memory_heap_max__size=1g',
    IMAGE,
  );
  await answersAt(`bolt://127.0.0.1:${port}`);
  return {
    stop: async () => void (await docker('stop', name)),
    kill: async () => void (await docker('kill', name)),
  };
}

async function answersAt(url: string): Promise<void> {
  const driver = neo4j.driver(url, undefined, { connectionTimeout: 1_000 });
  try {
    for (let tries = 0; ; tries++) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (tries === 120) throw error;
        await wait(500);
      }
    }
  } finally {
    await driver.close();
  }
}
