/** The codes that reach users, whatever door they came in by. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'UNAVAILABLE';

/** An expected failure: its message names the value and what would be right. */
export class KithError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'KithError';
  }
}

export const badInput = (message: string) => new KithError('BAD_INPUT', message);
export const notFound = (message: string) => new KithError('NOT_FOUND', message);
export const conflict = (message: string) => new KithError('CONFLICT', message);
export const notAllowed = (message: string) => new KithError('NOT_ALLOWED', message);
export const unavailable = (message: string, cause?: unknown) =>
  new KithError('UNAVAILABLE', message, { cause });
