import { makeOperation, type Exchange, type Operation, type OperationResult } from 'urql';
import { pipe, tap } from 'wonka';

/**
 * Asks everything on screen again when somebody wrote. What is just being asked is asked again once its answer is
 * there, which may be from before: the client drops a second ask while the first is under way. The cache alone does
 * not see to it: while any answer is awaited, what it learns of a write lies below newer answers.
 * @param isWrite Whether an answer tells of a write.
 * @param onMissed Says when writes may have been missed: called once with what asks for everything again.
 */
export const askAgainAfter =
  (isWrite: (result: OperationResult) => boolean, onMissed?: (askAll: () => void) => void): Exchange =>
  ({ client, forward }) =>
  (operations) => {
    const asked = new Map<number, Operation>();
    const awaited = new Set<number>();
    const late = new Set<number>();
    const askAgain = (one: Operation | undefined): void => {
      if (one) client.reexecuteOperation(makeOperation(one.kind, one, { ...one.context, requestPolicy: 'network-only' }));
    };
    const askAll = (): void => {
      for (const one of asked.values()) {
        if (awaited.has(one.key)) late.add(one.key);
        else askAgain(one);
      }
    };
    onMissed?.(askAll);
    return pipe(
      operations,
      tap((operation) => {
        const { kind, key } = operation;
        if (kind === 'query') {
          asked.set(key, operation);
          awaited.add(key);
        }
        if (kind === 'teardown') for (const keys of [asked, awaited, late]) keys.delete(key);
      }),
      forward,
      tap((result) => {
        const { key } = result.operation;
        if (!result.hasNext) {
          awaited.delete(key);
          if (late.delete(key)) askAgain(asked.get(key));
        }
        if (isWrite(result)) askAll();
      }),
    );
  };
