import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { sendRefusal } from './send-refusal.ts';

const SAID: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is too large; at most 1 MB is read.',
  'charset.unsupported': 'The body must be in UTF-8.',
  'encoding.unsupported': 'The body’s Content-Encoding is not one that Kith reads.',
  'request.aborted': 'The body ended before it was whole.',
  'request.size.invalid': 'The body is not as long as its Content-Length says.',
};

/** Faults of reading a body as coded refusals; anything else is ours, and is logged without its words. */
export const bodyErrors =
  (log: Logger): ErrorRequestHandler =>
  (error: { readonly status?: number; readonly type?: string; readonly name?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status < 500) {
      return sendRefusal(request, response, status, SAID[error.type ?? ''] ?? 'The body cannot be read.');
    }
    log.error({ name: error.name, path: request.path }, 'unexpected error');
    sendRefusal(request, response, 500, 'Something went wrong that we did not foresee.', 'INTERNAL');
  };
