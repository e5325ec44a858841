import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

const PLACES = ['/graphql', '/health', '/ready', '/metrics', '/demo-session'];

/** One line for each request: never its query, its variables, its cookies or who asked. */
export const requestLog =
  (log: Logger, metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const start = process.hrtime.bigint();
    const place = PLACES.includes(request.path) ? request.path : 'explorer';
    response.once('close', () => {
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      metrics.requestDone(place, response.statusCode, ms / 1_000);
      log.info({ method: request.method, place, status: response.statusCode, ms: Math.round(ms * 10) / 10 }, 'request');
    });
    next();
  };
