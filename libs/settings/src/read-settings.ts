import path from 'node:path';
import type { ClockSettings } from './clock.ts';
import { Reader } from './reader.ts';
import type { Environment } from './reader.ts';
import { SettingsError } from './settings-error.ts';
import { LOG_LEVELS } from './settings.ts';
import type { ServiceSettings, Settings, TrustProxy } from './settings.ts';

type Mode = Settings['mode'];

const POSTGRES = ['postgresql', 'postgres'] as const;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];
const IN_EXTERNAL = 'it has no default once DATABASE_URL is set';

/**
 * The environment as one object, or every problem in one SettingsError.
 *
 * @param environment usually process.env
 */
export function readSettings(environment: Environment): Settings {
  const reader = new Reader(environment);
  const mode = readMode(reader);
  const port = reader.number('PORT', 3000, { from: 1, to: 65_535, whole: true });
  const settings: Settings = {
    mode,
    host: readHost(reader, mode),
    port,
    publicUrl: readPublicUrl(reader, mode, port),
    trustProxy: readTrustProxy(reader),
    dataDir: path.resolve(reader.text('DATA_DIR') ?? '.data'),
    database: readDatabase(reader, mode),
    redisUrl: reader.url('REDIS_URL', ['redis', 'rediss']),
    mail: readMail(reader, mode),
    returns: readReturns(reader),
    sms: readSms(reader),
    watchdog: {
      smtpUrl: reader.url('WATCHDOG_SMTP_URL', ['smtp', 'smtps']),
      url: reader.url('WATCHDOG_URL', ['https', 'http']),
    },
    uploads: readUploads(reader),
    officePath: reader.text('SOFFICE_PATH'),
    secretKey: readSecretKey(reader, mode),
    metricsToken: reader.secret('METRICS_TOKEN', 16),
    logLevel: reader.choice('LOG_LEVEL', 'info', LOG_LEVELS),
    clock: readClock(reader, mode),
    demo:
      reader.choice('DEMO', mode === 'embedded' ? '1' : '0', ['0', '1']) === '1' &&
      mode === 'embedded',
  };
  if (reader.problems.length > 0) throw new SettingsError(reader.problems);
  return settings;
}

/** The same for one process of an instance, which needs its servers and the key. */
export function readServiceSettings(environment: Environment): ServiceSettings {
  const settings = readSettings(environment);
  const { database, mail, secretKey } = settings;
  const { url, sweeperUrl } = database;
  const { smtpUrl } = mail;
  if (url !== null && sweeperUrl !== null && smtpUrl !== null && secretKey !== null) {
    return {
      ...settings,
      secretKey,
      database: { ...database, url, sweeperUrl },
      mail: { ...mail, smtpUrl },
    };
  }
  const needed = {
    DATABASE_URL: url,
    DATABASE_SWEEPER_URL: sweeperUrl,
    SMTP_URL: smtpUrl,
    SECRET_KEY: secretKey,
  };
  const missing = Object.entries(needed).filter(([, value]) => value === null);
  throw new SettingsError(
    missing.map(([variable]) => ({
      variable,
      problem: 'is missing: npm start sets it in embedded mode.',
    })),
  );
}

/** One address for a command that needs no other setting. */
export function readDatabaseUrl(
  environment: Environment,
  variable: 'DATABASE_URL' | 'DATABASE_OWNER_URL',
): string {
  const reader = new Reader(environment);
  const url = reader.url(variable, POSTGRES);
  if (url === null && reader.problems.length === 0) {
    reader.problem(variable, 'is missing: this command works on a server of yours.');
  }
  if (url === null) throw new SettingsError(reader.problems);
  return url;
}

/** Of a command on a server of yours: what is sealed there is sealed with it. */
export function readServerKey(environment: Environment): string {
  const reader = new Reader(environment);
  const key = readSecretKey(reader, 'external');
  if (key === null || reader.problems.length > 0) throw new SettingsError(reader.problems);
  return key;
}

