import { euros } from '@quantieme/billing';
import type { WorkDayView, WorkWeekView } from '@quantieme/contracts';
import { entriesOfWeek, type TimeEntryRecord } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { namesOf, type Names } from './people.ts';
import { timeEntryView } from './time-entries.ts';
import { ownTimers } from './timers.ts';
import { readUnbilledDossiers } from './unbilled.ts';

const minutesOf = (entries: readonly TimeEntryRecord[]) =>
  entries.reduce((sum, { minutes }) => sum + minutes, 0);

function dayView(
  on: Temporal.PlainDate,
  entries: readonly TimeEntryRecord[],
  names: Names,
): WorkDayView {
  const own = entries.filter((entry) => entry.on.equals(on));
  return {
    on: on.toString(),
    minutes: minutesOf(own),
    entries: own.map((entry) => timeEntryView(entry, names)),
  };
}

/** One's own week, from Monday to Sunday, and the clocks not yet written down. */
export async function readWorkWeek(ctx: Context, on: string | undefined): Promise<WorkWeekView> {
  const { today } = momentOf(ctx);
  const asked = on === undefined ? today : Temporal.PlainDate.from(on);
  const from = asked.subtract({ days: asked.dayOfWeek - 1 });
  const days = Array.from({ length: 7 }, (_, index) => from.add({ days: index }));
  const own = ctx.database.firm(scopeOf(ctx), async (tx) => {
    const { userId } = ctx.actor;
    const entries = await entriesOfWeek(tx, { userId, from, to: from.add({ days: 6 }) });
    const names = await namesOf(
      tx,
      entries.map(({ dossierId }) => dossierId),
    );
    const billable = entries.filter((entry) => entry.billable);
    return {
      ...{ from: from.toString(), today: today.toString(), minutes: minutesOf(entries) },
      days: days.map((day) => dayView(day, entries, names)),
      net: euros(billable.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0)),
      timers: await ownTimers(ctx, tx),
    };
  });
  const unbilled = may(ctx.actor, 'billing:read') ? readUnbilledDossiers(ctx) : null;
  const [week, ofFirm] = await Promise.all([own, unbilled]);
  return { ...week, unbilled: ofFirm };
}
