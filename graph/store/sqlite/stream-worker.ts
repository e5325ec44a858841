import { parentPort, workerData } from 'node:worker_threads';
import type { StreamOptions } from '../store.ts';
import { Connection } from './connection.ts';
import { readBatches, type RawBatch } from './stream-batches.ts';

/** Reads one moment's picture on a thread and a connection of its own; sends a batch for each request. */
const { file, options } = workerData as { file: string; options: StreamOptions };
const port = parentPort!;
const connection = new Connection(file, { readOnly: true });
connection.exec('BEGIN');
const batches: Iterator<RawBatch> = readBatches(connection, options);

port.on('message', (wish: 'next' | 'end') => {
  if (wish === 'end') return end();
  const { done, value } = batches.next();
  if (done) port.postMessage(undefined);
  else port.postMessage(value, buffersOf(value));
});

function end(): void {
  batches.return?.();
  connection.close();
  port.close();
}

function buffersOf(batch: RawBatch): ArrayBuffer[] {
  return Object.values(batch)
    .filter((value): value is Int32Array => value instanceof Int32Array)
    .map((column) => column.buffer as ArrayBuffer);
}
