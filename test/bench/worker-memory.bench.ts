import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { FaultLab } from '../faults/support/fault-lab.ts';
import { median } from './harness.ts';
import { DAY_BEFORE, loadReminders, RECIPIENTS } from './reminder-load.ts';

const LOAD = { dossiers: 2_500, each: 40 };
const MAILS = LOAD.dossiers * RECIPIENTS;
const LOOK_EVERY_MS = 500;
const STALLED_MS = 60_000;
/** What the second half holds against the first, once the worker is warm. */
const LIMIT = 1.15;

/** A hundred thousand reminders through one worker: what it holds in memory does not grow with them. */
export async function bench(): Promise<boolean> {
  const lab = await FaultLab.open('postgres', { start: DAY_BEFORE, speed: 1 });
  try {
    await loadReminders(lab, LOAD, DAY_BEFORE);
    lab.startClock();
    await lab.keepWorking();
    const [worker] = lab.workers;
    if (worker === undefined) throw new Error('No worker');
    const samples = await sampled(lab, worker);
    return reportMemory(samples);
  } finally {
    await lab.close();
  }
}

interface Sample {
  readonly sent: number;
  readonly megabytes: number;
}

async function sampled({ smtp }: FaultLab, worker: ChildProcess): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  let [last, lastAt] = [0, performance.now()];
  while (smtp.begun < MAILS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const sent = smtp.begun;
    if (sent > last) [last, lastAt] = [sent, performance.now()];
    if (performance.now() - lastAt > STALLED_MS)
      throw new Error(`Stopped at ${sent} of ${MAILS} mails`);
    samples.push({ sent, megabytes: await residentMegabytes(worker) });
    smtp.received.length = 0;
  }
  return samples;
}

async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return Number(kilobytes) / 1024;
}

function reportMemory(samples: readonly Sample[]): boolean {
  const between = (from: number, to: number) =>
    median(
      samples
        .filter(({ sent }) => sent >= from * MAILS && sent < to * MAILS)
        .map(({ megabytes }) => megabytes),
    );
  const [early, late] = [between(0.25, 0.5), between(0.75, 1)];
  const ratio = late / early;
  const most = Math.max(...samples.map(({ megabytes }) => megabytes));
  const holds = ratio <= LIMIT;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${LOAD.dossiers * LOAD.each} reminders in ${MAILS} mails: ${late.toFixed(0)} MB in the last quarter ` +
      `against ${early.toFixed(0)} MB in the second, ratio ${ratio.toFixed(2)}, limit ${LIMIT} (most ${most.toFixed(0)} MB)`,
  );
  return holds;
}
