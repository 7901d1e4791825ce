import type { Text } from '@quantieme/law';
import { type FirmSql, listUsers, type UserRecord, webhookOfFirm } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { mayAnswer } from '../duty/index.ts';
import type { AlertChannel } from '../reminders/index.ts';

/** Which channels a firm may choose for its reminders. */
export interface ChannelOffer {
  /** Why one that is not there cannot be chosen. */
  readonly missing: Readonly<Partial<Record<AlertChannel, Text>>>;
  /** Those who may be told of alerts, and whom no SMS reaches. */
  readonly withoutMobile: readonly UserRecord[];
}

export async function channelOffer(ctx: Context, sql: FirmSql): Promise<ChannelOffer> {
  const [users, webhook] = await Promise.all([
    listUsers(sql, ctx.actor.firmId),
    webhookOfFirm(sql),
  ]);
  const told = users.filter((user) => user.status === 'active' && mayAnswer(user));
  const withoutMobile = told.filter(({ mobile }) => mobile === null);
  const nobody = withoutMobile.length === told.length;
  return {
    missing: {
      ...(ctx.transports.sms === null ? { sms: NO_GATEWAY } : nobody ? { sms: NO_MOBILE } : {}),
      ...(webhook === null ? { webhook: NO_WEBHOOK } : {}),
    },
    withoutMobile,
  };
}

const NO_GATEWAY: Text = {
  fr: 'Le SMS n’est pas proposé\u00a0: aucune passerelle n’est configurée sur cette installation (SMS_URL).',
  en: 'SMS is not offered: no gateway is configured on this installation (SMS_URL).',
};

const NO_MOBILE: Text = {
  fr: 'Le SMS n’est pas encore proposé\u00a0: personne n’a donné de numéro de mobile (Réglages, Profil).',
  en: 'SMS is not offered yet: nobody has given a mobile number (Settings, Profile).',
};

const NO_WEBHOOK: Text = {
  fr: 'Le webhook n’est pas encore proposé\u00a0: indiquez d’abord l’adresse à appeler.',
  en: 'The webhook is not offered yet: give the address to call first.',
};
