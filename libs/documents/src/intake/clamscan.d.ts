/** The package ships no types; what is used of it. */
declare module 'clamscan' {
  import type { Readable } from 'node:stream';

  interface ScanResult {
    readonly isInfected: boolean | null;
  }

  export default class NodeClam {
    init(options: {
      readonly clamscan: { readonly active: false };
      readonly clamdscan: {
        readonly host: string;
        readonly port: number;
        readonly timeout: number;
        readonly localFallback: false;
        readonly bypassTest: true;
      };
    }): Promise<NodeClam>;
    scanStream(stream: Readable): Promise<ScanResult>;
  }
}
