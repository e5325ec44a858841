import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { sendRefusal } from './send-refusal.ts';

/** The media type from before the specification, for which a status says less. */
export const PLAIN_JSON = 'application/json';
const METHODS = 'GET, POST';
const ANSWERS = [PLAIN_JSON, 'application/graphql-response+json'];

/**
 * What a request to the API must be before anybody reads its body: GET or POST, JSON, of a page of our
 * own, and ready for an answer we can give. A page of another site could otherwise post a form, or
 * read slowly, in the name of whoever has it open.
 */
export const graphqlRules: RequestHandler = (request: Request, response: Response, next: NextFunction) => {
  // What is shown depends on who asks and when.
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.setHeader('Allow', METHODS);
    return sendRefusal(request, response, 405, `The API takes GET and POST, not ${request.method}.`);
  }
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site') {
    return sendRefusal(request, response, 403, 'The API does not answer pages of other sites.');
  }
  if (request.method === 'POST' && !isJson(request.headers['content-type'])) {
    return sendRefusal(request, response, 415, 'The body must be JSON: set Content-Type to application/json.');
  }
  const answer = request.headers.accept === undefined ? PLAIN_JSON : request.accepts(ANSWERS);
  if (answer === false) {
    return sendRefusal(request, response, 406, `The API answers with ${ANSWERS.join(' or ')}; Accept one of them.`);
  }
  // From here on it is settled.
  request.headers.accept = answer;
  next();
};

function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';').map((part) => part.trim());
  if (type !== 'application/json') return false;
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length).replace(/"/g, '');
  return charset === undefined || charset === 'utf-8' || charset === 'utf8';
}
