import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../worker/support/eventually.ts';
import { FaultLab, type Queues } from './support/fault-lab.ts';
import { contextOf, aRefusal } from './support/fill-firm.ts';
import { aWatchedFirm } from '../worker/support/watched-dossier.ts';

const queues: Queues = process.env['FAULT_QUEUES'] === 'redis' ? 'redis' : 'postgres';
const TIME_ZONE = 'Europe/Paris';
const DOSSIERS = 30;
/** Two months from 15 September 2026: Monday the 16th of November; fifty days: 5 November. */
const NOTIFIED = Temporal.PlainDate.from('2026-09-15');
const RECORDED = Temporal.Instant.from('2026-09-20T08:00:00Z');
const LATER = '2026-11-16';
/** Thirty days before the later date is a Saturday: the first reminders are for the Friday, when the old release is alone. */
const FIRST_TOLD = Temporal.ZonedDateTime.from(`2026-10-16T07:59:58[${TIME_ZONE}]`).toInstant();
/** Fifteen days before the later date is a Sunday: the reminders are for the Friday, at eight. */
const SWEEP = Temporal.ZonedDateTime.from(`2026-10-30T07:59:52[${TIME_ZONE}]`).toInstant();
const NEXT_MORNING = Temporal.ZonedDateTime.from(`2026-11-02T08:00:05[${TIME_ZONE}]`).toInstant();

let lab: FaultLab;

beforeAll(async () => {
  lab = await FaultLab.open(queues, { start: FIRST_TOLD, speed: 1 });
}, 60_000);
afterAll(() => lab.close());

interface Dated {
  readonly reference: string;
  readonly last_day: string;
}

const dates = () =>
  lab.asOwner<Dated>(
    `SELECT o.reference, d.prudent_last_day::text AS last_day
       FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
      WHERE d.rule = 'ta-recours-2-mois' ORDER BY o.number`,
  );

/** What the last mail to somebody that names a dossier says of it. */
function lastWord(to: string, reference: string): string {
  const mail = lab.smtp.received.findLast((one) => one.to === to && one.text.includes(reference));
  const after = mail?.text.slice(mail.text.indexOf(reference) + reference.length) ?? '';
  return after.split(/\b20\d\d-\d{3}\b/)[0] ?? '';
}

const inWords = (day: string) =>
  Temporal.PlainDate.from(day).toLocaleString('fr', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** Their lawyer is told of the later date. */
async function toldByTheOld(): Promise<void> {
  lab.startClock();
  const old = lab.startWorker();
  await eventually(
    () => lab.smtp.received.length,
    (count) => count > 0,
    30_000,
  );
  for (const { text } of lab.smtp.received) expect(text).toContain(inWords(LATER));
  await lab.stopWorker(old, 'SIGTERM');
}

describe(`a rule changed in the middle of a sweep, queues on ${queues}`, () => {
  it('whatever each release has told, the last word to everybody is the earlier date', async () => {
    const firm = await aWatchedFirm(lab.database, { rolledOn: '2026-10-30' });
    const ctx = contextOf(lab, firm.lawyer, RECORDED);
    for (let n = 0; n < DOSSIERS; n += 1) await aRefusal(ctx, NOTIFIED);
    expect(new Set((await dates()).map(({ last_day }) => last_day))).toEqual(new Set([LATER]));
    await toldByTheOld();
    lab.startClock(SWEEP);
    const told = lab.smtp.received.length;
    const old = lab.startWorker();
    const next = lab.startWorker({ entry: lab.nextRelease().worker });
    await Promise.all([lab.untilWorking(old), lab.untilWorking(next)]);
    await eventually(
      () => lab.smtp.received.length,
      (count) => count > told,
      30_000,
    );
    await lab.stopWorker(old, 'SIGTERM');
    await lab.stopWorker(next, 'SIGTERM');
    lab.startClock(NEXT_MORNING);
    await lab.untilWorking(lab.startWorker({ entry: lab.nextRelease().worker }));
    const outdated = async () =>
      (await dates()).filter(
        ({ reference, last_day }) =>
          last_day >= LATER || !lastWord(firm.lawyer.email, reference).includes(inWords(last_day)),
      );
    await eventually(outdated, (left) => left.length === 0, 60_000);
    expect(await outdated()).toEqual([]);
  }, 180_000);
});
