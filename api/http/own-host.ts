import type { RequestHandler } from 'express';
import { sendRefusal } from './send-refusal.ts';

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/i;

/** Whether a request means this machine by name, and not a name of somebody else's that leads here. */
export const meansThisMachine = (host: string | undefined): boolean => host === undefined || LOOPBACK.test(host);

/**
 * Refuses requests under other names. Kith listens on this machine alone, but a page of another site
 * can have its own name lead here and then passes for a page of ours.
 */
export const ownHost: RequestHandler = (request, response, next) => {
  if (meansThisMachine(request.headers.host)) return next();
  sendRefusal(request, response, 421, 'Kith answers at localhost and 127.0.0.1 only.');
};
