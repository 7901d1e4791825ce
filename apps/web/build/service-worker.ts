import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = path.join(import.meta.dirname, 'service-worker.js');
/** Pages of clients and the graph's own engine: the first must leave no trace here, the second weighs as much as all the rest. */
const LEFT_OUT = /\/(?:client-link-page|questionnaire-page|acknowledgement-page|elk-worker)/;
const FONTS = /\/(?:inter|source-serif-4)-latin(?:-ext)?-wght/;
const WANTED = /\.(?:js|css)$/;
const OTHER_FILES = ['/favicon.svg', '/manifest.webmanifest'];

/** Writes the worker that keeps the dashboard's own files, with their list; its name for itself follows what they hold. */
export function serviceWorker(): Plugin {
  return {
    name: 'quantieme:service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => (WANTED.test(name) && !LEFT_OUT.test(`/${name}`)) || FONTS.test(name))
          .map((name) => `/${name}`)
          .sort();
        const page = bundle['index.html'];
        const words = page?.type === 'asset' ? page.source : '';
        const version = createHash('sha256')
          .update([...files, words].join('\n'))
          .digest('hex')
          .slice(0, 16);
        const source = readFileSync(SOURCE, 'utf8')
          .replace('__VERSION__', version)
          .replace('__FILES__', JSON.stringify(['/', ...OTHER_FILES, ...files]));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
