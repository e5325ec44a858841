import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const TYPEFACE = /next-latin-wght-normal.*\.woff2$/;

/** Has the browser fetch the typeface beside the script, so that text does not change under the reader. */
const typefaceFirst = (): Plugin => ({
  name: 'kith:typeface-first',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const file = Object.keys(bundle ?? {}).find((name) => TYPEFACE.test(name));
      if (!file) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
});

export default defineConfig({
  root,
  plugins: [react(), typefaceFirst()],
  worker: { format: 'es' },
  build: {
    outDir: `${root}dist`,
    emptyOutDir: true,
    target: 'es2022',
    // Everything from files of our own origin: nothing inlined as data, so that a strict policy holds.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: `http://127.0.0.1:${process.env['KITH_PORT'] ?? '4000'}`, ws: true } },
  },
});
