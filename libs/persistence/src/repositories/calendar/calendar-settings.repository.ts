import type { FirmSql } from '../../sql-runner.ts';
import type { FeedTitles } from './calendar-feeds.repository.ts';

export interface CalendarSettingsRecord {
  /** The most that a feed may say of clients. */
  readonly titles: FeedTitles;
  readonly done: 'shown' | 'removed';
}

const UNDECIDED: CalendarSettingsRecord = { titles: 'neutral', done: 'shown' };

export async function calendarSettings(sql: FirmSql): Promise<CalendarSettingsRecord> {
  const [row] = await sql.query<CalendarSettingsRecord>(
    'SELECT titles, done FROM calendar_settings WHERE firm_id = $1',
    [sql.scope.firmId],
  );
  return row ?? UNDECIDED;
}

export async function writeCalendarSettings(
  sql: FirmSql,
  { titles, done }: CalendarSettingsRecord,
): Promise<void> {
  await sql.execute(
    `INSERT INTO calendar_settings (firm_id, titles, done) VALUES ($1, $2, $3)
     ON CONFLICT (firm_id) DO UPDATE
        SET titles = excluded.titles, done = excluded.done, updated_at = clock_timestamp()`,
    [sql.scope.firmId, titles, done],
  );
}
