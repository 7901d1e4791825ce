import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { inTime } from '../in-time.ts';
import { type IncomingRoute, openedRoute } from './incoming-route.ts';

export interface IncomingSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly protocol: 'smtp' | 'lmtp';
  /** What the server calls itself. */
  readonly name: string;
  readonly routes: readonly IncomingRoute[];
  readonly limits?: Partial<IncomingLimits>;
  /** What a route threw, or the server itself. */
  readonly failed?: (error: unknown) => void;
}

export interface IncomingLimits {
  readonly messageBytes: number;
  readonly connections: number;
  /** Recipients refused in one connection, before it is ended. */
  readonly refusals: number;
  /** Without a word from the other side. */
  readonly silenceMs: number;
  /** A whole connection, whatever is said in it. */
  readonly connectionMs: number;
  /** What a route does with one mail. */
  readonly takingMs: number;
}

export interface Incoming {
  readonly port: number;
  close(): Promise<void>;
}

const LIMITS: IncomingLimits = {
  messageBytes: 1_000_000,
  connections: 20,
  refusals: 5,
  silenceMs: 30_000,
  connectionMs: 120_000,
  takingMs: 20_000,
};
const CLOSE_MS = 2_000;

/**
 * A mail server that only takes what is written to its routes, one recipient a message, and forwards nothing. It says
 * yes once the route has done its work: until then the mail is with whoever brings it.
 */
export async function startIncoming(settings: IncomingSettings): Promise<Incoming> {
  const limits = { ...LIMITS, ...settings.limits };
  const door = new Door({ ...settings, limits });
  const server = new SMTPServer({
    name: settings.name,
    lmtp: settings.protocol === 'lmtp',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: Math.max(...settings.routes.map((route) => maxBytesOf(route, limits))),
    maxClients: limits.connections,
    socketTimeout: limits.silenceMs,
    closeTimeout: CLOSE_MS,
    onRcptTo: ({ address }, session, done) => void door.refusalOf(address, session).then(done),
    onData: (stream, session, done) => void door.take(stream, session).then(done),
    onClose: (session) => door.forget(session),
  });
  // Whoever goes away in the middle of a message keeps it.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => endAfter(socket, limits.connectionMs));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const maxBytesOf = ({ maxBytes }: IncomingRoute, { messageBytes }: IncomingLimits) =>
  maxBytes ?? messageBytes;

function endAfter(socket: Socket, ms: number): void {
  const timer = setTimeout(() => socket.destroy(), ms).unref();
  socket.once('close', () => clearTimeout(timer));
}

type Bound = Pick<IncomingSettings, 'routes' | 'failed'> & { readonly limits: IncomingLimits };

/** Who may bring what. */
class Door {
  readonly #settings: Bound;
  readonly #refused = new Map<string, number>();

  constructor(settings: Bound) {
    this.#settings = settings;
  }

  /** Null: the recipient is one of ours. */
  async refusalOf(address: string, { id, envelope }: SMTPServerSession): Promise<Error | null> {
    if (envelope.rcptTo.length > 0) return reply(452, 'One recipient at a time');
    try {
      if ((await openedRoute(address, this.#settings.routes)) !== null) return null;
    } catch (error) {
      this.#settings.failed?.(error);
      return reply(451, 'Not now: try again later');
    }
    const refused = (this.#refused.get(id) ?? 0) + 1;
    this.#refused.set(id, refused);
    if (refused > this.#settings.limits.refusals) return reply(421, 'Too many wrong addresses');
    return reply(550, 'No such address here');
  }

  forget({ id }: SMTPServerSession): void {
    this.#refused.delete(id);
  }

  /** Null: it is ours now. */
  async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Error | null> {
    const { routes, limits, failed } = this.#settings;
    const content = await contentOf(stream).catch(() => null);
    if (content === null) return reply(552, 'Too large');
    const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    try {
      const opened = await openedRoute(envelope.rcptTo[0]?.address ?? '', routes);
      if (opened === null) return reply(550, 'No such address here');
      const { route, tag } = opened;
      if (content.byteLength > maxBytesOf(route, limits)) return reply(552, 'Too large');
      await inTime(route.take({ tag, sender, content }), limits.takingMs, 'Taking lasted too long');
      return null;
    } catch (error) {
      failed?.(error);
      return reply(451, 'Not now: try again later');
    }
  }
}

/** Null: larger than what is taken; the rest is read and thrown away. */
async function contentOf(stream: SMTPServerDataStream): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks.length = 0;
    else chunks.push(chunk as Buffer);
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
