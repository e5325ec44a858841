import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { londonDate } from '../graph/model/iso-date.ts';
import { KithError } from '../graph/model/kith-error.ts';
import { warmUpMatching } from '../graph/services/matching/warm-up.ts';
import { workAhead } from '../graph/services/networks/work-ahead.ts';
import { explorer } from './http/explorer.ts';
import { Readiness } from './http/readiness.ts';
import { openServedStore } from './open-store.ts';
import { startServer } from './server.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';

const LATEST_END_MS = 10_000;

/** Starts Kith and keeps it in the foreground until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel, base: undefined }, pino.destination({ fd: 2, sync: false }));
  if (settings.unknown.length > 0) log.warn({ variables: settings.unknown }, 'these are not settings of Kith');
  const store = await openServedStore({
    store: settings.store,
    data: settings.data,
    user: settings.storeUser,
    password: settings.storePassword,
  });
  const readiness = new Readiness();
  const development = process.argv.includes('--dev');
  const pages = development
    ? (await import('./http/vite-pages.ts')).vitePages
    : () => explorer(fileURLToPath(new URL('../web/dist', import.meta.url)));
  const { host, port } = settings;
  const server = await startServer({ store, log, host, port, readiness, pages, policy: !development });

  let ending: Promise<void> | undefined;
  const end = (signal: string) => {
    ending ??= (async () => {
      log.info({ signal }, 'stopping');
      readiness.waitFor('the end of this process');
      setTimeout(() => process.exit(1), LATEST_END_MS).unref();
      await server.stop();
      await store.close();
      log.flush();
      process.exit(0);
    })();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);

  try {
    await makeReady(settings, readiness);
  } catch (error) {
    // What was under way when Kith was told to stop has nothing more to say.
    if (ending) return ending;
    throw error;
  }
  process.stdout.write(`Kith is at ${server.url}\n`);

  async function makeReady({ demo }: Settings, state: Readiness): Promise<void> {
    if (demo && (await store.version()) === 0) {
      state.waitFor('the demo programme is being loaded');
      const { loadDemo } = await import('../seeds/load-demo.ts');
      const { changed } = await loadDemo(store, { now: new Date() });
      log.info({ changed }, 'demo programme loaded');
    }
    state.waitFor('the network is being read');
    const network = await server.network.current();
    const today = londonDate(new Date());
    workAhead(network, today);
    await warmUpMatching(store, network, today);
    state.ready();
  }
}

/** What went wrong, in words for whoever starts Kith. */
function said(error: unknown): string {
  if (error instanceof SettingsError || error instanceof KithError) return error.message;
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} of ${address} is in use. Stop what listens there, or set KITH_PORT to another port.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by you. Set KITH_PORT to one above 1023.`;
  return `Kith cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${said(error)}\n`);
  process.exit(1);
});
