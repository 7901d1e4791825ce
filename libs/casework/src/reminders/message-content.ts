import {
  type AlertMail,
  renderAlertMail,
  renderDigestMail,
  type RenderedMail,
} from '@quantieme/notifications';
import type { CarriedAlert, Recipient } from '@quantieme/persistence';
import { targetOf } from './plan-alerts.ts';
import { watchedDeadline } from './watched-deadline.ts';

export interface Reader {
  /** The product's clock. */
  readonly now: Temporal.Instant;
  /** Of the firm: what « today » means to the reader. */
  readonly timeZone: string;
  readonly publicUrl: string;
  /** Where the reader acknowledges what this message says, without signing in. */
  readonly acknowledgeLink: string;
  readonly language: Recipient['locale'];
}

export interface AlertToSay {
  readonly alert: CarriedAlert;
  /** The law that runs now has not been able to compute it. */
  readonly toVerify: boolean;
}

/** What a message may say of each alert. */
export function contentsOf(alerts: readonly AlertToSay[], reader: Reader): readonly AlertMail[] {
  return alerts.map((alert) => alertContent(alert, reader));
}

/** What a mail says: one alert in full, or several as a list. */
export function mailOf(alerts: readonly AlertToSay[], reader: Reader): RenderedMail {
  const contents = contentsOf(alerts, reader);
  const [first] = contents;
  if (first !== undefined && contents.length === 1) return renderAlertMail(first, reader.language);
  const { acknowledgeLink, language } = reader;
  return renderDigestMail({ alerts: contents, acknowledgeLink }, language);
}

/** What a mail may say of a deadline: reference and initials, never a name. */
function alertContent(
  { alert, toVerify }: AlertToSay,
  { now, timeZone, publicUrl, acknowledgeLink }: Reader,
): AlertMail {
  const { deadline } = alert.deadline;
  const correction = correctionIn(alert);
  const isOver = correction !== null && correction.state !== 'moved';
  const targetAt = (correction && targetOf(watchedDeadline(alert.deadline))) ?? alert.targetAt;
  const end = targetAt.toZonedDateTimeISO(deadline.timeZone);
  const lastMoment = end.subtract({ nanoseconds: 1 }).toPlainDate();
  const prudentLastDay = deadline.prudentLastDay ?? lastMoment;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    step: alert.step,
    severity: deadline.severity,
    nature: deadline.nature,
    precision: deadline.precision,
    reference: alert.reference,
    clientInitials: alert.clientInitials,
    label: deadline.label,
    effect: isOver ? null : deadline.effect,
    opensOn: deadline.opensOn,
    prudentLastDay,
    lastDay: deadline.lastDay ?? prudentLastDay,
    expiresAt: end,
    isPast:
      correction === null &&
      isForUs(deadline) &&
      Temporal.Instant.compare(alert.targetAt, now) <= 0,
    correction,
    toVerify,
    claimed: correction === null ? claimIn(alert) : null,
    daysLeft: prudentLastDay.since(today, { largestUnit: 'days' }).days,
    steps: isOver ? [] : deadline.steps,
    questions: isOver ? [] : deadline.undetermined.map(({ question }) => question),
    link: `${publicUrl}/dossiers/${alert.dossierId}?echeance=${alert.deadline.id}`,
    acknowledgeLink,
  };
}

function isForUs({ nature }: CarriedAlert['deadline']['deadline']): boolean {
  return nature === 'to-act' || nature === 'window';
}

function claimIn({ deadline: { doneClaim }, doneBy }: CarriedAlert): AlertMail['claimed'] {
  return doneClaim && { on: doneClaim.on, by: doneBy };
}

/** What people had been told, and what has become of it. */
function correctionIn({ toldTargetAt, deadline: record, doneBy }: CarriedAlert) {
  if (toldTargetAt === null) return null;
  const { deadline, done, withdrawn } = record;
  const told = toldTargetAt.toZonedDateTimeISO(deadline.timeZone).subtract({ nanoseconds: 1 });
  const toldLastDay = told.toPlainDate();
  if (done !== null) return { state: 'met', toldLastDay, doneOn: done.on, doneBy } as const;
  const live = deadline.outcome === 'live' && !withdrawn;
  const state = live ? 'moved' : deadline.outcome === 'met' ? 'met' : 'ended';
  return { state, toldLastDay, doneOn: null, doneBy: null } as const;
}
