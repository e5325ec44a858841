import { pino } from 'pino';
import { openServedStore, openStore } from '../../api/open-store.ts';
import { startServer } from '../../api/server.ts';
import { startPlainServer } from './plain-server.ts';

/** `serve.ts kith|resolving|uncached|plain STORE DATA`: serves the API alone, says its address, and stops on SIGTERM. */
const [variant, address = 'sqlite', data = 'data'] = process.argv.slice(2);
const open = variant === 'uncached' ? openStore : openServedStore;
const store = await open({ store: address, data });
const log = pino({ level: 'silent' });
// `resolving` remembers records but no answers, `uncached` nothing at all.
const keepAnswers = variant === 'kith';
const server = variant === 'plain' ? await startPlainServer(store, log) : await startServer({ store, log, keepAnswers });
process.stdout.write(`${server.url}/graphql\n`);
process.on('SIGTERM', () => process.exit(0));
