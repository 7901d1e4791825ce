import type { MailedAlertView } from '@quantieme/contracts';
import type { MailedAlert } from '@quantieme/persistence';

/**
 * What an alert still asks of whoever was mailed it. One whose date has moved asks nothing: to acknowledge it would
 * silence the reminders of the new date.
 */
export function mailedAlertState({
  status,
  settledBecause,
  done,
}: Pick<MailedAlert, 'status' | 'settledBecause' | 'done'>): MailedAlertView['state'] {
  if (done || settledBecause === 'met') return 'done';
  if (settledBecause === 'moved') return 'moved';
  if (status === 'acknowledged') return 'acknowledged';
  return settledBecause === null && status !== 'cancelled' ? 'open' : 'ended';
}
