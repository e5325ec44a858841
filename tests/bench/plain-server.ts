import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Logger } from 'pino';
import { Changes } from '../../api/change-log/changes.ts';
import type { Context } from '../../api/context.ts';
import { Loaders } from '../../api/loaders.ts';
import { LiveNetwork } from '../../api/network/live-network.ts';
import { ProgressRegistry } from '../../api/progress/progress-registry.ts';
import { buildKithSchema } from '../../api/schema/build-schema.ts';
import { londonDate } from '../../graph/model/iso-date.ts';
import { Patience } from '../../graph/ties/waiting.ts';
import type { Store } from '../../graph/store/store.ts';

/** The same schema, resolvers and loaders on Apollo as it comes: what our way of serving is measured against. */
export async function startPlainServer(store: Store, log: Logger): Promise<{ url: string }> {
  const apollo = new ApolloServer<Context>({ schema: buildKithSchema() });
  const network = new LiveNetwork(store);
  const changes = new Changes(store, log);
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => ({
      store,
      loaders: new Loaders(store),
      network,
      changes,
      progress: new ProgressRegistry(),
      viewer: { role: 'staff' as const },
      today: londonDate(new Date()),
      log,
      patience: new Patience(),
      stop: new AbortController(),
    }),
  });
  return { url: url.replace(/\/$/, '') };
}
