import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'));
const loader = pathToFileURL(join(tsx, 'dist/esm/api/index.mjs')).href;

/** A thread that runs a TypeScript module, whatever loads TypeScript in the thread that starts it. */
export function typescriptWorker(module: URL, workerData: unknown): Worker {
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  }).catch((error) => setImmediate(() => { throw error; }));`;
  return new Worker(start, { eval: true, execArgv: [], workerData });
}