function readUploads(reader: Reader): Settings['uploads'] {
  const most = reader.number('UPLOAD_MAX_MB', 25, { from: 1, to: 100, whole: true });
  const host = reader.text('CLAMAV_HOST');
  const port = reader.number('CLAMAV_PORT', 3310, { from: 1, to: 65_535, whole: true });
  return { maxBytes: most * 1024 * 1024, scanner: host === null ? null : { host, port } };
}

function readMode(reader: Reader): Mode {
  const child = reader.choice('QUANTIEME_EMBEDDED', '0', ['0', '1']) === '1';
  const url = reader.text('DATABASE_URL');
  if (url === null) return 'embedded';
  if (!child) return 'external';
  const host = URL.parse(url)?.hostname ?? '';
  if (!LOOPBACK.includes(host)) {
    reader.problem('QUANTIEME_EMBEDDED', 'is set by npm start for its own PostgreSQL; unset it.');
    return 'external';
  }
  return 'embedded';
}

function readHost(reader: Reader, mode: Mode): string {
  const host = reader.text('HOST') ?? '127.0.0.1';
  if (mode === 'embedded' && !LOOPBACK.includes(host)) {
    reader.problem('HOST', 'must be 127.0.0.1 in embedded mode, whose demo passwords are public.');
  }
  return host;
}

function readPublicUrl(reader: Reader, mode: Mode, port: number): string {
  const url = reader.url('PUBLIC_URL', ['https', 'http']);
  const byDefault = `http://localhost:${port}`;
  if (url === null) {
    if (mode === 'external' && reader.text('PUBLIC_URL') === null) {
      reader.required('PUBLIC_URL', null, `${IN_EXTERNAL}, and links in mails begin with it`);
    }
    return byDefault;
  }
  const { protocol, hostname, origin, pathname, search, hash, username } = new URL(url);
  if (protocol === 'http:' && !LOOPBACK.includes(hostname)) {
    reader.problem('PUBLIC_URL', 'must begin with https:// unless it is this machine.');
  }
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '') {
    reader.problem(
      'PUBLIC_URL',
      'must be an origin only, without path: https://quantieme.example.fr.',
    );
  }
  return origin;
}

function readTrustProxy(reader: Reader): TrustProxy {
  const text = reader.text('TRUST_PROXY') ?? '0';
  if (/^\d+$/.test(text)) {
    const hops = reader.number('TRUST_PROXY', 0, { from: 0, to: 10, whole: true });
    return hops === 0 ? false : hops;
  }
  const addresses = text.split(',').map((address) => address.trim());
  if (addresses.every((address) => /^[0-9a-f.:]+(\/\d{1,3})?$/i.test(address))) return addresses;
  reader.problem('TRUST_PROXY', `must be a number of proxies or their addresses, not "${text}".`);
  return false;
}

function readDatabase(reader: Reader, mode: Mode): Settings['database'] {
  const url = reader.url('DATABASE_URL', POSTGRES);
  const sweeperUrl = reader.url('DATABASE_SWEEPER_URL', POSTGRES);
  if (mode === 'external' && reader.text('DATABASE_SWEEPER_URL') === null) {
    reader.required(
      'DATABASE_SWEEPER_URL',
      null,
      `${IN_EXTERNAL}, and without it no alert is found due`,
    );
  }
  return {
    url,
    sweeperUrl,
    auditorUrl: reader.url('DATABASE_AUDITOR_URL', POSTGRES),
    pool: reader.number('DATABASE_POOL', 10, { from: 1, to: 200, whole: true }),
  };
}

function readMail(reader: Reader, mode: Mode): Settings['mail'] {
  const smtpUrl = reader.url('SMTP_URL', ['smtp', 'smtps']);
  const from = reader.text('MAIL_FROM');
  if (mode === 'external') {
    if (reader.text('SMTP_URL') === null) {
      reader.required('SMTP_URL', null, `${IN_EXTERNAL}, and alerts go by mail`);
    }
    reader.required('MAIL_FROM', from, IN_EXTERNAL);
  }
  if (from !== null && !/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from)) {
    reader.problem(
      'MAIL_FROM',
      `must be an address such as Alertes <alertes@example.fr>, not "${from}".`,
    );
  }
  const connections = reader.number('SMTP_CONNECTIONS', 32, { from: 1, to: 100, whole: true });
  return { smtpUrl, from: from ?? 'Quantième <alertes@quantieme.test>', connections };
}

