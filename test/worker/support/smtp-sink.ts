import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Received {
  readonly messageId: string;
  readonly to: string;
  /** Envelope sender: where it comes back to. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  /** Real time. */
  readonly at: Temporal.Instant;
}

/**
 * What the sink does with the next messages: takes them, at once or after a while, refuses them with a code, never
 * answers, or lets go of the line, before it has taken the message or after.
 */
export type Behaviour = 'accept' | 'slow' | 'hang' | 'cut' | 'take-and-cut' | number;

const SLOW_MS = 1_000;

/** A mail server that says what it is told to say, and remembers every message it has accepted. */
export class SmtpSink {
  readonly received: Received[] = [];
  behaviour: Behaviour = 'accept';
  /** People whose mailbox is gone. */
  refuses: (address: string) => boolean = () => false;
  /** Messages begun, whatever became of them. */
  begun = 0;
  /** How the line is let go of; whoever owns it says so. */
  cut: () => void = () => undefined;
  #server: SMTPServer | null = null;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** On the same port as before, if it had one. */
  async start(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onData: (stream, session, done) =>
        void this.#take(buffer(stream), senderOf(session), done).catch(() => undefined),
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', () => resolve()));
    this.#port = (server.server.address() as { port: number }).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server?.close(() => resolve()));
  }

  /** How many messages were accepted per Message-ID. */
  copies(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { messageId } of this.received) {
      counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    }
    return counts;
  }

  async #take(
    bytes: Promise<Buffer>,
    sender: string,
    done: (error?: Error) => void,
  ): Promise<void> {
    this.begun += 1;
    const mail = await PostalMime.parse(await bytes);
    const to = mail.to?.[0]?.address ?? '';
    const behaviour = this.refuses(to) ? 550 : this.behaviour;
    if (behaviour === 'hang') return;
    if (behaviour === 'cut') return this.cut();
    if (behaviour === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (typeof behaviour === 'number') {
      return done(Object.assign(new Error('Refused on purpose'), { responseCode: behaviour }));
    }
    this.received.push({
      messageId: mail.messageId ?? '',
      to,
      sender,
      subject: mail.subject ?? '',
      text: (mail.text ?? '').replaceAll('\u00a0', ' '),
      at: Temporal.Now.instant(),
    });
    if (behaviour === 'take-and-cut') return this.cut();
    done();
  }
}

function senderOf({ envelope: { mailFrom } }: SMTPServerSession): string {
  return mailFrom === false ? '' : mailFrom.address;
}
