import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openScanner } from './virus-scanner.ts';

/** Speaks as clamd does: INSTREAM, pieces with their length before them, one of none at the end. */
async function aDaemon(verdict: (bytes: Buffer) => string) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data as Buffer]);
      if (received.subarray(-4).equals(Buffer.alloc(4))) socket.end(verdict(received));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

const verdictOn = (bytes: Buffer) =>
  bytes.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';

describe('ClamAV over TCP', () => {
  it.each([
    ['Récépissé', 'clean'],
    ['EICAR-STANDARD-ANTIVIRUS-TEST-FILE', 'infected'],
  ])('%s: %s', async (text, result) => {
    const daemon = await aDaemon(verdictOn);
    const scanner = openScanner({ host: '127.0.0.1', port: daemon.port });
    expect(await scanner.scan(new TextEncoder().encode(text))).toBe(result);
    await daemon.close();
  });

  it('a daemon that refuses to say: not scanned', async () => {
    const daemon = await aDaemon(() => 'INSTREAM size limit exceeded. ERROR\0');
    const scanner = openScanner({ host: '127.0.0.1', port: daemon.port });
    expect(await scanner.scan(new TextEncoder().encode('a'))).toBe('not-scanned');
    await daemon.close();
  });

  it('nobody there: not scanned', async () => {
    const daemon = await aDaemon(verdictOn);
    await daemon.close();
    const scanner = openScanner({ host: '127.0.0.1', port: daemon.port });
    expect(await scanner.scan(new TextEncoder().encode('a'))).toBe('not-scanned');
  });
});
