import { renderCalendar } from '@quantieme/notifications';
import { calendarEntry } from '@quantieme/persistence';
import { deadlineUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { calendarEntryOf } from './calendar-entries.ts';
import { reminderSettings } from './reminder-settings.ts';

const WORDS = {
  fr: { name: 'Échéance', description: 'Copie d’un jour. Le dossier fait foi.' },
  en: { name: 'Deadline', description: 'A copy of one day. The dossier prevails.' },
};

/** One deadline as a calendar takes it in, once: later changes do not reach it. It names nobody. */
export async function copyDeadline(
  ctx: Context,
  id: string,
  publicUrl: string,
): Promise<Iterable<string>> {
  const { firmId, timeZone } = ctx.actor;
  const dayBegan = ctx.clock.now().toZonedDateTimeISO(timeZone).startOfDay();
  const [row, settings] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([calendarEntry(sql, id), reminderSettings(sql, firmId)]),
  );
  if (row === null) throw deadlineUnknown();
  const entry = calendarEntryOf(row, { settings, titles: 'neutral', doneShown: true, dayBegan });
  const { language } = ctx;
  return renderCalendar({
    kind: 'copy',
    ...WORDS[language],
    language,
    publicUrl,
    entries: [entry],
  });
}
