import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

/**
 * Subscribes as GraphQL does, but with a context of its own for every event: what loaders read for one
 * must not be shown for the next.
 */
export async function subscribeFresh(
  args: ExecutionArgs,
  contextOf: () => unknown,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const carriedOut = async (event: IteratorResult<unknown>): Promise<IteratorResult<ExecutionResult>> =>
    event.done
      ? { done: true, value: undefined }
      : { done: false, value: await execute({ ...args, rootValue: event.value, contextValue: contextOf() }) };
  const results: AsyncIterableIterator<ExecutionResult> = {
    // Not a generator: that would end only once the next event came.
    next: () => events.next().then(carriedOut),
    return: async () => {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
