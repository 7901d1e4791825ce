import { webhookSecret } from '../../identity/webhook-secret.ts';
import { type AlertToSay, contentsOf, type Reader } from '../message-content.ts';
import { type ChannelAdapter, impossible, type MessageToSend, readerOf } from './adapter.ts';

/** No person reads it: what it says is in no language. */
const ANY_LANGUAGE = 'en';

export const webhookChannel: ChannelAdapter = {
  headerOf: (messageId) => `msg_${messageId}`,
  deliver: async (services, work) => {
    const { message, headerId } = work;
    const { webhook } = message;
    if (webhook === null) return impossible('no-webhook');
    return services.transports.webhooks.call({
      url: webhook.url,
      secrets: webhook.secretIds.map((id) => webhookSecret(id, services.secretKey)),
      id: headerId,
      payload: payloadOf(work, readerOf(services, message, ANY_LANGUAGE)),
    });
  },
};

/** Ids, reference and dates: what there is to know of a client stays here. */
function payloadOf({ message, alerts }: MessageToSend, reader: Reader): object {
  const contents = contentsOf(alerts, reader);
  return {
    type: 'alert.due',
    timestamp: String(reader.now),
    data: {
      kind: message.kind,
      alerts: alerts.flatMap((said, index) => {
        const content = contents[index];
        return content === undefined ? [] : [alertData(said, content)];
      }),
    },
  };
}

function alertData(
  { alert, toVerify }: AlertToSay,
  content: ReturnType<typeof contentsOf>[number],
): object {
  const { lastDay, prudentLastDay, precision, expiresAt, correction } = content;
  return {
    id: alert.id,
    step: alert.step,
    severity: content.severity,
    deadlineId: alert.deadline.id,
    dossierId: alert.dossierId,
    reference: alert.reference,
    lastDay: String(lastDay),
    prudentLastDay: String(prudentLastDay),
    expiresAt: precision === 'day' ? null : expiresAt.toString({ timeZoneName: 'never' }),
    correction: correction?.state ?? null,
    toVerify,
    url: content.link,
  };
}
