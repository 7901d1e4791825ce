import { lookAround, tellOwners, TROUBLE_WORDS, type FirmLookedAt } from '@quantieme/casework';
import { openMailer } from '@quantieme/notifications';
import { openDatabase, openDatabaseClock } from '@quantieme/persistence';
import { readServiceSettings } from '@quantieme/settings';
import { fail } from './fail.ts';

/**
 * `npm run alerts:watch`: for cron, on a machine of its own. Says what keeps reminders from leaving and ends with 1 if
 * anything does; with `--tell` the owners are told by mail, once for each trouble.
 */
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);

try {
  const settings = readServiceSettings(process.env);
  const url = settings.database.url;
  const database = openDatabase({ url, applicationName: 'quantieme-alerts-watch', max: 2 });
  try {
    const clock = await openDatabaseClock(database.login);
    const firms = await lookAround({ database, clock }, LONG_AGO, null);
    print(firms);
    if (process.argv.includes('--tell')) {
      const smtpUrl = settings.watchdog.smtpUrl ?? settings.mail.smtpUrl;
      const mailer = openMailer({ smtpUrl, from: settings.mail.from });
      const { publicUrl } = settings;
      for (const firm of firms) await tellOwners({ database, mailer, publicUrl }, firm);
      mailer.close();
    }
    process.exitCode = firms.some(({ troubles }) => troubles.length > 0) ? 1 : 0;
  } finally {
    await database.close();
  }
} catch (error) {
  fail(error);
}

/** One line a trouble, with the number of firms it touches. */
function print(firms: readonly FirmLookedAt[]): void {
  const kinds = firms.flatMap(({ troubles }) => troubles.map(({ kind }) => kind));
  for (const kind of new Set(kinds)) {
    const touched = kinds.filter((each) => each === kind).length;
    const { title, remedy } = TROUBLE_WORDS[kind];
    console.log(`${kind} (${touched} of ${firms.length} firms): ${title.en}. ${remedy.en}`);
  }
  if (kinds.length === 0) console.log(`${firms.length} firms: reminders leave.`);
}
