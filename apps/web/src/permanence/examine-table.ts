import { instantMs } from '../ui/civil.ts';
import type { Examined, HeldTable } from './duty-table.ts';
import { CannotVerify, isSigned } from './verify-table.ts';

const TYPE = 'table-de-permanence';
const FORMAT = 1;
/** A clock that is set right by the network may step back a little. */
const STEP_BACK_MS = 10 * 60_000;

export interface Circumstances {
  /** What the device takes for now, in milliseconds. */
  readonly now: number;
  /** The latest moment that this device ever took for now. */
  readonly seenAt: number;
  /** The server said that the law has changed, and the new table is not here. */
  readonly newerLaw: boolean;
}

/** Whether a table may be believed here and now: everything that speaks against it is said, nothing is overlooked. */
export async function examine(
  { answer, key }: HeldTable,
  { now, seenAt, newerLaw }: Circumstances,
): Promise<Examined> {
  try {
    if (!(await isSigned(answer, key))) return { refused: 'forged' };
  } catch (error) {
    if (error instanceof CannotVerify) return { refused: 'unverifiable' };
    throw error;
  }
  const { table } = answer;
  if (table.type !== TYPE || table.format !== FORMAT) return { refused: 'not-tabulated' };
  if (now < instantMs(table.issuedAt)) return { refused: 'too-early' };
  if (now < seenAt - STEP_BACK_MS) return { refused: 'clock-went-back' };
  if (now >= instantMs(table.validUntil)) return { refused: 'expired' };
  return newerLaw ? { refused: 'newer-law' } : { table };
}
