import { randomInt } from 'node:crypto';
import { connectTo } from '../../support/database.ts';
import type { FaultLab } from './fault-lab.ts';
import { recordRemoval } from './trials.ts';

const LOOK_EVERY_MS = 20;
const LOOKS = 100;
/** Requests under way when the process dies: each at another point of its transaction. */
const UNDER_WAY = 6;
const LONGEST_MS = 60;

/** The process dies while its transaction waits for a row that somebody else holds. */
export async function killWaiting(lab: FaultLab): Promise<void> {
  const { api, trials } = lab;
  const [dossierId] = trials?.take(1) ?? [];
  if (api === null || dossierId === undefined) return;
  await api.untilReady();
  const holder = await connectTo(lab.ownerUrl);
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM dossiers WHERE id = $1 FOR UPDATE', [dossierId]);
    const asked = recordRemoval(api.client, dossierId, lab.clock.now());
    for (let n = 0; n < LOOKS && !(await isWaiting(lab)); n += 1) await wait(LOOK_EVERY_MS);
    await api.kill();
    await holder.query('COMMIT');
    await asked;
  } finally {
    await holder.end();
  }
}

/** The process dies with several transactions begun: some have been committed, some not. */
export async function killAtWork(lab: FaultLab): Promise<void> {
  const { api, trials } = lab;
  if (api === null || trials === null) return;
  await api.untilReady();
  const now = lab.clock.now();
  const asked = trials.take(UNDER_WAY).map((id) => recordRemoval(api.client, id, now));
  await wait(randomInt(LONGEST_MS));
  await api.kill();
  await Promise.all(asked);
}

async function isWaiting(lab: FaultLab): Promise<boolean> {
  const [row] = await lab.asOwner<{ waits: boolean }>(WAITS);
  return row?.waits === true;
}

const WAITS = `SELECT EXISTS (SELECT FROM pg_stat_activity
    WHERE application_name = 'quantieme-api' AND wait_event_type = 'Lock') AS waits`;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
