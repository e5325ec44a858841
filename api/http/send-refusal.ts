import type { Request, Response } from 'express';

const MEDIA_TYPE = 'application/graphql-response+json';

/** A refusal in the API's own words, whatever refused it. */
export function sendRefusal(
  request: Request,
  response: Response,
  status: number,
  message: string,
  code = 'BAD_REQUEST',
): void {
  const type = request.accepts(['application/json', MEDIA_TYPE]) === MEDIA_TYPE ? MEDIA_TYPE : 'application/json';
  response.status(status).setHeader('Content-Type', `${type}; charset=utf-8`);
  response.send(Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })));
}
