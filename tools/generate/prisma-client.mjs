import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Generates the Prisma client when the schema changed since the last time (1.4 s, else nothing).
 * JavaScript, because the bootstrap runs it on whatever Node the machine has.
 *
 * @param {string} root the repository
 */
export async function generatePrismaClient(root) {
  const schema = path.join(root, 'prisma/schema.prisma');
  if (!existsSync(schema)) return;
  const output = path.join(root, 'libs/persistence/src/generated');
  const stamp = path.join(output, '.generated-from');
  const manifest = readFileSync(path.join(root, 'node_modules/prisma/package.json'), 'utf8');
  const hash = createHash('sha256')
    .update(readFileSync(schema))
    .update(JSON.parse(manifest).version)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await runPrismaGenerate(root);
  writeFileSync(stamp, hash);
}

/** @param {string} root */
function runPrismaGenerate(root) {
  const child = spawn(
    process.execPath,
    ['node_modules/prisma/build/index.js', 'generate', '--schema', 'prisma/schema.prisma'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Generating needs no schema engine, but looks for one and would download it: any program will do.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`prisma generate failed:\n${output}`)),
    );
  });
}
