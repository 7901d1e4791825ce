import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from '@quantieme/tools/start/compress.ts';
import { build, type Rolldown } from 'vite';

const WEB = fileURLToPath(new URL('../../apps/web', import.meta.url));
const EMPTY = path.join(import.meta.dirname, 'empty-page');

export type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** The dashboard as it is served, and what its files are made of. */
export function buildDashboard(): Promise<Built> {
  return built(WEB, path.join(WEB, 'vite.config.ts'));
}

/** A page of the same libraries that says nothing: what everything else is compared with. */
export async function buildEmptyPage(outDir?: string): Promise<Built> {
  const made = await built(EMPTY, false, outDir);
  if (outDir !== undefined) await compressFolder(outDir);
  return made;
}

async function built(root: string, configFile: string | false, outDir?: string): Promise<Built> {
  const made = await build({
    root,
    configFile,
    logLevel: 'error',
    mode: 'production',
    build: {
      target: 'es2023',
      ...(outDir === undefined ? { write: false } : { outDir, emptyOutDir: true }),
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`${root} was not built`);
  return first.output;
}