/** The signature of a mail takes 43 of the 64 characters that the local part of an address may have. */
const RETURN_ADDRESS = /^[a-z0-9][a-z0-9._-]{0,20}@[a-z0-9.-]+$/;

function readReturns(reader: Reader): Settings['returns'] {
  const address = reader.text('BOUNCE_ADDRESS')?.toLowerCase() ?? null;
  const listens = reader.text('BOUNCE_SMTP_PORT') !== null;
  if (address !== null && !RETURN_ADDRESS.test(address)) {
    reader.problem(
      'BOUNCE_ADDRESS',
      `must be an address such as retours@courrier.example.fr, without +, with 21 characters at most before @, not "${address}".`,
    );
  }
  const dossierAddress = readDossierAddress(reader);
  if (listens && address === null && dossierAddress === null) {
    const why = 'needs BOUNCE_ADDRESS or DOSSIER_MAIL_ADDRESS: nothing else is taken there.';
    reader.problem('BOUNCE_SMTP_PORT', why);
  }
  if (address !== null && address === dossierAddress)
    reader.problem('DOSSIER_MAIL_ADDRESS', 'must be another than BOUNCE_ADDRESS.');
  return {
    address,
    dossierAddress,
    port: listens
      ? reader.number('BOUNCE_SMTP_PORT', 0, { from: 1, to: 65_535, whole: true })
      : null,
    protocol: reader.choice('BOUNCE_PROTOCOL', 'smtp', ['smtp', 'lmtp']),
  };
}

function readDossierAddress(reader: Reader): string | null {
  const address = reader.text('DOSSIER_MAIL_ADDRESS')?.toLowerCase() ?? null;
  if (address !== null && !RETURN_ADDRESS.test(address)) {
    reader.problem(
      'DOSSIER_MAIL_ADDRESS',
      `must be an address such as dossier@courrier.example.fr, without +, with 21 characters at most before @, not "${address}".`,
    );
  }
  return address;
}

function readSms(reader: Reader): Settings['sms'] {
  const url = reader.url('SMS_URL', ['https', 'http']);
  const token = reader.text('SMS_TOKEN');
  const from = reader.text('SMS_FROM');
  if (from !== null && !/^(?:\+?\d{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/.test(from)) {
    reader.problem(
      'SMS_FROM',
      `must be a number or at most 11 letters and digits, such as CABINET, not "${from}".`,
    );
  }
  return url === null ? null : { url, token, from };
}

function readSecretKey(reader: Reader, mode: Mode): string | null {
  const key = reader.secret('SECRET_KEY', 32);
  if (mode === 'external' && reader.text('SECRET_KEY') === null) {
    reader.required('SECRET_KEY', null, `${IN_EXTERNAL}; make one with: openssl rand -base64 32`);
  }
  return key;
}

function readClock(reader: Reader, mode: Mode): ClockSettings | null {
  const start = reader.instant('CLOCK_START');
  const speed = reader.number('CLOCK_SPEED', 1, { from: 0, to: 1_000_000 });
  const origin = reader.instant('CLOCK_ORIGIN') ?? Temporal.Now.instant();
  const asked = (['CLOCK_START', 'CLOCK_SPEED'] as const).filter(
    (name) => reader.text(name) !== null,
  );
  if (mode === 'external') {
    for (const name of asked) {
      reader.problem(
        name,
        'moves the clock in embedded mode only; with DATABASE_URL the time is the real one.',
      );
    }
    return null;
  }
  return asked.length === 0 ? null : { start: start ?? origin, speed, origin };
}
