import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface JarOptions {
  /** With Graph Data Science. Default false. */
  readonly gds?: boolean;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '../../.cache/neo4j');
const VERSION = '5.26.31';

const answers = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
export const javaAnswers = () => answers('java', '-version');
export const mavenAnswers = () => answers('mvn', '--version');

const folderOf = ({ gds = false }: JarOptions) => join(CACHE, `lib-${VERSION}${gds ? '-gds' : ''}`);
export const jarsAreHere = (options: JarOptions) => existsSync(folderOf(options));

/** The folder of the database's jars; fetched by Maven the first time. */
export async function jarsOf(options: JarOptions): Promise<string> {
  const folder = folderOf(options);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'fetching-'));
  const profile = options.gds ? ['-P', 'gds'] : [];
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${fresh}`, '-DincludeScope=runtime'];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', ...profile, '-f', join(HERE, 'pom.xml'), ...goal]);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker; what it fetched is as good.
    if (!existsSync(folder)) throw new Error('Maven could not fetch Neo4j.', { cause: error });
  }
  return folder;
}

/** Graph Data Science registers its procedures only from the plugins folder. */
export function copyPlugins(jars: string, home: string): void {
  const plugins = join(home, 'plugins');
  mkdirSync(plugins, { recursive: true });
  for (const jar of readdirSync(jars)) {
    if (/-2\.13\.\d+\.jar$/.test(jar)) copyFileSync(join(jars, jar), join(plugins, jar));
  }
}
