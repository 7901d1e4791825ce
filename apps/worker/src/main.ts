import 'reflect-metadata';
import os from 'node:os';
import path from 'node:path';
import { type Clock, returnAddressOf } from '@quantieme/casework';
import { openScanner } from '@quantieme/documents';
import { openProducer } from '@quantieme/jobs';
import { openMailer, openTransports } from '@quantieme/notifications';
import {
  type Database,
  openDatabase,
  openDatabaseClock,
  refuseUnboundRole,
} from '@quantieme/persistence';
import {
  acceleratedClock,
  openLog,
  readServiceSettings,
  realClock,
  type ServiceSettings,
  SettingsError,
} from '@quantieme/settings';
import { IncomingMail } from './incoming-mail.ts';
import { runWorker } from './run-worker.ts';
import type { WorkerServices } from './worker-services.ts';

// What is cut off falls due again by itself, so waiting longer than this would gain nothing.
const DRAIN_MS = 4_000;
const EXIT_MS = 6_000;
/** Touched after each sweep: what a container's health check looks at. */
const ALIVE_FILE = path.join(os.tmpdir(), 'quantieme-worker-alive');
const CONFIGURATION_ERROR = 78;
const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

function settingsOrExit(): ServiceSettings {
  try {
    return readServiceSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(CONFIGURATION_ERROR);
  }
}

/** Embedded: real time or a moved clock. With a server of its own, the database's, whatever this machine thinks. */
function clockOf(settings: ServiceSettings, database: Database): Clock | Promise<Clock> {
  if (settings.clock !== null) return acceleratedClock(settings.clock);
  return settings.mode === 'embedded' ? realClock : openDatabaseClock(database.login);
}

function returnAddress({ returns: { address }, secretKey }: ServiceSettings) {
  return address === null
    ? undefined
    : (rowId: string) => returnAddressOf(address, rowId, secretKey);
}

function openIncomingMail({ host, returns }: ServiceSettings, services: WorkerServices) {
  const { address: returnAddress, dossierAddress, port, protocol } = returns;
  if (port === null) return null;
  return new IncomingMail(services, { host, port, protocol, returnAddress, dossierAddress });
}

async function openServices(settings: ServiceSettings): Promise<WorkerServices> {
  const { url, sweeperUrl, pool } = settings.database;
  const database = openDatabase({
    url,
    sweeperUrl,
    applicationName: 'quantieme-worker',
    max: pool,
  });
  await refuseUnboundRole(database.login);
  const scanner = settings.uploads.scanner && openScanner(settings.uploads.scanner);
  return {
    database,
    clock: await clockOf(settings, database),
    mailer: openMailer({ ...settings.mail, returnAddress: returnAddress(settings) }),
    transports: openTransports({ sms: settings.sms }),
    publicUrl: settings.publicUrl,
    secretKey: settings.secretKey,
    scanner,
    uploads: { maxBytes: settings.uploads.maxBytes, scanner },
    jobs: openProducer({ databaseUrl: url, redisUrl: settings.redisUrl }),
    logger: openLog('worker', settings.logLevel),
  };
}

const settings = settingsOrExit();
const services = await openServices(settings);
const worker = await runWorker(services, {
  queues: {
    databaseUrl: settings.database.url,
    redisUrl: settings.redisUrl,
    noticesAtOnce: settings.mail.connections,
  },
  speed: settings.clock?.speed ?? 1,
  aliveFile: settings.mode === 'external' ? ALIVE_FILE : null,
});
const incoming = openIncomingMail(settings, services);
services.logger.info('working');
process.send?.({ type: 'ready' });

let stopping = false;
async function stop(because: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), EXIT_MS).unref();
  services.logger.info({ because }, 'stopping');
  await Promise.all([worker.stop(DRAIN_MS), incoming?.close()]);
  services.mailer.close();
  await Promise.allSettled([services.jobs.close(), services.database.close()]);
  process.exit(0);
}
for (const signal of STOP_SIGNALS) process.on(signal, () => void stop(signal));
process.on('disconnect', () => void stop('disconnect'));
