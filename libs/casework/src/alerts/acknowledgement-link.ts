import { createHash } from 'node:crypto';
import type { AcknowledgementOffer, MailedAlertView } from '@quantieme/contracts';
import {
  appendAuditTrail,
  countAttempt,
  type FirmSql,
  findMailedMessage,
  lockMailedAlerts,
  type MailedAlert,
  mailedAlerts,
  type MailedMessage,
  recordAccepted,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { readAcknowledgementToken } from '../identity/acknowledgement-token.ts';
import { isRole, may } from '../identity/permissions.ts';
import { networkKey, THROTTLE_MEMORY_SECONDS } from '../identity/sign-in-throttle.ts';
import { momentIn } from '../moment.ts';
import { acknowledgeAlert } from '../reminders/index.ts';
import { dayText, momentText, say } from '../views/lens.ts';
import { linkTooOld, linkUnknown, noLongerMay, notInThisMail, tooOften } from './link-problems.ts';
import { mailedAlertState } from './mailed-alert-state.ts';

/** Real time since the mail was handed to a server. */
const VALID_DAYS = 30;

/** A link followed again and again by the same hands is slowed; that of another mail is not. */
const BUSY = { freeAttempts: 60, maxDelaySeconds: 30 } as const;

/** What a request brings: what stands after `#`, and where it comes from. */
export interface FollowedAcknowledgement {
  readonly token: string;
  readonly network: string;
  readonly requestId: string;
}

/** Whoever received the mail, and which it was. */
interface Recipient extends MailedMessage {
  readonly messageId: string;
  readonly requestId: string;
}

/** Only links that open nothing weigh on the network they come from. */
async function refuseStranger({ database }: Services, network: string): Promise<never> {
  const key = networkKey('acknowledge', network);
  const seconds = await countAttempt(database.login, key, THROTTLE_MEMORY_SECONDS);
  throw seconds > 0 ? tooOften(seconds) : linkUnknown();
}

async function refuseHaste({ database }: Services, messageId: string): Promise<void> {
  const key = createHash('sha256').update(`acknowledgement|${messageId}`).digest();
  const seconds = await countAttempt(database.login, { key, ...BUSY }, THROTTLE_MEMORY_SECONDS);
  if (seconds > 0) throw tooOften(seconds);
}

/** The signature first: what was not signed here asks the database nothing about messages. */
async function recipientOf(
  services: Services,
  { token, network, requestId }: FollowedAcknowledgement,
): Promise<Recipient> {
  const messageId = readAcknowledgementToken(token, services.secretKey);
  if (messageId === null) return refuseStranger(services, network);
  await refuseHaste(services, messageId);
  const message = await findMailedMessage(services.database.login, messageId);
  if (message === null) throw linkUnknown();
  const { role, isLawyer } = message;
  if (!isRole(role) || !may({ role, isLawyer }, 'alert:acknowledge')) throw noLongerMay();
  return { ...message, messageId, requestId };
}

const scopeOfRecipient = ({ firmId, recipientId, requestId }: Recipient) => ({
  firmId,
  userId: recipientId,
  requestId,
});

async function carriedBy(sql: FirmSql, messageId: string): Promise<readonly MailedAlert[]> {
  const alerts = await mailedAlerts(sql, messageId);
  const [first] = alerts;
  if (first === undefined) throw linkUnknown();
  const isOver = alerts.every(
    ({ at, mailedAt }) => at.since(mailedAt).total('hours') >= VALID_DAYS * 24,
  );
  if (isOver) throw linkTooOld(VALID_DAYS);
  return alerts;
}

function alertView(alert: MailedAlert, { locale, timeZone }: Recipient): MailedAlertView {
  const { id, deadlineId, dossierId, reference, nature, severity, acknowledgedBy, plan } = alert;
  const toldEnd = alert.targetAt.toZonedDateTimeISO(alert.timeZone);
  return {
    id,
    deadlineId,
    dossierId,
    reference,
    label: say(alert.label, { language: locale }),
    nature,
    severity,
    state: mailedAlertState(alert),
    toldLastDay: String(toldEnd.subtract({ nanoseconds: 1 }).toPlainDate()),
    lastDay: dayText(alert.prudentLastDay),
    toldUntil: alert.precision === 'day' ? null : momentText(alert.targetAt, alert.timeZone),
    acknowledgedBy,
    acknowledgedAt: momentText(alert.acknowledgedAt, timeZone),
    plan,
  };
}

function offerOf(recipient: Recipient, alerts: readonly MailedAlert[]): AcknowledgementOffer {
  const { firmName: firm, locale: language } = recipient;
  return { firm, language, alerts: alerts.map((alert) => alertView(alert, recipient)) };
}

/** What a mail was about, as things stand. Looking acknowledges nothing: programs that read mails follow links. */
export async function lookAtAcknowledgement(
  services: Services,
  followed: FollowedAcknowledgement,
): Promise<AcknowledgementOffer> {
  const recipient = await recipientOf(services, followed);
  const alerts = await services.database.pipelined(scopeOfRecipient(recipient), (sql) =>
    carriedBy(sql, recipient.messageId),
  );
  return offerOf(recipient, alerts);
}

export interface MailAcknowledgement {
  /** Left out: all that are open. */
  readonly alertIds?: readonly string[] | undefined;
  readonly plan?: string | null | undefined;
}

function askedOf(
  alerts: readonly MailedAlert[],
  alertIds: readonly string[] | undefined,
): readonly MailedAlert[] {
  const carried = new Set(alerts.map(({ id }) => id));
  if (alertIds?.some((id) => !carried.has(id))) throw notInThisMail();
  return alerts.filter(
    (alert) =>
      mailedAlertState(alert) === 'open' && (alertIds === undefined || alertIds.includes(alert.id)),
  );
}

/** In the order in which they fell due: an earlier one of the same deadline then keeps the plan too. */
async function acknowledgeEach(
  sql: FirmSql,
  asked: readonly MailedAlert[],
  by: { readonly userId: string; readonly plan: string | null; readonly now: Temporal.Instant },
): Promise<void> {
  for (const { id: alertId } of asked) {
    await acknowledgeAlert(sql, { alertId, way: 'mail', ...by });
  }
  await appendAuditTrail(
    sql,
    asked.map(({ id, dossierId, status }) => ({
      action: 'alert.acknowledge',
      subjectKind: 'alert',
      subjectId: id,
      dossierId,
      before: { status },
      after: { way: 'mail', plan: by.plan },
    })),
  );
}

/**
 * The recipient of a mail has seen it, without signing in. What has moved, is done or was acknowledged meanwhile is left
 * as it is, so sending it twice does no more than once.
 *
 * @throws DomainError `acknowledgement/unknown`, `/too-old`, `/not-in-this-mail`, `/no-longer-may`, `/too-often`
 */
export async function acknowledgeByLink(
  services: Services,
  followed: FollowedAcknowledgement,
  { alertIds, plan = null }: MailAcknowledgement,
): Promise<AcknowledgementOffer> {
  const recipient = await recipientOf(services, followed);
  const { firmId, recipientId: userId, messageId } = recipient;
  const { now } = momentIn(services.clock.now(), recipient.timeZone);
  const { asked, alerts } = await services.database.pipelined(
    scopeOfRecipient(recipient),
    async (sql) => {
      await lockMailedAlerts(sql, messageId);
      const open = askedOf(await carriedBy(sql, messageId), alertIds);
      // Whoever holds its link has the mail, even if its server's answer was lost.
      if (open.some(({ status }) => status === 'planned')) {
        await recordAccepted(sql, { firmId, messageId, token: '' }, { receipt: FOLLOWED, now });
      }
      await acknowledgeEach(sql, open, { userId, plan, now });
      return { asked: open, alerts: await carriedBy(sql, messageId) };
    },
  );
  for (const dossierId of new Set(asked.map((alert) => alert.dossierId))) {
    services.database.announce({ firmId, dossierId, kind: 'alert' });
  }
  if (asked.length > 0) services.wake();
  return offerOf(recipient, alerts);
}

const FOLLOWED = 'Its link was followed.';
