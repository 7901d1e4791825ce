// The package ships no types, and other projects that import this file must find ours.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./clamscan.d.ts" />
import { Readable } from 'node:stream';

export type ScanResult = 'clean' | 'infected' | 'not-scanned';

export interface VirusScanner {
  /** `not-scanned`: the daemon is away, busy or refuses such a size; the file may be looked at later. */
  scan(bytes: Uint8Array): Promise<ScanResult>;
}

const TIMEOUT_MS = 20_000;

/** ClamAV's daemon over TCP. It is loaded, and asked, only when a file comes. */
export function openScanner({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): VirusScanner {
  const ask = async (bytes: Uint8Array): Promise<ScanResult> => {
    const { default: NodeClam } = await import('clamscan');
    const daemon = await new NodeClam().init({
      clamscan: { active: false },
      clamdscan: { host, port, timeout: TIMEOUT_MS, localFallback: false, bypassTest: true },
    });
    const { isInfected } = await daemon.scanStream(Readable.from([Buffer.from(bytes)]));
    if (isInfected === null) return 'not-scanned';
    return isInfected ? 'infected' : 'clean';
  };
  return {
    scan: (bytes) => Promise.race([ask(bytes).catch(() => 'not-scanned' as const), tooLong()]),
  };
}

function tooLong(): Promise<ScanResult> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('not-scanned'), 2 * TIMEOUT_MS).unref();
  });
}
