import type { Territory } from '@quantieme/calendar';
import {
  appendAudit,
  lockFirm,
  readFirm as selectFirm,
  replaceClosures,
  updateFirm,
  type ClosureRecord,
  type FirmRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { problemsOfHours } from './firm-hours-problems.ts';
import { replanReminders } from './firm-reminders.ts';

export interface FirmChange {
  readonly name?: string | undefined;
  readonly referencePrefix?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly locale?: 'fr' | 'en' | undefined;
  readonly territory?: Territory | undefined;
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly workingDays?: readonly number[] | undefined;
  readonly proofOfFatal?: FirmRecord['proofOfFatal'] | undefined;
  readonly fourEyes?: boolean | undefined;
  /** All of it: what is left out is no longer known. */
  readonly letterhead?: Readonly<Record<string, string>> | undefined;
  /** All of them: those left out are deleted. */
  readonly closures?: readonly ClosureRecord[] | undefined;
}

export function readFirm(ctx: Context): Promise<FirmRecord> {
  return ctx.database.firm(scopeOf(ctx), (tx) => selectFirm(tx, ctx.actor.firmId));
}

function trace({ id: _id, version: _version, ...settings }: FirmRecord) {
  return settings;
}

function changed(firm: FirmRecord, change: FirmChange): FirmRecord {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const after: FirmRecord = { ...firm, ...Object.fromEntries(said) };
  return { ...after, workingDays: [...new Set(after.workingDays)].toSorted() };
}

/** What the steps of an alert depend on: the day it is for the firm, and whether it is open. */
function calendarOf({ timeZone, territory, workingDays, closures }: FirmRecord): string {
  return JSON.stringify({ timeZone, territory, workingDays, closures });
}

export async function changeFirm(
  ctx: Context,
  { version, ...change }: FirmChange & { readonly version: number },
): Promise<FirmRecord> {
  const { firmId } = ctx.actor;
  const after = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockFirm(tx, firmId);
    if (before.version !== version) throw staleVersion();
    const wanted = changed(before, change);
    const [first, ...others] = problemsOfHours(wanted);
    if (first) throw invalid([first, ...others]);
    if (change.closures !== undefined) await replaceClosures(tx, firmId, wanted.closures);
    const written = await updateFirm(tx, wanted);
    if (calendarOf(written) !== calendarOf(before)) {
      await replanReminders(ctx, tx, written.timeZone);
    }
    await appendAudit(tx, {
      action: 'firm.change',
      subjectKind: 'firm',
      subjectId: before.id,
      before: trace(before),
      after: trace(written),
    });
    return written;
  });
  announceChange(ctx, null, 'firm');
  return after;
}
