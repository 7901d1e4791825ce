import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@quantieme/tools/postgres/free-port.ts';
import {
  isReady,
  launch,
  processesMentioning,
  removeDataDir,
  startInstance,
  temporaryDataDir,
  until,
} from './instance.ts';
import type { Instance } from './instance.ts';

const WITHIN_MS = 240_000;
jest.setTimeout(WITHIN_MS);
const pidOf = (dataDir: string, command: string) =>
  processesMentioning(dataDir).find((process) => process.command.includes(command))?.pid;
const nothingLeftOf = (dataDir: string) => processesMentioning(dataDir).length === 0;

describe('npm start', () => {
  const first = temporaryDataDir();
  const second = temporaryDataDir();
  let instance: Instance;
  let beside: Instance | undefined;

  beforeAll(async () => {
    instance = await startInstance({ dataDir: first });
  }, WITHIN_MS);
  afterAll(async () => {
    await Promise.allSettled([instance?.stop('SIGKILL'), beside?.stop('SIGKILL')]);
    await until(() => nothingLeftOf(first) && nothingLeftOf(second), 15_000);
    removeDataDir(first);
    removeDataDir(second);
  }, WITHIN_MS);

  it('prints the demo accounts and, last, its address', () => {
    expect(instance.output()).toContain('avocate@demo.test');
    expect(instance.output().trim().split('\n').at(-1)).toContain('http://localhost:');
  });

  it('answers with the clock of the product and the dashboard', async () => {
    const ready = await fetch(`${instance.address}/health/ready`);
    expect(await ready.json()).toHaveProperty('now');
    const page = await fetch(instance.address, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('listens on this machine only', () => {
    const servers = processesMentioning(first).filter(({ command }) =>
      command.includes('postgres'),
    );
    expect(servers.some(({ command }) => command.includes('listen_addresses=127.0.0.1'))).toBe(
      true,
    );
  });

  it.each(['worker', 'api'])('starts a killed %s again within two seconds', async (name) => {
    const killed = pidOf(first, `apps/${name}/`);
    if (killed === undefined) throw new Error(`no ${name}`);
    process.kill(killed, 'SIGKILL');
    await until(() => ![undefined, killed].includes(pidOf(first, `apps/${name}/`)), 2_000);
    await until(() => isReady(instance.address), 15_000);
  });

  it('starts a killed PostgreSQL again under the same API', async () => {
    const killed = pidOf(first, 'native/bin/postgres -D');
    process.kill(killed ?? NaN, 'SIGKILL');
    await until(() => ![undefined, killed].includes(pidOf(first, 'native/bin/postgres -D')), 5_000);
    await until(() => isReady(instance.address), 15_000);
  });

  it('lists everything wrong with the settings at once, without secrets', async () => {
    const env = {
      DATABASE_URL: 'postgresql://quantieme_app:motdepasse@127.0.0.1:1/quantieme',
      LOG_LEVEL: 'loud',
      SECRET_KEY: 'motdepasse',
    };
    const { npm, output } = launch({ dataDir: second, port: await freePort(), env });
    await until(() => npm.exitCode !== null, 20_000);
    expect(npm.exitCode).not.toBe(0);
    expect(output()).toMatch(/LOG_LEVEL[^]*PUBLIC_URL|PUBLIC_URL[^]*LOG_LEVEL/);
    expect(output()).not.toContain('motdepasse');
  });

  it('refuses the data folder and the port of a running instance, and says what to do', async () => {
    const samePort = launch({ dataDir: second, port: Number(new URL(instance.address).port) });
    await until(() => samePort.npm.exitCode !== null, 20_000);
    expect(samePort.output()).toMatch(/Port \d+ is taken.*PORT=/);
    const sameFolder = launch({ dataDir: first, port: await freePort() });
    await until(() => sameFolder.npm.exitCode !== null, 20_000);
    expect(sameFolder.output()).toContain('is in use by another instance');
  });

  it(
    'runs beside another with its own clock, and both stop alone',
    async () => {
      const env = { CLOCK_START: '2027-02-01T09:00:00+01:00', CLOCK_SPEED: '1440', DEMO: '0' };
      beside = await startInstance({ dataDir: second, env });
      expect(beside.output()).not.toContain('demo.test');
      const { now } = (await (await fetch(`${beside.address}/health/ready`)).json()) as {
        now: string;
      };
      const { year } = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Paris');
      expect(year).toBe(2027);
      expect((await beside.stop('Ctrl-C')).afterMs).toBeLessThan(10_000);
      await until(() => nothingLeftOf(second), 2_000);
      expect(await isReady(instance.address)).toBe(true);
    },
    WITHIN_MS,
  );

  it(
    'stops within ten seconds, leaves nothing, and starts again',
    async () => {
      expect((await instance.stop('SIGTERM')).afterMs).toBeLessThan(10_000);
      await until(() => nothingLeftOf(first), 1_000);
      instance = await startInstance({ dataDir: first });
      expect(await isReady(instance.address)).toBe(true);
    },
    WITHIN_MS,
  );

  it(
    'leaves nothing when npm, the bootstrap or the supervisor is killed with -9',
    async () => {
      const victims = {
        npm: () => instance.npm.pid,
        bootstrap: () => pidOf(first, 'bootstrap.mjs'),
        supervisor: () =>
          pidOf(first, 'register.ts --disable-warning=ExperimentalWarning tools/start.ts'),
      };
      for (const pid of Object.values(victims)) {
        process.kill(pid() ?? NaN, 'SIGKILL');
        await until(() => nothingLeftOf(first), 15_000);
        instance = await startInstance({ dataDir: first });
      }
    },
    WITHIN_MS,
  );
});
