import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** From the terminal without showing it, else the first line of the standard input. */
export async function askSecret(question: string): Promise<string> {
  const terminal = process.stdin.isTTY;
  if (terminal) process.stderr.write(question);
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden, terminal });
  lines.on('SIGINT', () => {
    lines.close();
    process.exit(130);
  });
  try {
    return (await lines[Symbol.asyncIterator]().next()).value ?? '';
  } finally {
    lines.close();
    if (terminal) process.stderr.write('\n');
  }
}
