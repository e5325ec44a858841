import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Served } from './served.ts';

/** Listens to a served Kith over WebSocket; it tries nothing twice. `dispose` it before the server stops. */
export const subscriberTo = ({ url }: Served, connectionParams: Record<string, unknown> = {}): Client =>
  createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
