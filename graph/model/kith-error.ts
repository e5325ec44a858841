/** The codes that reach users, whatever door they came in by. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'UNAVAILABLE';

/** What is wrong with the fields that were sent, by their names. */
export type FieldFaults = Readonly<Record<string, string>>;

/** An expected failure: its message names the value and what would be right. */
export class KithError extends Error {
  readonly fields: FieldFaults | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: { cause?: unknown; fields?: FieldFaults | undefined } = {},
  ) {
    super(message, options);
    this.name = 'KithError';
    this.fields = options.fields;
  }
}

export const badInput = (message: string, fields?: FieldFaults) => new KithError('BAD_INPUT', message, { fields });
export const notFound = (message: string, fields?: FieldFaults) => new KithError('NOT_FOUND', message, { fields });
export const conflict = (message: string, fields?: FieldFaults) => new KithError('CONFLICT', message, { fields });
export const notAllowed = (message: string) => new KithError('NOT_ALLOWED', message);
export const unavailable = (message: string, cause?: unknown) =>
  new KithError('UNAVAILABLE', message, { cause });
