import type { MessageChannel } from '@quantieme/persistence';
import type { ChannelAdapter } from './adapter.ts';
import { mailChannel } from './mail.channel.ts';
import { smsChannel } from './sms.channel.ts';
import { webhookChannel } from './webhook.channel.ts';

export type { MessageToSend } from './adapter.ts';

export const CHANNELS: Readonly<Record<MessageChannel, ChannelAdapter>> = {
  mail: mailChannel,
  sms: smsChannel,
  webhook: webhookChannel,
};
