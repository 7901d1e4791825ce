import {
  dossierOfAddress,
  readReturnTag,
  receiveMail,
  receiveReturnedMail,
} from '@quantieme/casework';
import {
  type Incoming,
  type IncomingRoute,
  type IncomingSettings,
  readMail,
  readReturnedMail,
  startIncoming,
} from '@quantieme/notifications';
import type { WorkerServices } from './worker-services.ts';

/** Another worker of this machine may hold the port: whoever is left takes it over. */
const AGAIN_MS = 5_000;
/** An attachment of 30 MB, which travels as 41. */
const LARGEST_MAIL = 48 * 1024 * 1024;
/** Large mails take their time, and room: few at once. */
const LARGE = { connections: 8, connectionMs: 600_000, takingMs: 60_000 };

export type ListeningSettings = Pick<IncomingSettings, 'host' | 'port' | 'protocol'> & {
  /** Where mail that nobody received comes back; null: it does not. */
  readonly returnAddress: string | null;
  /** Where mail for dossiers comes to; left out or null: none does. */
  readonly dossierAddress?: string | null;
};

/** Takes the mail that comes to this installation, as soon as its port is free, until it is closed. */
export class IncomingMail {
  readonly #services: WorkerServices;
  readonly #settings: IncomingSettings;
  readonly #started: Promise<Incoming | null>;
  readonly #closing = new AbortController();

  constructor(
    services: WorkerServices,
    { returnAddress, dossierAddress = null, ...settings }: ListeningSettings,
  ) {
    this.#services = services;
    this.#settings = {
      ...settings,
      name: new URL(services.publicUrl).hostname,
      routes: [
        ...(returnAddress === null ? [] : [returnedMailTo(returnAddress, services)]),
        ...(dossierAddress === null ? [] : [mailForDossiers(dossierAddress, services)]),
      ],
      limits: dossierAddress === null ? {} : LARGE,
      failed: (error) => this.#report('a mail could not be taken', error),
    };
    this.#started = this.#start();
  }

  /** Null: it was closed before its port was free. */
  async port(): Promise<number | null> {
    return (await this.#started)?.port ?? null;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await (await this.#started)?.close();
  }

  async #start(): Promise<Incoming | null> {
    const { signal } = this.#closing;
    for (let tries = 0; !signal.aborted; tries += 1) {
      try {
        return await startIncoming(this.#settings);
      } catch (error) {
        if (tries === 0) this.#report('the port for incoming mail is taken', error);
        await pause(AGAIN_MS, signal);
      }
    }
    return null;
  }

  /** Kinds only. */
  #report(event: string, error: unknown): void {
    const { name, code } = error as { name?: string; code?: unknown };
    this.#services.logger.warn({ error: name, code }, event);
  }
}

/** A mail for a dossier, for a person to file. */
function mailForDossiers(address: string, services: WorkerServices): IncomingRoute {
  const { jobs, logger } = services;
  return {
    address,
    maxBytes: LARGEST_MAIL,
    opens: async (tag) => (await dossierOfAddress(services, tag)) !== null,
    take: async ({ tag, ...received }) => {
      const to = await dossierOfAddress(services, tag);
      const mail = await readMail(received);
      if (to === null || mail === null) {
        logger.info('a mail for a dossier was written by a machine, or cannot be read');
        return;
      }
      const taken = await receiveMail(services, { to, mail, content: received.content });
      logger.info({ dossier: to.dossierId, ...taken, again: taken === null }, 'mail for a dossier');
      if (taken !== null) jobs.wake();
    },
  };
}

/** A mail of ours that nobody received. */
function returnedMailTo(address: string, services: WorkerServices): IncomingRoute {
  const { secretKey, jobs, logger } = services;
  return {
    address,
    opens: (tag) => readReturnTag(tag, secretKey) !== null,
    take: async ({ tag, ...received }) => {
      const rowId = readReturnTag(tag, secretKey) ?? '';
      const mail = await readReturnedMail(received);
      const changed = await receiveReturnedMail(services, { rowId, mail });
      const { kind, status } = mail;
      logger.info({ mail: rowId, kind, status, changed }, 'mail came back');
      if (changed) jobs.wake();
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
