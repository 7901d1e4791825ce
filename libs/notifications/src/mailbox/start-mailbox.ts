import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface MailboxSettings {
  /** Where `.eml` files are written; made if it isn't there. */
  readonly folder: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
}

export interface Mailbox {
  readonly smtpUrl: string;
  close(): Promise<void>;
}

const MAX_MESSAGE_BYTES = 5_000_000;

/**
 * The development mailbox: a real SMTP server that keeps what it accepts in files instead of forwarding it.
 * It listens on this machine only.
 */
export async function startMailbox({ folder, port = 0 }: MailboxSettings): Promise<Mailbox> {
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MESSAGE_BYTES,
    onData: (stream, _session, done) => {
      buffer(stream)
        .then((bytes) => keep(folder, bytes))
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  // A client that goes away in the middle of a message is its own problem.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mailbox has no port.');
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The same message sent twice is kept once, as a mail client would show it. Written whole or not at all. */
async function keep(folder: string, bytes: Buffer): Promise<void> {
  const id = /^message-id:\s*(\S+)/im.exec(bytes.subarray(0, 16_384).toString('latin1'))?.[1];
  const name = createHash('sha256')
    .update(id ?? bytes)
    .digest('hex')
    .slice(0, 32);
  const unfinished = path.join(folder, `.${name}.${process.pid}.part`);
  await writeFile(unfinished, bytes, { mode: 0o600 });
  await rename(unfinished, path.join(folder, `${name}.eml`));
}
