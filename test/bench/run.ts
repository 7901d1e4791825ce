import { readdir } from 'node:fs/promises';

/**
 * Runs every `*.bench.ts` of this folder (or those whose name contains the first argument), one after the other.
 * Each exports `bench(): Promise<boolean>` and prints its own figures; the exit code says whether all limits hold.
 */
const wanted = process.argv[2] ?? '';
const files = (await readdir(import.meta.dirname)).filter(
  (name) => name.endsWith('.bench.ts') && name.includes(wanted),
);
let holds = true;
for (const file of files.sort()) {
  console.log(`\n# ${file.replace('.bench.ts', '')}`);
  const { bench } = (await import(`./${file}`)) as { bench(): Promise<boolean> };
  holds = (await bench()) && holds;
}
process.exit(holds ? 0 : 1);
