import type { DutyTableContent, DutyTableView } from '@quantieme/api-client';

/** A key that signs tables: the device takes it once, from the server that a signed-in person reached. */
export interface PinnedKey {
  readonly kid: string;
  readonly x: string;
}

/** What the device keeps: all of it law, nothing of a client. */
export interface HeldTable {
  readonly answer: DutyTableView;
  readonly tag: string;
  readonly key: PinnedKey;
  /** The server last said then that it is still the one to use, in milliseconds. */
  readonly confirmedAt: number;
  /** By how much this device's clock was ahead of the server's then, in milliseconds; null: not known. */
  readonly aheadMs: number | null;
}

/** Why nothing is said, each with what to do in its words. */
export type Refused =
  | 'unverifiable'
  | 'none'
  | 'forged'
  | 'too-early'
  | 'clock-went-back'
  | 'expired'
  | 'newer-law'
  | 'outside'
  | 'no-such-hour'
  | 'no-limit'
  | 'not-tabulated';

export type Examined =
  | { readonly table: DutyTableContent; readonly refused?: undefined }
  | { readonly table?: undefined; readonly refused: Refused };
