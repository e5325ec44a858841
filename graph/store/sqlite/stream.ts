import { on, once } from 'node:events';
import { unavailable } from '../../model/kith-error.ts';
import type { NodeRecord } from '../../model/nodes.ts';
import { typescriptWorker } from '../../threads/typescript-worker.ts';
import type { StreamBatch, StreamOptions } from '../store.ts';
import type { RawBatch } from './stream-batches.ts';

/** The whole store, read by a worker thread that stays one batch ahead. */
export async function* stream(file: string, options: StreamOptions): AsyncIterable<StreamBatch> {
  const worker = typescriptWorker(new URL('./stream-worker.ts', import.meta.url), { file, options });
  const ended = new AbortController();
  const exit = once(worker, 'exit').finally(() => ended.abort());
  try {
    worker.postMessage('next');
    for await (const [raw] of on(worker, 'message', { signal: ended.signal })) {
      if (raw === undefined) return;
      worker.postMessage('next');
      yield batchOf(raw as RawBatch);
    }
  } catch (error) {
    throw unavailable('The store could not be read to its end.', error);
  } finally {
    // Not terminate(): a thread cut off inside SQLite takes the process with it.
    worker.postMessage('end');
    await exit.catch(() => undefined);
  }
}

function batchOf(raw: RawBatch): StreamBatch {
  if ('records' in raw) {
    const { version, ordinals, records } = raw;
    return { version, ordinals, nodes: JSON.parse(records) as NodeRecord[] };
  }
  const { version, rest, ...columns } = raw;
  if (rest === undefined) return { version, relations: columns };
  return { version, relations: { ...columns, rest: JSON.parse(rest) as Record<string, unknown>[] } };
}
