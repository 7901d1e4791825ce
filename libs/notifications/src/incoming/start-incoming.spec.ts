import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type { ArrivedMail } from './incoming-route.ts';
import { type Incoming, type IncomingLimits, startIncoming } from './start-incoming.ts';

const TO = 'retours+open@courrier.test';

let incoming: Incoming;
const taken: ArrivedMail[] = [];
const failures: unknown[] = [];

interface Wanted {
  readonly limits?: Partial<IncomingLimits>;
  readonly protocol?: 'smtp' | 'lmtp';
  readonly take?: (mail: ArrivedMail) => Promise<void>;
}

async function listen({ limits = {}, protocol = 'smtp', take }: Wanted = {}): Promise<void> {
  incoming = await startIncoming({
    host: '127.0.0.1',
    port: 0,
    protocol,
    name: 'mx.courrier.test',
    limits,
    failed: (error) => void failures.push(error),
    routes: [
      {
        address: 'retours@courrier.test',
        opens: (tag) => tag === 'open',
        take: take ?? ((mail) => Promise.resolve(void taken.push(mail))),
      },
    ],
  });
}

afterEach(async () => {
  taken.length = 0;
  failures.length = 0;
  await incoming.close();
});

async function send(raw: string, to: string | string[] = TO, lmtp = false): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: incoming.port,
    lmtp,
    name: 'a.test',
  });
  try {
    return (await transport.sendMail({ envelope: { from: '', to }, raw })).response;
  } catch (error) {
    const { responseCode } = error as { responseCode?: number };
    return String(responseCode);
  } finally {
    transport.close();
  }
}

/** Says lines one after the other, each once the other side has answered the one before. */
async function converse(lines: readonly string[]): Promise<readonly string[]> {
  const { socket, answer } = aConnection();
  const answers = [await answer()];
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    answers.push(await answer());
  }
  socket.destroy();
  return answers;
}

function aConnection(): { socket: Socket; answer: () => Promise<string>; ended: Promise<void> } {
  const socket = connect(incoming.port, '127.0.0.1');
  socket.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const answer = () =>
    Promise.race([
      new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data).trim()))),
      ended.then(() => 'closed'),
    ]);
  return { socket, answer, ended };
}

describe('incoming mail', () => {
  it('reaches the route of its address, whole', async () => {
    await listen();
    expect(await send('Subject: a\r\n\r\n.\r\nb')).toMatch(/^250 /);
    const [mail] = taken;
    expect({ ...mail, content: String(mail?.content) }).toEqual({
      tag: 'open',
      sender: '',
      content: expect.stringContaining('Subject: a\r\n\r\n.\r\nb'),
    });
  });

  it('may come by LMTP', async () => {
    await listen({ protocol: 'lmtp' });
    expect(await send('Subject: a\r\n\r\nb', TO, true)).toMatch(/^250 /);
    expect(await send('Subject: a\r\n\r\nb', 'autre@courrier.test', true)).toBe('550');
    expect(taken).toHaveLength(1);
  });

  it('is one recipient’s at a time', async () => {
    await listen();
    const [, , , first, second] = await converse([
      'EHLO a.test',
      'MAIL FROM:<>',
      `RCPT TO:<${TO}>`,
      `RCPT TO:<${TO}>`,
    ]);
    expect([first?.slice(0, 3), second?.slice(0, 3)]).toEqual(['250', '452']);
  });

  it('for nobody here is refused, and whoever goes on asking is shown out', async () => {
    await listen({ limits: { refusals: 2 } });
    const rcpt = (local: string) => `RCPT TO:<${local}@exemple.test>`;
    const answers = await converse([
      'EHLO a.test',
      'MAIL FROM:<>',
      ...['a', 'b', 'c', 'd'].map(rcpt),
    ]);
    expect(answers.slice(3).map((answer) => answer.slice(0, 3))).toEqual([
      '550',
      '550',
      '421',
      'clo',
    ]);
  });

  it('offers neither sign-in nor relay', async () => {
    await listen();
    const [, hello, auth, data] = await converse(['EHLO a.test', 'AUTH PLAIN AAAA', 'DATA']);
    expect(hello).not.toMatch(/AUTH|STARTTLS/);
    expect([auth?.slice(0, 3), data?.slice(0, 3)]).toEqual(['500', '503']);
  });

  it('too large is refused, announced or not, and nothing is kept of it', async () => {
    await listen({ limits: { messageBytes: 2_000 } });
    const large = `Subject: a\r\n\r\n${'abcdefgh\r\n'.repeat(400)}`;
    expect(await send(large)).toBe('552');
    const announced = await converse(['EHLO a.test', 'MAIL FROM:<> SIZE=2001']);
    expect(announced[2]).toMatch(/^552/);
    expect(await send('Subject: a\r\n\r\nb')).toMatch(/^250 /);
    expect(taken).toHaveLength(1);
  });

  it('that its route could not take is to be brought again', async () => {
    await listen({ take: () => Promise.reject(new Error('No database')) });
    expect(await send('Subject: a\r\n\r\nb')).toBe('451');
    expect(failures).toEqual([new Error('No database')]);
  });

  it('whose route takes too long is to be brought again', async () => {
    await listen({ limits: { takingMs: 50 }, take: () => new Promise(() => undefined) });
    expect(await send('Subject: a\r\n\r\nb')).toBe('451');
    expect(failures).toHaveLength(1);
  });

  it('cut off in its middle is nobody’s', async () => {
    await listen();
    const { socket, answer, ended } = aConnection();
    await answer();
    for (const line of ['EHLO a.test', 'MAIL FROM:<>', `RCPT TO:<${TO}>`, 'DATA']) {
      socket.write(`${line}\r\n`);
      await answer();
    }
    socket.end('Subject: a\r\n\r\nhalf');
    await ended;
    expect(await send('Subject: whole\r\n\r\nb')).toMatch(/^250 /);
    expect(taken.map(({ content }) => String(content).trim())).toEqual(['Subject: whole\r\n\r\nb']);
  });
});

describe('a connection', () => {
  it('is ended after its time, however busy', async () => {
    await listen({ limits: { connectionMs: 400 } });
    const { socket, ended } = aConnection();
    const chatter = setInterval(() => socket.write('NOOP\r\n'), 50);
    await ended;
    clearInterval(chatter);
    expect(socket.destroyed).toBe(true);
  });

  it('is ended when nothing is said', async () => {
    await listen({ limits: { silenceMs: 200 } });
    const { ended, socket } = aConnection();
    socket.resume();
    await ended;
    expect(socket.destroyed).toBe(true);
  });

  it('is one of so many', async () => {
    await listen({ limits: { connections: 1 } });
    const first = aConnection();
    expect(await first.answer()).toMatch(/^220/);
    const second = aConnection();
    expect(await second.answer()).toMatch(/^421/);
    first.socket.destroy();
  });
});
