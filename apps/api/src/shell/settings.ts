import type { Services } from '@quantieme/casework';
import type { TrustProxy } from '@quantieme/settings';
import type { Logger } from 'pino';

/** What of the settings the HTTP edge needs. */
export interface ApiSettings {
  /** Where people reach the product, without a final slash: decides cookies, origins and HSTS. */
  readonly publicUrl: string;
  readonly embedded: boolean;
  /** Null: /metrics is closed. */
  readonly metricsToken: string | null;
  readonly trustProxy: TrustProxy;
  /** The built dashboard; null serves the API alone. */
  readonly webRoot: string | null;
  /** Where the development mailbox keeps its mails; none = mails really leave. */
  readonly mailboxFolder?: string | null;
  /** `dossier@courrier.example.fr`, where each dossier has an address of its own; none = no mail is taken. */
  readonly dossierMailAddress?: string | null;
}

export interface ApiDependencies extends Services {
  readonly logger: Logger;
}

export const API_SETTINGS = Symbol('API_SETTINGS');
export const SERVICES = Symbol('SERVICES');
export const LOGGER = Symbol('LOGGER');
