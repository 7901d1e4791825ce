export interface Settings {
  /** Where Quantième answers, as `https://quantieme.cabinet.fr`. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** SQLite file of the mirror. */
  readonly mirror: string;
  /** Port on which webhooks are heard; null: changes are only asked for from time to time. */
  readonly port: number | null;
  /** `whsec_…`, as Quantième showed them when the endpoint was made or its secret changed. */
  readonly webhookSecrets: readonly string[];
  /** Between two questions, when no webhook has come. */
  readonly everyMs: number;
}

const EVERY_MS = 5 * 60_000;

/** @throws Error that names each variable that is missing */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const missing = ['QUANTIEME_URL', 'CLIENT_ID', 'CLIENT_SECRET'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')}: see README.md`);
  const secrets = (env['WEBHOOK_SECRETS'] ?? '').split(/[\s,]+/).filter((secret) => secret !== '');
  return {
    url: env['QUANTIEME_URL'] ?? '',
    clientId: env['CLIENT_ID'] ?? '',
    clientSecret: env['CLIENT_SECRET'] ?? '',
    mirror: env['MIRROR'] ?? 'mirror.sqlite',
    port: env['PORT'] === undefined ? null : Number(env['PORT']),
    webhookSecrets: secrets,
    everyMs: env['EVERY_SECONDS'] === undefined ? EVERY_MS : Number(env['EVERY_SECONDS']) * 1000,
  };
}
