import {
  agreementOn,
  amountOfTime,
  isTimeBillable,
  MOST_MINUTES,
  rateOf,
  roundedMinutes,
} from '@quantieme/billing';
import {
  agreementsOfDossier,
  billedDossier,
  billingSettingsOf,
  minutesOfDay,
  ratesOfFirm,
  type FirmSql,
  type TimeEntryFields,
} from '@quantieme/persistence';
import type { Moment } from '../moment.ts';
import { dayToCome, dayTooLong, dossierClosed, dossierNotFound } from './time-problems.ts';

export interface Spent extends Pick<
  TimeEntryFields,
  'dossierId' | 'userId' | 'on' | 'minutes' | 'description' | 'source' | 'eventId'
> {
  /** Left out: as the arrangement of that day says. */
  readonly billable?: boolean | undefined;
}

/** A dossier that time and expenses may still be written on. */
export async function openForWork(sql: FirmSql, dossierId: string) {
  const dossier = await billedDossier(sql, dossierId);
  if (dossier === null) throw dossierNotFound();
  if (dossier.status === 'closed') throw dossierClosed();
  return dossier;
}

export function refuseDayToCome(on: Temporal.PlainDate, { today }: Moment): void {
  if (Temporal.PlainDate.compare(on, today) > 0) throw dayToCome();
}

/** Nobody works more than a day in a day. */
async function refuseLongDay(
  sql: FirmSql,
  { userId, on }: Spent,
  { minutes, but }: { readonly minutes: number; readonly but: string | null },
): Promise<void> {
  const already = await minutesOfDay(sql, { userId, on, but });
  if (already + minutes > MOST_MINUTES) throw dayTooLong(already);
}

/**
 * Time as it is written down: rounded as the firm does, with the rate and the amount of that day. `but`: the entry that it
 * replaces.
 */
export async function pricedTime(
  sql: FirmSql,
  spent: Spent,
  { moment, but = null }: { readonly moment: Moment; readonly but?: string | null },
): Promise<TimeEntryFields> {
  const { dossierId, userId, on, description, source, eventId } = spent;
  refuseDayToCome(on, moment);
  const { clientIds } = await openForWork(sql, dossierId);
  const [settings, rates, agreements] = await Promise.all([
    billingSettingsOf(sql),
    ratesOfFirm(sql),
    agreementsOfDossier(sql, dossierId),
  ]);
  const minutes = roundedMinutes(spent.minutes, settings.roundingMinutes);
  await refuseLongDay(sql, spent, { minutes, but });
  const rate = rateOf(rates, { dossierId, clientIds, userId, on });
  return {
    ...{ dossierId, userId, on, minutes, description: description.trim(), source, eventId },
    hourlyCents: rate?.hourlyCents ?? null,
    amountCents: rate === null ? null : amountOfTime(minutes, rate.hourlyCents),
    vatBasisPoints: settings.vatBasisPoints,
    billable: spent.billable ?? isTimeBillable(agreementOn(agreements, on)),
  };
}
