import { createHash } from 'node:crypto';
import { renderCalendar, type CalendarFile } from '@quantieme/notifications';
import {
  calendarEntries,
  calendarSettings,
  calendarVersion,
  countAttempt,
  findCalendarFeed,
  markCalendarFeedUsed,
  type CalendarFilter,
  type FirmSql,
  type FollowedFeed,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { isRole, may } from '../identity/permissions.ts';
import { networkKey, THROTTLE_MEMORY_SECONDS } from '../identity/sign-in-throttle.ts';
import { calendarEntryOf, type Showing } from './calendar-entries.ts';
import { feedUnknown, tooOften } from './feed-problems.ts';
import { withinTitles } from './feed-titles.ts';
import { reminderSettings } from './reminder-settings.ts';

/** Goes up when the same deadlines are written otherwise: clients then read them again. */
const FORMAT = 1;

/** Last days further back are history; what ended earlier has left every calendar that still asks. */
const SHOWN_FOR_DAYS = 92;
const ENDED_FOR_DAYS = 30;

/** Several clients may share a feed and all wake on the hour; a loop gone wild is slowed. */
const BUSY = { freeAttempts: 120, maxDelaySeconds: 5 } as const;

export interface Reader {
  readonly token: string;
  readonly network: string;
  /** Name of the program that asks. */
  readonly userAgent: string | null;
  /** Whether it has this already. */
  readonly holds: (version: CalendarStanding) => boolean;
  readonly publicUrl: string;
}

/** What a feed says, and since when. */
interface CalendarStanding {
  readonly version: string;
  readonly since: Temporal.Instant;
}

export interface ServedCalendar extends CalendarStanding {
  /** Null when the reader holds this version. */
  readonly text: Iterable<string> | null;
}

async function refuseHaste({ database }: Services, key: Buffer): Promise<void> {
  const counted = { key, ...BUSY };
  const seconds = await countAttempt(database.login, counted, THROTTLE_MEMORY_SECONDS);
  if (seconds > 0) throw tooOften(seconds);
}

/** Only addresses that open nothing weigh on the network they come from. */
async function refuseStranger({ database }: Services, network: string): Promise<never> {
  const key = networkKey('calendar', network);
  const seconds = await countAttempt(database.login, key, THROTTLE_MEMORY_SECONDS);
  throw seconds > 0 ? tooOften(seconds) : feedUnknown();
}

/** Rights taken away since it was made are taken from it too. */
function mayRead({ role, isLawyer, scope }: FollowedFeed): boolean {
  if (!isRole(role)) return false;
  const grantee = { role, isLawyer };
  return may(grantee, 'deadline:read') && (scope === 'person' || may(grantee, 'firm:write'));
}

async function followed(services: Services, { token, network }: Reader): Promise<FollowedFeed> {
  const feed = await findCalendarFeed(services.database.login, tokenHash(token));
  if (feed === null || !mayRead(feed)) return refuseStranger(services, network);
  await refuseHaste(services, tokenHash(`calendar-feed|${feed.id}`));
  return feed;
}

/** What is shown to this feed today, and how. */
async function showingOf(services: Services, sql: FirmSql, feed: FollowedFeed): Promise<Showing> {
  const [firm, settings] = await Promise.all([
    calendarSettings(sql),
    reminderSettings(sql, feed.firmId),
  ]);
  return {
    settings,
    titles: withinTitles(feed.titles, firm.titles),
    doneShown: firm.done === 'shown',
    dayBegan: services.clock.now().toZonedDateTimeISO(feed.timeZone).startOfDay(),
  };
}

function filterOf(feed: FollowedFeed, { titles, doneShown, dayBegan }: Showing): CalendarFilter {
  const isOfFirm = feed.scope === 'firm';
  return {
    userId: isOfFirm ? null : feed.userId,
    answersForCases: feed.isLawyer || feed.role === 'lawyer' || feed.role === 'owner',
    from: dayBegan.toPlainDate().subtract({ days: SHOWN_FOR_DAYS }),
    endedSince: dayBegan.subtract({ days: ENDED_FOR_DAYS }).toInstant(),
    doneShown,
    named: titles !== 'neutral',
  };
}

const NAMES = {
  fr: {
    person: (name: string) => `Échéances de ${name}`,
    firm: (name: string) => `Échéances du cabinet ${name}`,
    description:
      'Copie des échéances, à jour de la dernière lecture. Les dossiers font foi et les rappels partent par ailleurs.',
  },
  en: {
    person: (name: string) => `Deadlines of ${name}`,
    firm: (name: string) => `Deadlines of ${name}`,
    description:
      'A copy of the deadlines as of its last reading. The dossiers prevail, and reminders are sent by other ways.',
  },
};

/** The calendar but for its entries. */
function headingOf(feed: FollowedFeed, publicUrl: string): Omit<CalendarFile, 'entries'> {
  const isOfFirm = feed.scope === 'firm';
  const language = isOfFirm ? feed.firmLocale : feed.userLocale;
  const { person, firm, description } = NAMES[language];
  const name = isOfFirm ? firm(feed.firmName) : person(feed.userName);
  return { kind: 'feed', name, description, language, publicUrl };
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

async function textOf(
  sql: FirmSql,
  filter: CalendarFilter,
  { heading, showing }: { heading: Omit<CalendarFile, 'entries'>; showing: Showing },
): Promise<Iterable<string>> {
  const rows = await calendarEntries(sql, filter);
  return renderCalendar({ ...heading, entries: rows.map((row) => calendarEntryOf(row, showing)) });
}

/**
 * What stands at the address of a feed. Whoever holds the present version learns so without any deadline being read;
 * else all of them are, in one query.
 */
export async function serveCalendar(services: Services, reader: Reader): Promise<ServedCalendar> {
  const feed = await followed(services, reader);
  const scope = { firmId: feed.firmId, userId: null };
  return services.database.pipelined(scope, async (sql) => {
    const showing = await showingOf(services, sql, feed);
    const filter = filterOf(feed, showing);
    const heading = headingOf(feed, reader.publicUrl);
    const version = hashOf(FORMAT, heading, showing, await calendarVersion(sql, filter));
    const by = reader.userAgent?.slice(0, 200) ?? null;
    const marked = markCalendarFeedUsed(sql, { id: feed.id, by, version });
    const since = (await marked) ?? feed.versionAt ?? services.clock.now();
    if (reader.holds({ version, since })) return { version, since, text: null };
    return { version, since, text: await textOf(sql, filter, { heading, showing }) };
  });
}
