import type { Behaviour } from '../../worker/support/smtp-sink.ts';
import { killAtWork, killWaiting } from './api-faults.ts';
import type { FaultLab } from './fault-lab.ts';

/** Something that happens to a firm's machine, and ends. */
export interface Fault {
  readonly name: string;
  /** The server may have taken a message of which nobody was told: a second copy may follow, under the same Message-ID. */
  readonly ambiguous?: true;
  readonly redisOnly?: true;
  happen(lab: FaultLab): Promise<void>;
}

const MOMENT_MS = 700;
const wait = (ms = MOMENT_MS) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const someWorker = (lab: FaultLab) => [...lab.workers][0];

/** It lets go of every line at once: on another one a message may have been taken, and its answer not read. */
const HANGS_UP: ReadonlySet<Behaviour> = new Set(['cut', 'take-and-cut']);

function mailServer(name: string, behaviour: Behaviour): Fault {
  return {
    name,
    ...(HANGS_UP.has(behaviour) ? { ambiguous: true as const } : {}),
    happen: async ({ smtp }) => {
      smtp.behaviour = behaviour;
      await wait();
      smtp.behaviour = 'accept';
    },
  };
}

async function kill(lab: FaultLab): Promise<void> {
  const worker = someWorker(lab);
  if (worker !== undefined) await lab.stopWorker(worker, 'SIGKILL');
  if (lab.workers.size === 0) lab.startWorker();
}

/** Beside the one that is right, and then no more. */
function clockAway(name: string, ahead: Temporal.DurationLike): Fault {
  return {
    name,
    ambiguous: true,
    happen: async (lab) => {
      const worker = lab.startWorker({ ahead: Temporal.Duration.from(ahead) });
      await lab.untilWorking(worker);
      await wait();
      await lab.stopWorker(worker, 'SIGKILL');
    },
  };
}

/** Both releases work for a while, each by its own law; the older one is stopped, then the new one withdrawn. */
async function deployOtherLaw(lab: FaultLab): Promise<void> {
  const old = someWorker(lab);
  const next = lab.startWorker({ entry: lab.nextRelease().worker });
  await lab.untilWorking(next);
  await wait();
  if (old !== undefined) await lab.stopWorker(old, 'SIGTERM');
  await wait();
  await lab.stopWorker(next, 'SIGTERM');
}

/** Those of a run, in no order. */
export const FAULTS: readonly Fault[] = [
  { name: 'a worker is killed', ambiguous: true, happen: kill },
  {
    name: 'a worker is killed while the mail server holds its message',
    happen: async (lab) => {
      const { begun } = lab.smtp;
      lab.smtp.behaviour = 'hang';
      for (let n = 0; n < 20 && lab.smtp.begun === begun; n += 1) await wait(50);
      await kill(lab);
      lab.smtp.behaviour = 'accept';
    },
  },
  {
    name: 'two workers at once, and the older one is killed',
    ambiguous: true,
    happen: async (lab) => {
      lab.startWorker();
      await wait(2 * MOMENT_MS);
      await kill(lab);
    },
  },
  {
    name: 'a worker is replaced by the next release',
    happen: async (lab) => {
      const old = someWorker(lab);
      lab.startWorker();
      if (old !== undefined) await lab.stopWorker(old, 'SIGTERM');
    },
  },
  {
    name: 'a worker stands still for a while',
    ambiguous: true,
    happen: async (lab) => {
      const worker = someWorker(lab);
      worker?.kill('SIGSTOP');
      await wait(2 * MOMENT_MS);
      worker?.kill('SIGCONT');
    },
  },
  {
    name: 'nothing can be written on the disk of the logs',
    ambiguous: true,
    happen: async (lab) => {
      lab.startWorker({ output: lab.fullDisk() });
      await wait(2 * MOMENT_MS);
      await kill(lab);
    },
  },
  {
    name: 'the database is restarted',
    ambiguous: true,
    happen: async ({ postgres }) => {
      await postgres.stop();
      await wait();
      await postgres.restart();
    },
  },
  {
    name: 'the line to the database is cut',
    ambiguous: true,
    happen: async ({ wires: { database } }) => {
      database.cut();
      await wait();
      database.mend();
    },
  },
  {
    name: 'the database ends every connection of the workers',
    ambiguous: true,
    happen: async (lab) => {
      const sql = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'quantieme-worker%'`;
      await lab.asOwner(sql);
    },
  },
  {
    name: 'the queue is emptied',
    happen: (lab) => lab.wipeQueues(),
  },
  {
    name: 'the queue is emptied again and again',
    happen: async (lab) => {
      for (let n = 0; n < 5; n += 1) {
        await lab.wipeQueues();
        await wait(MOMENT_MS / 5);
      }
    },
  },
  {
    name: 'the server of the queue dies and comes back empty',
    redisOnly: true,
    happen: async ({ redis }) => {
      await redis?.kill();
      await wait();
      await redis?.start();
    },
  },
  {
    name: 'the server of the queue is full',
    redisOnly: true,
    happen: async ({ redis }) => {
      await redis?.say('CONFIG', 'SET', 'maxmemory', '1');
      await wait(2 * MOMENT_MS);
      await redis?.say('CONFIG', 'SET', 'maxmemory', '0');
    },
  },
  {
    name: 'the line to the queue is cut',
    redisOnly: true,
    happen: async ({ wires }) => {
      wires.redis?.cut();
      await wait();
      wires.redis?.mend();
    },
  },
  { name: 'the API is killed in a transaction that waits', happen: killWaiting },
  { name: 'the API is killed with transactions under way', happen: killAtWork },
  clockAway('a worker is an hour ahead', { hours: 1 }),
  clockAway('a worker is an hour behind', { hours: -1 }),
  clockAway('a worker is a day ahead', { hours: 24 }),
  clockAway('a worker is a day behind', { hours: -24 }),
  { name: 'the next release counts a limit otherwise', happen: deployOtherLaw },
  mailServer('the mail server is slow', 'slow'),
  mailServer('the mail server asks to come back later', 451),
  mailServer('the mail server refuses', 550),
  mailServer('the mail server hangs up in mid-message', 'cut'),
  mailServer('the mail server takes the message and hangs up', 'take-and-cut'),
];
