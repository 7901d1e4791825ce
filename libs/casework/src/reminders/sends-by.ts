import { type Carrier, newId, type SendToWrite } from '@quantieme/persistence';
import { type AlertToCarry, carrierOf, type Carrying } from './carrier-of.ts';
import { type AlertChannel, FIRM_CHANNEL } from './reminder-policy.ts';

/** What carries a send; null: nothing, it is done by being written; undefined: it is not for this channel. */
type CarrierFor = (carried: AlertToCarry, carrying: Carrying) => Carrier | null | undefined;

const CARRIER_FOR: Readonly<Record<AlertChannel, CarrierFor>> = {
  app: () => null,
  mail: carrierOf,
  webhook: carrierOf,
  // What can wait is in the digest: a telephone rings for the rest alone.
  sms: (carried, carrying) => {
    const carrier = carrierOf(carried, carrying);
    return carrier.kind === 'immediate' ? carrier : undefined;
  },
};

interface Carried {
  readonly carried: AlertToCarry;
  readonly carrying: Carrying;
}

/** A send for each of these channels that reaches this person, or the firm's own system. */
export function sendsBy(
  channels: readonly AlertChannel[],
  alertId: string,
  { carried, carrying }: Carried,
): readonly SendToWrite[] {
  const recipientId = carried.recipient?.id ?? null;
  return channels
    .filter((channel) => (channel === FIRM_CHANNEL) === (recipientId === null))
    .flatMap((channel) => {
      const carrier = CARRIER_FOR[channel](carried, carrying);
      return carrier === undefined ? [] : [{ id: newId(), alertId, channel, recipientId, carrier }];
    });
}
