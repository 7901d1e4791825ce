import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generatePrismaClient } from './generate/prisma-client.mjs';

/**
 * Jest on the sources as they are: `node tools/jest.ts libs/calendar`, with any option of Jest. Specs run in bare Node,
 * with the loader of the product.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
await generatePrismaClient(root);
const jest = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--import=./tools/loader/register.ts',
    '--import=./tools/jest/register-globals.ts',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
jest.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
