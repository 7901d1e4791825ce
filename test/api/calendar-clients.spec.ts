import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aFeed, aFiledDossier, readFeed } from '../support/calendar-feeds.ts';
import { deadlineOf, openDossier, record } from '../support/cases.ts';

/** Debian's package; without it these examples say loudly that they were not run. */
const HAS_KHAL = spawnSync('khal', ['--version']).status === 0;
if (!HAS_KHAL) {
  process.stderr.write(
    '\nSKIPPED: no khal on this machine (apt install khal): feeds not read by it\n',
  );
}

let api: TestApi;
let lawyer: ApiClient;
let folder: string;

beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-22T10:00:00+01:00');
  lawyer = await api.firms.a.as('lawyer');
  folder = mkdtempSync(path.join(tmpdir(), 'quantieme-khal-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

/** A calendar program of its own, in a city that is not the firm's. */
function khal(args: readonly string[], input = ''): string {
  const config = path.join(folder, 'config');
  writeFileSync(
    config,
    `[calendars]
[[feed]]
path = ${folder}/feed
[locale]
local_timezone = America/Guadeloupe
default_timezone = America/Guadeloupe
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${folder}/khal.db
[default]
default_calendar = feed
`,
  );
  const env = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', HOME: folder };
  const ran = spawnSync('khal', ['-c', config, ...args], { input, env, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`khal ${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

const FORMAT = '{start}|{uid}|{title}';

/** What the program shows between two days, after it has taken a feed in. */
function shownBetween(from: string, to: string): readonly string[] {
  const args = ['list', '--once', '--notstarted', '--format', FORMAT, '--day-format', ''];
  const lines = khal([...args, from, to])
    .split('\n')
    .filter((line) => line.includes('|'));
  return lines.toSorted();
}

(HAS_KHAL ? describe : describe.skip)('khal, a calendar program', () => {
  it('takes the feed in and shows each deadline on its day, whatever the zone it sits in', async () => {
    const { users } = api.firms.a;
    const { dossier, recorded } = await aFiledDossier(lawyer, users.lawyer.id);
    const appeal = deadlineOf(recorded, 'ta-recours-implicite-2-mois');
    const held = await openDossier(lawyer, {
      procedure: 'oqtf',
      responsibleId: users.lawyer.id,
    });
    const removal = await record(lawyer, held.id, {
      type: 'oqtf-notifiee',
      at: '2026-11-20T18:20:00+01:00',
      details: { situation: 'retention', remediesStated: true },
    });
    const hours = deadlineOf(removal, 'oqtf-recours-48-heures');
    const { body } = await readFeed(api, await aFeed(lawyer));
    const file = path.join(folder, 'feed.ics');
    writeFileSync(file, body);
    khal(['import', '--batch', file]);
    const day = appeal.prudentLastDay ?? '';
    expect(shownBetween(day, '1d')).toContain(
      `${day}|${appeal.id}@quantieme|${dossier.reference} · Délai de recours`,
    );
    expect(hours.precision).toBe('minute');
    const there = Temporal.Instant.from(hours.expiresAt ?? '').toZonedDateTimeISO(
      'America/Guadeloupe',
    );
    const start = `${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
    const shown = shownBetween(String(there.toPlainDate()), '1d');
    expect(shown.filter((line) => line.startsWith(`${start}|${hours.id}@quantieme|`))).toHaveLength(
      1,
    );
  });
});
