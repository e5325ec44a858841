import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { KithError, type FieldFaults } from '../graph/model/kith-error.ts';

/** How deep causes are followed; nothing real is deeper. */
const DEEPEST = 10;

/** Codes of Apollo that say enough and stay. */
const APOLLO_CODES: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** The expected failure behind an error, if that is what it is. */
export function kithErrorBehind(error: unknown): KithError | undefined {
  let cause = error;
  for (let depth = 0; depth < DEEPEST && cause instanceof Error; depth++) {
    if (cause instanceof KithError) return cause;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
  return undefined;
}

/**
 * The one place where errors become the API's: expected ones with their code and words, Apollo's own
 * as they are, anything else logged under an id and shown as INTERNAL with it, nothing more.
 */
export const errorFormatter =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    const known = kithErrorBehind(error);
    if (known) {
      if (known.code === 'UNAVAILABLE') log.error({ err: known.cause }, known.message);
      const fields = known.fields ?? variableFault(formatted.message);
      return { message: known.message, ...place, extensions: { ...saidBesides(formatted), ...(fields ? { fields } : {}), code: known.code } };
    }
    if (APOLLO_CODES.includes(formatted.extensions?.['code'])) {
      const fields = variableFault(formatted.message);
      return fields ? { ...formatted, extensions: { ...formatted.extensions, fields } } : formatted;
    }
    const id = randomUUID();
    log.error({ id, err: stackOf(error), path: path?.join('.') }, 'unexpected error');
    return {
      message: `Something went wrong that we did not foresee. Tell whoever runs Kith the id ${id}.`,
      ...place,
      extensions: { code: 'INTERNAL', id },
    };
  };

/** GraphQL says only in words which field of a variable it refused: `Variable "$input" … at "input.date"; what is wrong`. */
const VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "\w+\.(\w+)[^"]*")?; (?:Expected type "\w+"\. )?(.*)$/s;

export function variableFault(message: string): FieldFaults | undefined {
  const [, variable, field, why] = VARIABLE.exec(message) ?? [];
  return variable && why ? { [field ?? variable]: why } : undefined;
}

/** What a refusal before it ran says besides: its cost in figures, or which field was at fault. */
function saidBesides({ extensions }: GraphQLFormattedError): Record<string, unknown> {
  return { ...pick(extensions, 'cost'), ...pick(extensions, 'limit'), ...pick(extensions, 'fields') };
}

const pick = (from: Record<string, unknown> | undefined, field: string): Record<string, unknown> =>
  from?.[field] === undefined ? {} : { [field]: from[field] };

/** Where it happened, without the message: that may quote what somebody wrote. */
function stackOf(error: unknown): { name: string; stack: string[] } {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Error)) return { name: typeof cause, stack: [] };
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: cause.name, stack: frames.map((line) => line.trim()) };
}

/** An expected failure as GraphQL throws it, with the status a request refused for it gets. */
export const refused = (
  error: KithError,
  status: number,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError =>
  new GraphQLError(error.message, { originalError: error, extensions: { ...extensions, code: error.code, http: { status } } });
