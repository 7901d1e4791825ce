import type { Cents } from '../cents.ts';

export interface Movement {
  readonly kind: 'deposit' | 'withdrawal';
  readonly amount: Cents;
}

/** What the firm keeps for others in a dossier. */
export function heldAfter(movements: readonly Movement[]): Cents {
  return movements.reduce(
    (held, { kind, amount }) => held + (kind === 'deposit' ? amount : -amount),
    0,
  );
}
