import { renderAlertSms } from '@quantieme/notifications';
import { contentsOf } from '../message-content.ts';
import { type ChannelAdapter, GONE, impossible, readerOf } from './adapter.ts';

export const smsChannel: ChannelAdapter = {
  headerOf: (messageId) => messageId,
  deliver: async (services, { message, alerts, headerId }) => {
    const { recipient } = message;
    if (recipient === null) return GONE;
    const gateway = services.transports.sms;
    if (gateway === null) return impossible('no-gateway');
    if (recipient.mobile === null) return impossible('no-mobile');
    const { locale } = recipient;
    const contents = contentsOf(alerts, readerOf(services, message, locale));
    return gateway.send({
      id: headerId,
      to: recipient.mobile,
      text: renderAlertSms(contents, locale),
    });
  },
};
