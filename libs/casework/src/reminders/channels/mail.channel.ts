import { messageIdOf } from '@quantieme/notifications';
import { mailOf } from '../message-content.ts';
import { type ChannelAdapter, GONE, readerOf } from './adapter.ts';

export const mailChannel: ChannelAdapter = {
  headerOf: messageIdOf,
  deliver: async (services, { message, alerts, headerId }) => {
    const { recipient } = message;
    if (recipient === null) return GONE;
    const reader = readerOf(services, message, recipient.locale);
    return services.mailer.send({
      to: { name: recipient.name, address: recipient.email },
      ...mailOf(alerts, reader),
      messageId: headerId,
      sentAt: reader.now,
    });
  },
};
