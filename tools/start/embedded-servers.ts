import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startMailbox } from '@quantieme/notifications';
import { acceleratedClock, realClock } from '@quantieme/settings';
import type { Settings } from '@quantieme/settings';
import { startEmbeddedPostgres } from '../postgres/embedded.ts';
import type { EmbeddedPostgres } from '../postgres/embedded.ts';
import type { Cleanup } from './cleanup.ts';
import { lockDataDir, openDataDir, readSecrets } from './data-dir.ts';
import { prepareDatabase } from './database.ts';

const RETRY_MS = 250;

interface Supervisor {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly cleanup: Cleanup;
}

/**
 * PostgreSQL, its content and the development mailbox of one embedded instance.
 *
 * @returns what API and worker need to know of them
 */
export async function startEmbeddedServers(
  settings: Settings,
  { say, signal, cleanup }: Supervisor,
): Promise<Readonly<Record<string, string>>> {
  const { dataDir } = settings;
  openDataDir(dataDir);
  cleanup.add(lockDataDir(dataDir));
  const secrets = readSecrets(dataDir);
  const logs = path.join(dataDir, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const postgres = await startEmbeddedPostgres({
    folder: path.join(dataDir, 'postgres'),
    ownerPassword: secrets.ownerPassword,
    log: (text) => appendFileSync(path.join(logs, 'postgres.log'), text),
    say,
  });
  const stopped = new AbortController();
  cleanup.add(() => {
    stopped.abort();
    return postgres.stop();
  });
  void keepAlive(postgres, say, AbortSignal.any([signal, stopped.signal]));
  const clock = settings.clock === null ? realClock : acceleratedClock(settings.clock);
  const secretKey = settings.secretKey ?? secrets.secretKey;
  const { demo } = settings;
  const urls = await prepareDatabase(postgres, secrets, { demo, clock, secretKey });
  const mailbox = await startMailbox({ folder: path.join(dataDir, 'mailbox') });
  cleanup.add(() => mailbox.close());
  return {
    ...urls,
    ...clockOf(settings),
    SMTP_URL: settings.mail.smtpUrl ?? mailbox.smtpUrl,
    SECRET_KEY: secretKey,
    DATA_DIR: dataDir,
    QUANTIEME_EMBEDDED: '1',
  };
}

/** One origin for all processes, also for those started again later. */
function clockOf({ clock }: Settings): Record<string, string> {
  if (clock === null) return {};
  return {
    CLOCK_START: String(clock.start),
    CLOCK_SPEED: String(clock.speed),
    CLOCK_ORIGIN: String(clock.origin),
  };
}

/** API and worker find it again by themselves on the same port. */
async function keepAlive(
  postgres: EmbeddedPostgres,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await postgres.ended();
    if (signal.aborted) return;
    say('PostgreSQL ended: starting it again');
    await restart(postgres, signal);
  }
}

/** The processes of a server killed with -9 hold its memory for a moment: until they have gone it refuses. */
async function restart(postgres: EmbeddedPostgres, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await postgres.restart();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
