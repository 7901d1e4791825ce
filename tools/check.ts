import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run check`: what a commit must pass besides its tests. All are run, then the failures named. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  lint: ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'lint', '--output-style=static'],
  boundaries: ['tools/check/boundaries.ts'],
  types: ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'types', '--output-style=static'],
  'dead code': ['node_modules/knip/bin/knip.js'],
  circles: ['node_modules/knip/bin/knip.js', '--include', 'cycles'],
  openapi: ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'docs/openapi.json'],
};

/** Like anybody's program, the example writes its types from the published document; tests import it. */
const EXAMPLE_TYPES = [
  'node_modules/openapi-typescript/bin/cli.js',
  'docs/openapi.json',
  '--output=examples/billing-sync/src/generated/quantieme.ts',
];

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const chosen = Object.entries(CHECKS).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
const env = { ...process.env, REDOCLY_TELEMETRY: 'off' };
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [...args], { cwd: root, env, stdio: 'inherit' }).status;
if (chosen.some(([name]) => name === 'types')) run(EXAMPLE_TYPES);
const failed = chosen.filter(([name, args]) => {
  console.log(`\n── ${name} ${'─'.repeat(76 - name.length)}`);
  return run(args) !== 0;
});
for (const [name] of failed) console.error(`failed: ${name}`);
console.log(`${chosen.length - failed.length} checks passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
