import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { compressFolder } from './compress.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WEB = path.join(ROOT, 'apps/web');
/** What the bundle is made of. */
const SOURCES = [
  'apps/web',
  'libs/api-client',
  'libs/law',
  'libs/calendar',
  'tools/start',
  'package-lock.json',
];
const NOT_SOURCES = new Set(['dist', 'node_modules', '.vite']);

/** Builds the dashboard unless apps/web/dist comes from the same sources. Says whether it had to. */
export async function buildWebIfNeeded(signal?: AbortSignal): Promise<boolean> {
  const dist = path.join(WEB, 'dist');
  const hash = hashOf(SOURCES);
  const stamp = path.join(dist, '.built-from');
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isBuilt()) return false;
  const fresh = path.join(ROOT, `node_modules/.cache/web-${randomUUID()}`);
  try {
    await viteBuild(fresh, signal);
    await compressFolder(fresh);
    writeFileSync(path.join(fresh, '.built-from'), hash);
    if (isBuilt()) return false;
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } catch (error) {
    // Two specs that start together build together: the second finds the folder of the first.
    if (!isBuilt()) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
}

async function viteBuild(outDir: string, signal?: AbortSignal): Promise<void> {
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  const build = promisify(execFile)(process.execPath, args, {
    cwd: WEB,
    env,
    ...(signal && { signal }),
  });
  await build.catch((error: Error & { stderr?: string }) => {
    const text = stripVTControlCharacters(error.stderr ?? error.message);
    throw new Error(`The dashboard does not build:\n${text.slice(0, 2_000)}`);
  });
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(path.join(ROOT, source)))) {
    hash.update(`${path.relative(ROOT, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  const entries =
    path.extname(source) === '.json' ? null : readdirSync(source, { withFileTypes: true });
  if (entries === null) return [source];
  return entries
    .filter(({ name }) => !NOT_SOURCES.has(name) && !name.includes('.spec.'))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const full = path.join(source, entry.name);
      return entry.isDirectory() ? filesOf(full) : [full];
    });
}
