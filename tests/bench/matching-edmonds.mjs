/* global performance */
/** Answers each message, a list of edges, with edmonds-blossom's mates and how many seconds it took. */
import { createRequire } from 'node:module';

const blossom = createRequire(import.meta.url)('edmonds-blossom');

process.on('message', (edges) => {
  const start = performance.now();
  const mates = blossom(edges);
  const seconds = (performance.now() - start) / 1000;
  process.send({ mates, seconds });
});
