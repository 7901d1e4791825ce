import type { DoneProofKind } from '@quantieme/api-client';

export const DONE_PROOFS: readonly DoneProofKind[] = [
  'filing-receipt',
  'registered-letter',
  'deposit-stamp',
  'decision',
  'other',
];
