import type { ExecutionResult } from 'graphql';
import { KithError } from '../../graph/model/kith-error.ts';
import { GraphQLError } from 'graphql';

/** The result, or a refusal once the time is up; then `stop` tells the loaders to read no more. */
export async function within(
  running: Promise<ExecutionResult>,
  timeMs: number,
  stop: AbortController,
): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => {
      stop.abort();
      const error = new KithError('TOO_COSTLY', `The query took longer than ${timeMs} ms and was stopped. Ask for less at a time.`);
      resolve({ errors: [new GraphQLError(error.message, { originalError: error })], data: null });
    }, timeMs);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
