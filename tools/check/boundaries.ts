import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Proves that lint sees forbidden imports: the rule is skipped with a mere warning when the project
 * graph is missing, and would then forbid nothing. Each canary must make lint fail, by its own rule.
 */
interface Canary {
  readonly project: string;
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}

const CANARIES: readonly Canary[] = [
  {
    project: '@quantieme/calendar',
    file: 'libs/calendar/src/canary-library.ts',
    source: "export * from '@quantieme/deadlines';\n",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    project: '@quantieme/law',
    file: 'libs/law/src/canary-package.ts',
    source: "export { default } from 'pg';\n",
    rule: '@nx/enforce-module-boundaries',
  },
  {
    project: '@quantieme/deadlines',
    file: 'libs/deadlines/src/canary-builtin.ts',
    source: "export { readFileSync } from 'node:fs';\nexport const now = new Date();\n",
    rule: 'no-restricted-imports',
  },
  {
    project: '@quantieme/web',
    file: 'apps/web/src/canary-engine.ts',
    source: "export * from '@quantieme/deadlines';\n",
    rule: '@nx/enforce-module-boundaries',
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const remove = () => {
  for (const { file } of CANARIES) rmSync(path.join(root, file), { force: true });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    remove();
    process.exit(1);
  });
}

let output: string;
try {
  for (const { file, source } of CANARIES) writeFileSync(path.join(root, file), source);
  output = lint(CANARIES.map(({ project }) => project));
} finally {
  remove();
}
const silent = CANARIES.filter(({ file, rule }) => !reported(output, path.basename(file), rule));
for (const { file, rule } of silent) console.error(`${file}: lint did not report ${rule}`);
if (silent.length > 0) console.error(output);
else console.log(`${CANARIES.length} forbidden imports reported, as they must be.`);
process.exit(silent.length === 0 ? 0 : 1);

function lint(projects: readonly string[]): string {
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const flags = [
    '-t',
    'lint',
    '-p',
    projects.join(','),
    '--skip-nx-cache',
    '--output-style=static',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [nx, 'run-many', ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return `${stdout}\n${stderr}`;
}

/** ESLint prints the name of a file, then its problems, up to an empty line. */
function reported(text: string, file: string, rule: string): boolean {
  return text.split(/\n\s*\n/).some((block) => block.includes(file) && block.includes(rule));
}
