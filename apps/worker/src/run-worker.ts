import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import {
  callHandler,
  type JobConsumer,
  type JobHandlers,
  openConsumer,
  type ConsumerSettings,
  TICKS,
  type TickName,
} from '@quantieme/jobs';
import { Dispatcher } from './dispatcher.ts';
import { Heartbeat, type HeartbeatParts, periodsAt } from './heartbeat.ts';
import { jobHandlers } from './job-handlers.ts';
import { leavingMarks } from './sweep-marks.ts';
import { WorkerModule } from './worker.module.ts';
import type { WorkerServices } from './worker-services.ts';

const CONSUMER_RETRY_MS = 1_000;

export interface WorkerSettings {
  readonly queues: ConsumerSettings;
  /** Of the product's clock. */
  readonly speed: number;
  /** Written each time a sweep has been done; null = nobody looks. */
  readonly aliveFile?: string | null;
}

export interface RunningWorker {
  /** Stops taking work, lets what runs end, at most `timeoutMs`; then everything may be closed. */
  stop(timeoutMs: number): Promise<void>;
}

/** Takes jobs from the queues and keeps the ticks going until it is stopped. */
export async function runWorker(
  services: WorkerServices,
  { queues, speed, aliveFile = null }: WorkerSettings,
): Promise<RunningWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.on(services), {
    logger: ['error', 'warn'],
  });
  const handlers = leavingMarks(services, jobHandlers(app));
  const heartbeat = heartbeatOf(services, handlers, { periods: periodsAt(speed), aliveFile });
  app
    .get(Dispatcher)
    .runHereWith((name, payload) =>
      callHandler(handlers, name, payload).catch((error: unknown) => report(services, name, error)),
    );
  const stopping = new AbortController();
  const consumer = consume(services, { queues, handlers, heartbeat, signal: stopping.signal });
  await heartbeat.start();
  return {
    stop: async (timeoutMs) => {
      stopping.abort();
      await heartbeat.stop();
      await (await consumer)?.drain(timeoutMs);
      await app.close();
    },
  };
}

function heartbeatOf(
  { jobs, logger }: WorkerServices,
  handlers: JobHandlers,
  { periods, aliveFile }: Pick<HeartbeatParts, 'periods'> & { readonly aliveFile: string | null },
): Heartbeat {
  return new Heartbeat({
    periods,
    alive: () => (aliveFile === null ? undefined : void writeFile(aliveFile, '').catch(() => {})),
    schedule: () => jobs.schedule(periods),
    run: (tick) => callHandler(handlers, tick, {}),
    report: (event, tick) => logger.warn({ tick }, event),
  });
}

interface Consuming {
  readonly queues: ConsumerSettings;
  readonly handlers: JobHandlers;
  readonly heartbeat: Heartbeat;
  readonly signal: AbortSignal;
}

/** Connects, and tries again while the queue is away: meanwhile the heartbeat does the work. */
async function consume(
  services: WorkerServices,
  { queues, handlers, heartbeat, signal }: Consuming,
): Promise<JobConsumer | null> {
  const { logger } = services;
  const events = {
    failed: ({ name }: { name: string }, error: Error) => report(services, name, error),
    finished: ({ name }: { name: string }) => {
      if (isTick(name)) heartbeat.beat(name);
    },
    error: (error: Error) => logger.warn({ error: error.name }, 'queue connection'),
  };
  while (!signal.aborted) {
    try {
      return await openConsumer(queues, handlers, events);
    } catch (error) {
      report(services, 'queues', error);
      await new Promise((resolve) => setTimeout(resolve, CONSUMER_RETRY_MS));
    }
  }
  return null;
}

function isTick(name: string): name is TickName {
  return (TICKS as readonly string[]).includes(name);
}

/** Ids and kinds only: messages of drivers quote the values they choke on. */
function report({ logger }: WorkerServices, job: string, error: unknown): void {
  const { name, code, stack } = error as { name?: string; code?: unknown; stack?: string };
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  logger.error({ job, error: name, code, frames: frames.slice(0, 8) }, 'job failed');
}
