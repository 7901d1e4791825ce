import type { ClockSettings } from './clock.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** `false`: the peer is the client. A number: that many proxies in front. Addresses: those are proxies. */
export type TrustProxy = false | number | readonly string[];

/** A gateway of the operator's, which takes one SMS a POST. */
interface SmsSettings {
  readonly url: string;
  readonly token: string | null;
  readonly from: string | null;
}

export interface Settings {
  /** `embedded`: own PostgreSQL below `dataDir`, demo firm, movable clock. Never with real data. */
  readonly mode: 'embedded' | 'external';
  readonly host: string;
  readonly port: number;
  /** Without a final slash: `https://quantieme.example.fr`. Links in mails begin with it. */
  readonly publicUrl: string;
  readonly trustProxy: TrustProxy;
  /** An absolute folder. */
  readonly dataDir: string;
  /** LibreOffice's `soffice`; null: where the PATH says, if anywhere. */
  readonly officePath: string | null;
  /** Null in the supervisor of an embedded instance, which starts the server itself. */
  readonly database: {
    readonly url: string | null;
    readonly sweeperUrl: string | null;
    readonly auditorUrl: string | null;
    /** Connections of one process. */
    readonly pool: number;
  };
  /** Null: BullMQ runs on PostgreSQL. */
  readonly redisUrl: string | null;
  readonly mail: {
    /** Null in the supervisor of an embedded instance, which starts the development mailbox. */
    readonly smtpUrl: string | null;
    readonly from: string;
    /** Of one worker, at once. */
    readonly connections: number;
  };
  /** Mail that nobody received. */
  readonly returns: {
    /** Lower-case; what stands behind its `+` says which mail it is. Null: it goes to `mail.from`. */
    readonly address: string | null;
    /** Lower-case; what stands behind its `+` says which dossier. Null: dossiers have no address. */
    readonly dossierAddress: string | null;
    /** Null: this process does not listen. */
    readonly port: number | null;
    readonly protocol: 'smtp' | 'lmtp';
  };
  /** Null: no alert leaves by SMS. */
  readonly sms: SmsSettings | null;
  /** By which others are told that reminders stand still. */
  readonly watchdog: {
    /** Null: the mail server of the reminders themselves. */
    readonly smtpUrl: string | null;
    /** Told by a POST; null: nobody. */
    readonly url: string | null;
  };
  /** Files that dossiers take. */
  readonly uploads: {
    readonly maxBytes: number;
    /** A ClamAV daemon; null: nothing is scanned. */
    readonly scanner: { readonly host: string; readonly port: number } | null;
  };
  /** Null in the supervisor of an embedded instance, which makes one and keeps it in `dataDir`. */
  readonly secretKey: string | null;
  /** Null: /metrics is closed. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
  /** Null: the real time (embedded) or the database's (external). */
  readonly clock: ClockSettings | null;
  readonly demo: boolean;
}

/** What API and worker run on: the supervisor, or who starts them by hand, has filled everything in. */
export interface ServiceSettings extends Settings {
  readonly database: Settings['database'] & { readonly url: string; readonly sweeperUrl: string };
  readonly mail: Settings['mail'] & { readonly smtpUrl: string };
  readonly secretKey: string;
}
