interface Variable {
  readonly meaning: string;
  readonly byDefault: string;
  /** Its value is never printed. */
  readonly secret?: true;
  /** Must be set as soon as DATABASE_URL is. */
  readonly required?: true;
  /** Set by the supervisor for its children, not by people. */
  readonly internal?: true;
}

/** Every environment variable the product reads. The table of README.md is checked against it. */
export const VARIABLES = {
  PORT: { meaning: 'one port for dashboard and API', byDefault: '3000' },
  HOST: { meaning: 'address to listen on (embedded mode: 127.0.0.1 only)', byDefault: '127.0.0.1' },
  PUBLIC_URL: {
    meaning: 'address people use; links in mails and allowed origin',
    byDefault: 'http://localhost:PORT (embedded mode)',
    required: true,
  },
  TRUST_PROXY: {
    meaning: 'number of reverse proxies in front, or their addresses, comma-separated',
    byDefault: '0',
  },
  DATA_DIR: {
    meaning: 'embedded PostgreSQL, documents, development mailbox',
    byDefault: '.data',
  },
  DATABASE_URL: {
    meaning: "PostgreSQL 15 or newer, application's role; unset: embedded mode",
    byDefault: 'unset',
    secret: true,
  },
  DATABASE_SWEEPER_URL: {
    meaning: 'same server, role that only finds which firm has something due',
    byDefault: 'unset',
    secret: true,
    required: true,
  },
  DATABASE_AUDITOR_URL: {
    meaning: 'same server, role that reads the audit',
    byDefault: 'unset',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    meaning: 'same server, owner; read by `npm run migrate` alone',
    byDefault: 'unset',
    secret: true,
  },
  DATABASE_POOL: { meaning: 'connections of one process', byDefault: '10' },
  REDIS_URL: {
    meaning: 'queues on Redis or Valkey; unset: on PostgreSQL',
    byDefault: 'unset',
    secret: true,
  },
  SMTP_URL: {
    meaning: 'mail server; unset in embedded mode: development mailbox',
    byDefault: 'unset',
    secret: true,
    required: true,
  },
  MAIL_FROM: {
    meaning: 'sender of alerts',
    byDefault: 'Quantième <alertes@quantieme.test> (embedded mode)',
    required: true,
  },
  SMTP_CONNECTIONS: {
    meaning: 'mails that one worker sends at once; fewer where the mail server bounds connections',
    byDefault: '32',
  },
  BOUNCE_ADDRESS: {
    meaning: 'where mail that nobody receives comes back, such as retours@courrier.example.fr',
    byDefault: 'MAIL_FROM, which nothing reads',
  },
  BOUNCE_SMTP_PORT: {
    meaning:
      'port on which the worker takes mail, returned or for dossiers; unset: it does not listen',
    byDefault: 'unset',
  },
  BOUNCE_PROTOCOL: { meaning: 'what is spoken there: smtp or lmtp', byDefault: 'smtp' },
  DOSSIER_MAIL_ADDRESS: {
    meaning:
      'where mail for dossiers comes to, such as dossier@courrier.example.fr (docs/deploying.md)',
    byDefault: 'unset: dossiers have no address',
  },
  SMS_URL: {
    meaning: 'gateway that sends the SMS of alerts (docs/deploying.md); unset: none leaves',
    byDefault: 'unset',
    secret: true,
  },
  SMS_TOKEN: { meaning: 'Bearer token of that gateway', byDefault: 'unset', secret: true },
  SMS_FROM: {
    meaning: 'sender that phones show: a number, or at most 11 letters and digits',
    byDefault: 'the gateway’s',
  },
  WATCHDOG_SMTP_URL: {
    meaning: 'another mail server, by which owners are told that reminders stand still',
    byDefault: 'SMTP_URL',
    secret: true,
  },
  WATCHDOG_URL: {
    meaning: 'address that is told the same by a POST (monitoring, chat); unset: none',
    byDefault: 'unset',
    secret: true,
  },
  SECRET_KEY: {
    meaning: '32 characters or more, the same for every process; signs and encrypts',
    byDefault: 'made once and kept in DATA_DIR (embedded mode)',
    secret: true,
    required: true,
  },
  UPLOAD_MAX_MB: { meaning: 'largest file that a dossier takes, in megabytes', byDefault: '25' },
  CLAMAV_HOST: {
    meaning: 'host of a ClamAV daemon that looks at what is received; unset: nothing is scanned',
    byDefault: 'unset',
  },
  CLAMAV_PORT: { meaning: 'TCP port of that daemon', byDefault: '3310' },
  SOFFICE_PATH: {
    meaning: 'LibreOffice’s `soffice`, which prints letters; none found: the product prints them',
    byDefault: '`soffice` on the PATH',
  },
  METRICS_TOKEN: {
    meaning: 'Bearer token of /metrics, 16 characters or more; unset: closed',
    byDefault: 'unset',
    secret: true,
  },
  LOG_LEVEL: { meaning: 'fatal, error, warn, info, debug, trace or silent', byDefault: 'info' },
  CLOCK_START: {
    meaning: 'embedded mode: the clock starts at this instant (RFC 3339)',
    byDefault: 'real time',
  },
  CLOCK_SPEED: { meaning: 'embedded mode: 1 = real, 1440 = a day a minute', byDefault: '1' },
  DEMO: { meaning: 'embedded mode: 0 = no demo firm', byDefault: '1' },
  CLOCK_ORIGIN: {
    meaning: 'real instant at which the clock started',
    byDefault: 'now',
    internal: true,
  },
  QUANTIEME_EMBEDDED: {
    meaning: '1 = child of an embedded instance',
    byDefault: 'unset',
    internal: true,
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;

/** What README.md lists: name, meaning and default of what people set. */
export function describeVariables(): readonly (readonly [VariableName, Variable])[] {
  const all = Object.entries(VARIABLES) as [VariableName, Variable][];
  return all.filter(([, variable]) => variable.internal !== true);
}
