import { Dice } from '../../support/dice.ts';
import { FaultLab, type Queues } from './fault-lab.ts';
import { FAULTS, type Fault } from './faults.ts';
import { fillFirm, PASSWORD } from './fill-firm.ts';
import { judge, type Outcome, type Window } from './oracle.ts';
import { Readers } from './readers.ts';

export interface CampaignPlan {
  readonly queues: Queues;
  readonly seed: number;
  /** Before eight in the morning of the first day. */
  readonly start: Temporal.Instant;
  /** Simulated days; something goes wrong on each of them. */
  readonly days: number;
  readonly dossiers: number;
  /** Real time of a day. */
  readonly dayMs: number;
}

export interface CampaignReport extends Outcome {
  readonly happened: ReadonlySet<string>;
}

const DAY_MS = 86_400_000;
const TIME_ZONE = 'Europe/Paris';
/** Reminders fall due at eight: what goes wrong begins a little before, in real time. */
const BEFORE_EIGHT_MS = 150;
/** A copy may be made by what was under way when the fault began, or when it ended. */
const AROUND_MS = 2_000;
/** Once nothing goes wrong any more: a lease runs out, retries come round. */
const RECOVERY_MS = 90_000;
const LOOK_EVERY_MS = 500;

/** Days of a firm on which something goes wrong, then peace; what became of its reminders. */
export async function runCampaign(plan: CampaignPlan): Promise<CampaignReport> {
  const speed = DAY_MS / plan.dayMs;
  const lab = await FaultLab.open(plan.queues, { start: plan.start, speed });
  try {
    const firm = await fillFirm(lab, plan);
    lab.startClock();
    const { email } = firm.owner;
    await Promise.all([lab.startApi({ email, password: PASSWORD }), lab.keepWorking()]);
    const readers = new Readers(lab, firm);
    readers.start();
    const windows = await goWrong(lab, plan);
    const asOf = await recover(lab).finally(() => readers.stop());
    const ambiguous = windows.flatMap(({ window }) => (window === null ? [] : [window]));
    const outcome = await judge(lab, firm, { asOf, ambiguous });
    return { ...outcome, happened: new Set(windows.map(({ name }) => name)) };
  } finally {
    await lab.close();
  }
}

interface NamedWindow {
  readonly name: string;
  readonly window: Window | null;
}

async function goWrong(lab: FaultLab, plan: CampaignPlan): Promise<readonly NamedWindow[]> {
  const gone: NamedWindow[] = [];
  for (const fault of faultsOf(plan)) {
    await lab.keepWorking();
    await untilEight(lab);
    const from = Temporal.Now.instant().subtract({ milliseconds: AROUND_MS });
    await fault.happen(lab);
    const to = Temporal.Now.instant().add({ milliseconds: AROUND_MS });
    gone.push({ name: fault.name, window: fault.ambiguous ? { from, to } : null });
  }
  return gone;
}

/** One a day, each of them as often as the others, in an order the seed decides. */
function faultsOf({ queues, seed, days }: CampaignPlan): readonly Fault[] {
  const possible = FAULTS.filter(({ redisOnly }) => !redisOnly || queues === 'redis');
  const dice = new Dice(seed);
  const rounds = Array.from({ length: Math.ceil(days / possible.length) }, () =>
    possible
      .map((fault) => ({ fault, place: dice.roll() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ fault }) => fault),
  );
  return rounds.flat().slice(0, days);
}

async function untilEight({ clock, time }: FaultLab): Promise<void> {
  const now = clock.now().toZonedDateTimeISO(TIME_ZONE);
  const today = now.toPlainDate().toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '08:00' });
  const next = Temporal.ZonedDateTime.compare(now, today) < 0 ? today : today.add({ days: 1 });
  const realMs = (next.epochMilliseconds - now.epochMilliseconds) / time.speed;
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, realMs - BEFORE_EIGHT_MS)));
}

/** What an owner does about mails refused for good, then time; gives the moment up to which everything has left. */
async function recover(lab: FaultLab): Promise<Temporal.Instant> {
  const asOf = lab.clock.now();
  const end = performance.now() + RECOVERY_MS;
  while (performance.now() < end) {
    await lab.keepWorking();
    await lab.asOwner(RETRY_REFUSED);
    const [left] = await lab.asOwner<{ count: number }>(LEFT, [String(asOf)]);
    if (left?.count === 0) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return asOf;
}

const RETRY_REFUSED = `WITH again AS (
    UPDATE messages SET state = 'failed', retry_at = NULL, attempts = 1 WHERE state = 'quarantined' RETURNING firm_id, id)
  UPDATE alert_sends s SET state = 'failed' FROM again
   WHERE s.firm_id = again.firm_id AND s.carried_by = again.id AND s.state = 'quarantined'`;

const LEFT = `SELECT (SELECT count(*) FROM alerts WHERE pending AND wake_at <= $1)::int
     + (SELECT count(*) FROM messages WHERE pending AND due_at <= $1)::int AS count`;
