import type { ReturnedMail } from '@quantieme/notifications';
import {
  type Database,
  findReturnedMail,
  recordDelayed,
  recordReturned,
  recordReturnedMail,
} from '@quantieme/persistence';
import { type Clock, scopeOfWorker } from '../context.ts';

interface ReturnServices {
  readonly database: Database;
  /** The product's clock. */
  readonly clock: Clock;
}

interface Returned {
  /** Id of the message, or of the mail of an account, that the return address was signed for. */
  readonly rowId: string;
  readonly mail: ReturnedMail;
}

/**
 * What follows when one of our mails comes back. Nobody received it: whoever was to be told counts as not told, and the
 * next level is told at once, unless somebody has answered or the deadline no longer calls for anybody. A server that still
 * tries is noted; what mailboxes write by themselves changes nothing.
 *
 * May be called any number of times for the same report.
 *
 * @returns whether anything has changed
 */
export async function receiveReturnedMail(
  { database, clock }: ReturnServices,
  { rowId, mail }: Returned,
): Promise<boolean> {
  const { kind } = mail;
  if (kind !== 'failed' && kind !== 'delayed') return false;
  const found = await findReturnedMail(database.login, rowId);
  if (found === null) return false;
  const { firmId, isAlert } = found;
  if (kind === 'delayed' && !isAlert) return false;
  const record = kind === 'delayed' ? recordDelayed : isAlert ? recordReturned : recordReturnedMail;
  const returned = { firmId, rowId, bounce: bounceOf(mail), now: clock.now() };
  return database.pipelined(scopeOfWorker(firmId), (sql) => record(sql, returned));
}

/** @example bounceOf({ status: '5.1.1', reason: 'User unknown', … }) // '5.1.1 User unknown' */
function bounceOf({ status, reason }: ReturnedMail): string {
  return [status, reason].filter((part) => part !== null).join(' ') || UNSAID;
}

/** No server gave a reason. */
const UNSAID = '5.0.0';
