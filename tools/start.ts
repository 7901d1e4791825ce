import path from 'node:path';
import { readServiceSettings, readSettings } from '@quantieme/settings';
import type { Settings } from '@quantieme/settings';
import { keepAlive } from './start/child.ts';
import { explain } from './fail.ts';
import { Cleanup } from './start/cleanup.ts';
import { refuseTakenPort, waitUntilReady } from './start/ready.ts';
import { aborted, stopSignal } from './start/stop-signals.ts';
import { buildWebIfNeeded } from './start/web.ts';

/** `npm start`: everything one instance needs, until a signal; nothing is left behind. */
const say = (line: string) => void process.stderr.write(`${line}\n`);
const signal = stopSignal();
const cleanup = new Cleanup();
let failed = false;

const started = start().catch((error: unknown) => {
  if (signal.aborted) return;
  failed = true;
  say(explain(error));
});
await Promise.race([started.then(() => (failed ? undefined : aborted(signal))), aborted(signal)]);
await cleanup.run();
// A step that was under way may have started one more thing.
await Promise.race([started, new Promise((resolve) => setTimeout(resolve, 1_000))]);
await cleanup.run();
process.exit(failed ? 1 : 0);

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const embedded = settings.mode === 'embedded';
  if (!embedded) readServiceSettings(process.env);
  await refuseTakenPort(settings.host, settings.port);
  const [built, env] = await Promise.all([
    buildWebIfNeeded(signal),
    embedded ? startServers(settings) : Promise.resolve({}),
  ]);
  if (built) say('The dashboard was built.');
  signal.throwIfAborted();
  const children = (['api', 'worker'] as const).map((name) =>
    keepAlive({
      name,
      env: { ...process.env, ...env },
      logFile: embedded ? path.join(settings.dataDir, 'logs', `${name}.log`) : null,
      say,
    }),
  );
  cleanup.add(async () => void (await Promise.all(children.map((child) => child.stop()))));
  await waitUntilReady(`http://${settings.host}:${settings.port}`, children, signal);
  if (!signal.aborted) announce(settings);
}

/** Loaded only where it is needed: an external instance has no embedded servers. */
async function startServers(settings: Settings): Promise<Readonly<Record<string, string>>> {
  const { startEmbeddedServers } = await import('./start/embedded-servers.ts');
  return startEmbeddedServers(settings, { say, signal, cleanup });
}

function announce({ mode, demo, publicUrl, dataDir, clock }: Settings): void {
  const lines = [''];
  if (mode === 'embedded') lines.push(`Data and logs: ${dataDir}`);
  if (clock !== null)
    lines.push(`The clock starts at ${clock.start}, ${clock.speed} times as fast as real time`);
  if (demo) {
    lines.push('Demo firms (password of all: quantieme-demo):');
    lines.push('  avocate@demo.test   lawyer and owner');
    lines.push('  juriste@demo.test   paralegal');
    lines.push('  compta@demo.test    billing');
    lines.push('  autre@demo.test     owner of another firm');
  }
  lines.push(`Quantième is ready: ${publicUrl}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
