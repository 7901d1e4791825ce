import { spawnSync } from 'node:child_process';
import { openMailer } from '@quantieme/notifications';
import { FaultLab, type Queues } from '../faults/support/fault-lab.ts';
import { timed } from './harness.ts';
import { DAY_BEFORE, loadReminders, RECIPIENTS } from './reminder-load.ts';

const REMINDERS = 1_000;
const MAILS = REMINDERS * RECIPIENTS;
/** Of the queue of notices in one worker. */
const AT_ONCE = 32;
/** Seconds from the hour of a reminder to the moment the mail server took it. */
const LIMITS = { p50: 30, p99: 60 };
/** For the worker to be there before the hour. */
const AHEAD_S = 20;
const WITHIN_MS = 300_000;

/** A thousand reminders of a thousand dossiers fall due at one moment, on each backend of the queues. */
export async function bench(): Promise<boolean> {
  const holds = [await benchOn('postgres')];
  if (spawnSync('redis-server', ['--version']).status === 0) holds.push(await benchOn('redis'));
  else console.log('  SKIPPED: queues on Redis. No redis-server here.');
  return holds.every(Boolean);
}

async function benchOn(queues: Queues): Promise<boolean> {
  const lab = await FaultLab.open(queues, { start: DAY_BEFORE, speed: 1 });
  try {
    const bare = await bareSeconds(lab);
    const dueAt = DAY_BEFORE.add({ seconds: AHEAD_S });
    await loadReminders(lab, { dossiers: REMINDERS, each: 1 }, dueAt);
    lab.startClock();
    await lab.keepWorking();
    if (Temporal.Instant.compare(lab.clock.now(), dueAt) > 0)
      throw new Error('The worker came too late');
    await received(lab, MAILS);
    return reportLateness(lab, { queues, dueAt, bare });
  } finally {
    await lab.close();
  }
}

/** The same number of mails to the same server, as many at once as a worker sends, and nothing else. */
async function bareSeconds(lab: FaultLab): Promise<number> {
  const mailer = openMailer({ smtpUrl: lab.smtp.url, from: 'banc@quantieme.test' });
  const { milliseconds } = await timed(MAILS, AT_ONCE, (n) =>
    mailer.send({
      to: { name: 'Claire Rossi', address: 'claire@cabinet.test' },
      subject: 'Rappel',
      text: 'Un rappel',
      html: '<p>Un rappel</p>',
      messageId: `${n}@banc.test`,
      sentAt: DAY_BEFORE,
    }),
  );
  mailer.close();
  lab.smtp.received.length = 0;
  return milliseconds / 1000;
}

async function received({ smtp }: FaultLab, count: number): Promise<void> {
  const end = performance.now() + WITHIN_MS;
  while (smtp.received.length < count) {
    if (performance.now() > end) throw new Error(`${smtp.received.length} mails of ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Measured {
  readonly queues: Queues;
  readonly dueAt: Temporal.Instant;
  readonly bare: number;
}

function reportLateness({ smtp, time }: FaultLab, { queues, dueAt, bare }: Measured): boolean {
  const due =
    time.origin.epochMilliseconds + (dueAt.epochMilliseconds - time.start.epochMilliseconds);
  const late = smtp.received
    .map(({ at }) => (at.epochMilliseconds - due) / 1000)
    .toSorted((a, b) => a - b);
  const at = (share: number) => late[Math.floor(share * (late.length - 1))] ?? Number.NaN;
  const holds = at(0.5) <= LIMITS.p50 && at(0.99) <= LIMITS.p99;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} queues on ${queues}: ${REMINDERS} reminders at once, ${MAILS} mails: half within ${at(0.5).toFixed(1)} s, ` +
      `99 % within ${at(0.99).toFixed(1)} s (limits ${LIMITS.p50} and ${LIMITS.p99} s), the last after ${at(1).toFixed(1)} s, ` +
      `${(at(1) / bare).toFixed(2)} times what the mails alone take (${bare.toFixed(1)} s)`,
  );
  return holds;
}
