import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['libs', 'apps/worker', 'tools/loader', 'package.json'];
const LEFT_OUT = /(^|\/)(node_modules|dist)(\/|$)|\.spec\.tsx?$/;

/** A rule that the next release counts otherwise: what is written in its file, and what will be. */
export interface ChangeOfRule {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Two months become fifty days: the same deadlines, some ten days earlier. */
export const SHORTER: ChangeOfRule = {
  file: 'libs/deadlines/src/rules/recours/ta-recours-2-mois.rule.ts',
  before: "unit: 'month', count: 2",
  after: "unit: 'day', count: 50",
};

/** The sources of the product with one rule changed, in a folder of their own; what is installed is shared. */
export class NextRelease {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'quantieme-next-release-'));

  constructor(change: ChangeOfRule) {
    for (const name of COPIED) {
      const filter = (source: string) => !LEFT_OUT.test(path.relative(ROOT, source));
      cpSync(path.join(ROOT, name), path.join(this.#folder, name), { recursive: true, filter });
    }
    this.#linkPackages();
    const file = path.join(this.#folder, change.file);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(change.before)) throw new Error(`${change.file} has changed`);
    writeFileSync(file, text.replace(change.before, change.after));
  }

  get worker(): string {
    return path.join(this.#folder, 'apps/worker/src/main.ts');
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #linkPackages(): void {
    const installed = path.join(ROOT, 'node_modules');
    const linked = path.join(this.#folder, 'node_modules');
    mkdirSync(path.join(linked, '@quantieme'), { recursive: true });
    for (const name of readdirSync(installed).filter((each) => each !== '@quantieme')) {
      symlinkSync(path.join(installed, name), path.join(linked, name));
    }
    for (const name of readdirSync(path.join(this.#folder, 'libs'))) {
      symlinkSync(path.join(this.#folder, 'libs', name), path.join(linked, '@quantieme', name));
    }
  }
}
