import { openSmsGateway, type SmsGateway, type SmsSettings } from './sms/sms-gateway.ts';
import {
  openWebhookCaller,
  type WebhookCaller,
  type WebhookCallerSettings,
} from './webhook/webhook-caller.ts';

/** How alerts leave otherwise than by mail. */
export interface Transports {
  /** Null: the installation has none. */
  readonly sms: SmsGateway | null;
  readonly webhooks: WebhookCaller;
}

export interface TransportSettings {
  readonly sms: SmsSettings | null;
  readonly webhooks?: WebhookCallerSettings;
}

export function openTransports({ sms, webhooks }: TransportSettings): Transports {
  return {
    sms: sms === null ? null : openSmsGateway(sms),
    webhooks: openWebhookCaller(webhooks),
  };
}
