import type { BillingBelongings } from '../support/billing.ts';
import type { DeskBelongings } from '../support/desk.ts';
import type { WebhookBelongings } from '../support/webhooks.ts';

/** Ids of one of everything a firm can have. */
export interface Belongings extends BillingBelongings, WebhookBelongings, DeskBelongings {
  readonly dossier: string;
  readonly person: string;
  readonly relation: string;
  readonly conviction: string;
  readonly questionnaire: string;
  readonly clientLink: string;
  readonly organisation: string;
  readonly event: string;
  readonly deadline: string;
  readonly alert: string;
  readonly message: string;
  readonly note: string;
  readonly document: string;
  readonly opportunity: string;
  readonly bundle: string;
  readonly certificate: string;
  readonly user: string;
  readonly session: string;
  readonly calendarFeed: string;
  readonly lawChange: string;
  readonly absence: string;
  readonly apiClient: string;
  readonly apiSecret: string;
  readonly letter: string;
  readonly firmExport: string;
  readonly mail: string;
  readonly task: string;
  readonly invoice: string;
  readonly payment: string;
  readonly import: string;
}
