import { makeOperation, type Exchange, type Operation, type OperationResult } from 'urql';
import { pipe, tap } from 'wonka';

/**
 * Asks everything on screen again when somebody wrote, even what is just being asked: its answer may be from
 * before. The cache alone does not: while any answer is awaited, what it learns of a write lies below newer answers.
 * @param isWrite Whether an answer tells of a write.
 */
export const askAgainAfter =
  (isWrite: (result: OperationResult) => boolean): Exchange =>
  ({ client, forward }) =>
  (operations) => {
    const asked = new Map<number, Operation>();
    return pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') asked.set(operation.key, operation);
        if (operation.kind === 'teardown') asked.delete(operation.key);
      }),
      forward,
      tap((result) => {
        if (!isWrite(result)) return;
        for (const one of asked.values()) client.reexecuteOperation(makeOperation(one.kind, one, { ...one.context, requestPolicy: 'network-only' }));
      }),
    );
  };
