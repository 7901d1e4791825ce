import type { Refused, SendOutcome } from '@quantieme/notifications';
import type { ClaimedMessage } from '@quantieme/persistence';
import { acknowledgementLink } from '../../identity/acknowledgement-token.ts';
import { type AlertToSay, type Reader } from '../message-content.ts';
import type { NoticeServices } from '../notice-services.ts';

/** A message in this worker's hands, with what is still worth saying of what it carries. */
export interface MessageToSend {
  readonly message: ClaimedMessage;
  readonly alerts: readonly AlertToSay[];
  readonly headerId: string;
}

/** How messages of one channel leave. */
export interface ChannelAdapter {
  /** What the server knows a message by: the same for every try, so that it can drop a duplicate. */
  readonly headerOf: (messageId: string, publicUrl: string) => string;
  readonly deliver: (services: NoticeServices, work: MessageToSend) => Promise<SendOutcome>;
}

/** A send that cannot be made, whoever tries. @param error  a code of `REFUSALS` */
export function impossible(error: string): Refused {
  return { kind: 'refused', permanent: true, final: true, error };
}

export const GONE = impossible('recipient-gone');

export function readerOf(
  { clock, publicUrl, secretKey }: NoticeServices,
  { id, timeZone }: ClaimedMessage,
  language: Reader['language'],
): Reader {
  const acknowledgeLink = acknowledgementLink(publicUrl, id, secretKey);
  return { now: clock.now(), timeZone, publicUrl, acknowledgeLink, language };
}
