import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dockerAnswers, startInDocker } from './docker-neo4j.ts';
import { javaAnswers, jarsAreHere, jarsOf, mavenAnswers, type JarOptions } from './neo4j-jars.ts';
import { startJava } from './java-neo4j.ts';
import { freePort } from './free-port.ts';

/** A real Neo4j that tests may fill and empty as they like. */
export interface LocalNeo4j {
  readonly url: string;
  readonly user?: string;
  readonly password?: string;
  /** Ends it for good and forgets what it held, unless the home folder was given. */
  stop(): Promise<void>;
  /** Down in good order if it is up, and up again at the same address with the same data. */
  restart(): Promise<void>;
  /** Down at once, as when the power fails. `restart` brings it back. */
  kill(): Promise<void>;
}

export interface LocalNeo4jOptions extends JarOptions {
  /** Where the data lies. Default: a new folder that `stop` removes. */
  readonly home?: string;
  /** Passes over NEO4J_URI, whose database is not ours to restart. Default false. */
  readonly own?: boolean;
  /** For a few minutes of tests: Java compiles lightly, which is quicker at first and slower later. Default false. */
  readonly shortLived?: boolean;
}

/** Says why no Neo4j can be had here, or undefined when one can. */
export function neo4jMissing(options: LocalNeo4jOptions = {}): string | undefined {
  if (process.env['NEO4J_URI'] && !options.own) return undefined;
  if (javaAnswers() && (jarsAreHere(options) || mavenAnswers())) return undefined;
  if (dockerAnswers()) return undefined;
  const given = options.own ? '' : 'set NEO4J_URI, or ';
  return `no Neo4j here: ${given}install Java 17 and Maven, or start Docker`;
}

/**
 * A Neo4j on a free port of loopback: the one NEO4J_URI names (with NEO4J_USER and NEO4J_PASSWORD),
 * else one run by Java with jars that Maven fetches once, else one in Docker.
 * @throws Error saying what is missing when there is none of these.
 */
export async function startNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (uri && !options.own) return somebodyElses(uri, user, password);
  const missing = neo4jMissing(options);
  if (missing) throw new Error(missing);
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'kith-neo4j-'));
  const port = await freePort();
  const url = `bolt://127.0.0.1:${port}`;
  const start = await starter(options, home, port);
  let running: Running | undefined = await start();
  const down = async (way: 'stop' | 'kill') => {
    const was = running;
    running = undefined;
    await was?.[way]();
  };
  return {
    url,
    kill: () => down('kill'),
    restart: async () => {
      await down('stop');
      running = await start();
    },
    stop: async () => {
      await down('stop');
      if (!options.home) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** One run of the database, from its start to its end. */
export interface Running {
  stop(): Promise<void>;
  kill(): Promise<void>;
}

async function starter(options: LocalNeo4jOptions, home: string, port: number): Promise<() => Promise<Running>> {
  if (javaAnswers() && (jarsAreHere(options) || mavenAnswers())) {
    const jars = await jarsOf(options);
    const { gds = false, shortLived = false } = options;
    return () => startJava({ jars, home, port, gds, shortLived });
  }
  const name = `kith-neo4j-${randomUUID()}`;
  return () => startInDocker({ name, home, port, gds: options.gds ?? false });
}

function somebodyElses(url: string, user?: string, password?: string): LocalNeo4j {
  const notOurs = async () => {
    throw new Error('This Neo4j was given by NEO4J_URI and is not ours to restart.');
  };
  return {
    url,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    stop: async () => {},
    restart: notOurs,
    kill: notOurs,
  };
}
