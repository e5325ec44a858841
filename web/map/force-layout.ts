/** A graph as the worker gets it: ends of edges by the index of their node. */
export interface ForceTask {
  /** x, y of each node to start from; the same start gives the same drawing. */
  readonly start: Float64Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
  /** The start is an earlier layout, to be settled rather than made. */
  readonly goesOn: boolean;
}

/**
 * Where a force layout puts the nodes, worked out off the main thread (ForceAtlas2; Jacomy et al.,
 * 2014): the same from the same start.
 * @returns x, y of each node, centred on the start's centre and as wide as the start.
 */
export function forceLayout(task: ForceTask): { readonly done: Promise<Float64Array>; readonly cancel: () => void } {
  const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Float64Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Float64Array>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The layout could not be worked out.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
  return { done, cancel: () => worker.terminate() };
}
