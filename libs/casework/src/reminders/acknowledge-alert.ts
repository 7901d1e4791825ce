import {
  acknowledge,
  type AcknowledgementWay,
  type AlertToAcknowledge,
  deadlinesToWatch,
  type FirmSql,
  lockAlert,
  withdrawAcknowledgement,
} from '@quantieme/persistence';
import { DomainError } from '../domain-error.ts';
import { planRepeat } from './plan-repeat.ts';

export interface AlertAcknowledgement {
  readonly alertId: string;
  readonly userId: string;
  readonly way?: AcknowledgementWay;
  readonly plan: string | null;
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

/**
 * Somebody has seen an alert: it and the earlier ones of the same deadline stop asking, and so does the daily reminder
 * after the last day. Alerts still ahead stay, because having seen a date is not having acted.
 *
 * @returns the alert as it was, and the ids of all that were acknowledged with it
 */
export async function acknowledgeAlert(
  sql: FirmSql,
  { alertId, userId, way = 'app', plan, now }: AlertAcknowledgement,
): Promise<{ readonly alert: AlertToAcknowledge; readonly acknowledged: readonly string[] }> {
  const { firmId } = sql.scope;
  const alert = await existing(sql, alertId);
  if (alert.status === 'planned' || alert.status === 'cancelled') throw nothingToAcknowledge();
  const acknowledged = await acknowledge(sql, alert, {
    firmId,
    alertId,
    userId,
    way,
    plan,
    now,
  });
  return { alert, acknowledged };
}

/** Takes an acknowledgement back; a deadline whose last day is past is called to mind every day again. */
export async function undoAcknowledgement(
  sql: FirmSql,
  { alertId, now }: Pick<AlertAcknowledgement, 'alertId' | 'now'>,
): Promise<AlertToAcknowledge> {
  const { firmId } = sql.scope;
  const alert = await existing(sql, alertId);
  if (await withdrawAcknowledgement(sql, firmId, alertId)) {
    const records = await deadlinesToWatch(sql, firmId, alert.dossierId);
    const record = records.find(({ id }) => id === alert.deadlineId);
    if (record !== undefined) await planRepeat(sql, { firmId, record, now });
  }
  return alert;
}

async function existing(sql: FirmSql, alertId: string): Promise<AlertToAcknowledge> {
  const alert = await lockAlert(sql, sql.scope.firmId, alertId);
  if (alert !== null) return alert;
  throw new DomainError('not-found', 'alert/not-found', {
    fr: 'Cette alerte n’existe pas.',
    en: 'There is no such alert.',
  });
}

function nothingToAcknowledge(): DomainError {
  return new DomainError('conflict', 'alert/not-sent', {
    fr: 'Cette alerte n’a pas été envoyée\u00a0: il n’y a rien à en accuser réception.',
    en: 'This alert has not been sent: there is nothing to acknowledge.',
  });
}
