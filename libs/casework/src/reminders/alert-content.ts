import type { AlertMail } from '@quantieme/notifications';
import type { ClaimedAlert, DeadlineRecord } from '@quantieme/persistence';

/** What the mail of an alert may say of its deadline: reference and initials, never a name. */
export function alertContent(
  alert: ClaimedAlert,
  { deadline }: DeadlineRecord,
  { now, publicUrl }: { readonly now: Temporal.Instant; readonly publicUrl: string },
): AlertMail {
  const end = alert.targetAt.toZonedDateTimeISO(deadline.timeZone);
  const lastMoment = end.subtract({ nanoseconds: 1 }).toPlainDate();
  const prudentLastDay = deadline.prudentLastDay ?? lastMoment;
  const today = now.toZonedDateTimeISO(alert.timeZone).toPlainDate();
  return {
    step: alert.step,
    severity: deadline.severity,
    nature: deadline.nature,
    precision: deadline.precision,
    reference: alert.reference,
    clientInitials: alert.clientInitials,
    label: deadline.label,
    effect: deadline.effect,
    opensOn: deadline.opensOn,
    prudentLastDay,
    lastDay: deadline.lastDay ?? prudentLastDay,
    expiresAt: end,
    daysLeft: prudentLastDay.since(today, { largestUnit: 'days' }).days,
    steps: deadline.steps,
    questions: deadline.undetermined.map(({ question }) => question),
    link: `${publicUrl}/dossiers/${alert.dossierId}?echeance=${alert.deadlineId}`,
    inboxLink: `${publicUrl}/alertes`,
  };
}
