import { DIRECTIONS } from '@quantieme/eligibility';
import {
  messageIdOf,
  renderAccountMail,
  renderClientMail,
  renderWebhookMail,
} from '@quantieme/notifications';
import {
  type ClaimedMail,
  claimMail,
  type MailClaim,
  type MailResult,
  newId,
  releaseMail,
} from '@quantieme/persistence';
import { mailedLinkToken } from '../client-doors/renew-link.ts';
import { dayInWords, DOOR_WORDS } from '../client-doors/words/index.ts';
import { oneTimeToken } from '../identity/one-time-token.ts';
import { isQuarantined, LEASE_MS, type NoticeServices, retryInMs } from './notice-services.ts';

/** Where the links of account mails lead. The secret is in the fragment: no server ever logs it. */
const PATHS = { invitation: 'invitation', 'password-reset': 'reinitialisation' } as const;

/**
 * Sends one mail of the outbox: an invitation, a password reset, an endpoint that is not called any more. Safe to call
 * again, and to be killed anywhere.
 */
export async function sendMail(
  services: NoticeServices,
  { firmId, mailId }: { readonly firmId: string; readonly mailId: string },
): Promise<void> {
  const claim: MailClaim = { firmId, mailId, token: newId() };
  const scope = { firmId, userId: null, actorKind: 'worker' } as const;
  const mail = await services.database.pipelined(scope, (sql) => claimMail(sql, claim, LEASE_MS));
  if (mail === null) return;
  const result = mail.usable ? await deliver(services, mail) : OBSOLETE;
  await services.database.pipelined(scope, (sql) => releaseMail(sql, claim, result));
}

// Withdrawn, used or too old before it could leave: a mail with a dead link would only confuse.
const OBSOLETE: MailResult = { state: 'cancelled', retryInMs: null, error: null, messageId: null };

async function deliver(services: NoticeServices, mail: ClaimedMail): Promise<MailResult> {
  const messageId = messageIdOf(mail.id, services.publicUrl);
  const outcome = await services.mailer.send({
    to: { name: mail.recipientName ?? '', address: mail.recipientEmail },
    ...rendered(services, mail),
    messageId,
    sentAt: services.clock.now(),
  });
  if (outcome.kind === 'accepted') {
    return { state: 'sent', retryInMs: null, error: null, messageId };
  }
  const { error, permanent } = outcome;
  if (isQuarantined(mail.attempts, permanent)) {
    return { state: 'quarantined', retryInMs: null, error, messageId };
  }
  return {
    state: 'failed',
    retryInMs: retryInMs(mail.attempts, services.retryBaseMs),
    error,
    messageId,
  };
}

function rendered(services: NoticeServices, mail: ClaimedMail) {
  const { webhook, kind, firmName } = mail;
  if (kind === 'client-link' || kind === 'questionnaire') {
    return renderClientMail(toClient(services, { ...mail, kind }));
  }
  // Whoever has an account reads one of these two.
  const locale = mail.locale === 'en' ? 'en' : 'fr';
  if (kind !== 'webhook-disabled') {
    return renderAccountMail(contentOf(services, { ...mail, kind }), locale);
  }
  const link = `${services.publicUrl}/reglages?onglet=integrations`;
  const host = webhook === null ? '' : new URL(webhook.url).host;
  return renderWebhookMail({ firmName, host, gone: webhook?.because === 'gone', link }, locale);
}

const DOORS = { 'client-link': 'envoyer', questionnaire: 'questionnaire' } as const;

function toClient(
  { publicUrl, secretKey }: NoticeServices,
  mail: ClaimedMail & { readonly kind: keyof typeof DOORS },
) {
  const { locale: language, firmName: firm, expiresAt, timeZone } = mail;
  const words = DOOR_WORDS[language].mail;
  const date = dayInWords(expiresAt.toZonedDateTimeISO(timeZone).toPlainDate(), language);
  const said = Object.entries(words).map(([name, line]) => [
    name,
    line.replace('{firm}', firm).replace('{date}', date),
  ]);
  return {
    language,
    direction: DIRECTIONS[language],
    ...(Object.fromEntries(said) as typeof words),
    link: `${publicUrl}/${DOORS[mail.kind]}#${mailedLinkToken(mail.subjectId, secretKey)}`,
  };
}

function contentOf(
  { publicUrl, secretKey }: NoticeServices,
  mail: ClaimedMail & { readonly kind: keyof typeof PATHS },
) {
  return {
    kind: mail.kind,
    firmName: mail.firmName,
    inviter: mail.inviter,
    link: `${publicUrl}/${PATHS[mail.kind]}#${oneTimeToken(mail.subjectId, secretKey)}`,
    expiresAt: mail.expiresAt.toZonedDateTimeISO(mail.timeZone),
  };
}
