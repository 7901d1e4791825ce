import type { CalendarSettingsBody, CalendarSettingsView } from '@quantieme/contracts';
import {
  appendAudit,
  calendarSettings,
  lockFirm,
  writeCalendarSettings,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';

/** What the firm lets calendars say. */
export function readCalendarSettings(ctx: Context): Promise<CalendarSettingsView> {
  return ctx.database.firm(scopeOf(ctx), calendarSettings);
}

/** Holds for every feed from its next reading on; what calendars have already copied stays with them until then. */
export async function changeCalendarSettings(
  ctx: Context,
  { titles, done }: CalendarSettingsBody,
): Promise<CalendarSettingsView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, ctx.actor.firmId);
    const before = await calendarSettings(tx);
    await writeCalendarSettings(tx, { titles, done });
    await appendAudit(tx, {
      action: 'calendar.change',
      subjectKind: 'firm',
      subjectId: ctx.actor.firmId,
      before,
      after: { titles, done },
    });
    return { titles, done };
  });
}
