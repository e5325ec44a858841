import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';

/** The explorer from its sources, changing as they change; for development. */
export async function vitePages(http: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server: http } },
  });
  http.once('close', () => void vite.close());
  return vite.middlewares as RequestHandler;
}
