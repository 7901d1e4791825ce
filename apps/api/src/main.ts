import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Clock, Services, Uploads } from '@quantieme/casework';
import { findOffice, openScanner } from '@quantieme/documents';
import { openProducer } from '@quantieme/jobs';
import { openMailer, openTransports } from '@quantieme/notifications';
import {
  openDatabase,
  openDatabaseClock,
  refuseUnboundRole,
  type Database,
} from '@quantieme/persistence';
import {
  acceleratedClock,
  openLog,
  readServiceSettings,
  realClock,
  SettingsError,
  type ServiceSettings,
} from '@quantieme/settings';
import { createApiApp } from './app.ts';
import { describeError } from './shell/logging/describe-error.ts';
import type { ApiSettings } from './shell/settings.ts';
import { onStop } from './stop.ts';
import { Watchdog } from './watch/watchdog.ts';

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));
const STOP_WITHIN_MS = 6_000;
const CONFIGURATION_ERROR = 78;

function settingsOrExit(): ServiceSettings {
  try {
    return readServiceSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(CONFIGURATION_ERROR);
  }
}

/** Embedded: real time or a moved clock. With a server of its own, the database's clock, whatever this machine thinks. */
function clockOf(settings: ServiceSettings, database: Database): Clock | Promise<Clock> {
  if (settings.clock !== null) return acceleratedClock(settings.clock);
  return settings.mode === 'embedded' ? realClock : openDatabaseClock(database.login);
}

function apiSettings(settings: ServiceSettings): ApiSettings {
  const { publicUrl, metricsToken, trustProxy } = settings;
  return {
    publicUrl,
    metricsToken,
    trustProxy,
    embedded: settings.mode === 'embedded',
    dossierMailAddress: settings.returns.dossierAddress,
    webRoot: existsSync(WEB_ROOT) ? WEB_ROOT : null,
    mailboxFolder: settings.mode === 'embedded' ? path.join(settings.dataDir, 'mailbox') : null,
  };
}

function uploadsOf({ uploads: { maxBytes, scanner } }: ServiceSettings): Uploads {
  return { maxBytes, scanner: scanner === null ? null : openScanner(scanner) };
}

async function openServices(settings: ServiceSettings) {
  const { url, pool } = settings.database;
  const database = openDatabase({ url, applicationName: 'quantieme-api', max: pool });
  await refuseUnboundRole(database.login);
  const producer = openProducer({ databaseUrl: url, redisUrl: settings.redisUrl });
  const services: Services = {
    database,
    clock: await clockOf(settings, database),
    secretKey: settings.secretKey,
    embedded: settings.mode === 'embedded',
    uploads: uploadsOf(settings),
    officePath: settings.officePath ?? findOffice(process.env['PATH'] ?? ''),
    transports: openTransports({ sms: settings.sms }),
    wake: () => producer.wake(),
  };
  return { services, close: () => Promise.all([producer.close(), database.close()]) };
}

/** By a mail server of its own where there is one: what tells of refused mails should not be refused with them. */
function openWatchdog(
  { mail, watchdog, publicUrl }: ServiceSettings,
  services: Services,
  logger: Logger,
) {
  const { database, clock } = services;
  const mailer = openMailer({ smtpUrl: watchdog.smtpUrl ?? mail.smtpUrl, from: mail.from });
  const dog = new Watchdog({ database, clock, mailer, publicUrl, logger, hookUrl: watchdog.url });
  return { start: () => dog.start(), close: () => dog.stop().finally(() => mailer.close()) };
}

async function run(settings: ServiceSettings, logger: Logger): Promise<void> {
  const { services, close } = await openServices(settings);
  const app = await createApiApp(apiSettings(settings), { ...services, logger });
  await app.listen({ host: settings.host, port: settings.port });
  logger.info({ port: settings.port }, 'listening');
  const watchdog = openWatchdog(settings, services, logger);
  watchdog.start();
  onStop(STOP_WITHIN_MS, async (because) => {
    logger.info({ because }, 'stopping');
    await Promise.all([watchdog.close(), app.close()]);
    await close();
  });
}

const settings = settingsOrExit();
const logger = openLog('api', settings.logLevel);

run(settings, logger).catch((error: unknown) => {
  logger.fatal({ error: describeError(error) }, 'the API could not start');
  process.exit(1);
});
