import type { Cents } from '../cents.ts';
import type { Taxed } from './credit.ts';

/** What happened to money: the firm's own, or what it keeps for others. */
export type Fact =
  | {
      readonly kind: 'invoice' | 'credit-note';
      readonly invoice: string;
      readonly taxed: readonly Taxed[];
    }
  | { readonly kind: 'payment' | 'refund'; readonly invoice: string; readonly amount: Cents }
  | { readonly kind: 'deposit' | 'withdrawal'; readonly dossier: string; readonly amount: Cents };

/** Above zero: debit. Below: credit. */
export interface Posting {
  readonly account: string;
  readonly amount: Cents;
}

const client = (invoice: string) => `client:${invoice}`;

function billed(fact: Extract<Fact, { kind: 'invoice' | 'credit-note' }>): readonly Posting[] {
  const sign = fact.kind === 'invoice' ? 1 : -1;
  const gross = fact.taxed.reduce((total, { base, tax }) => total + base + tax, 0);
  return [
    { account: client(fact.invoice), amount: sign * gross },
    ...fact.taxed.map(({ vat, base }) => ({ account: `fees:${vat}`, amount: -sign * base })),
    ...fact.taxed.map(({ vat, tax }) => ({ account: `vat:${vat}`, amount: -sign * tax })),
  ].filter(({ amount }) => amount !== 0);
}

const pair = (debit: string, credit: string, amount: Cents): readonly Posting[] => [
  { account: debit, amount },
  { account: credit, amount: -amount },
];

/**
 * A fact in double entry: it adds up to zero, and touches either the firm's accounts or those of others, never both.
 */
export function postingsOf(fact: Fact): readonly Posting[] {
  switch (fact.kind) {
    case 'invoice':
    case 'credit-note':
      return billed(fact);
    case 'payment':
      return pair('bank', client(fact.invoice), fact.amount);
    case 'refund':
      return pair(client(fact.invoice), 'bank', fact.amount);
    case 'deposit':
      return pair('carpa', `held-for:${fact.dossier}`, fact.amount);
    case 'withdrawal':
      return pair(`held-for:${fact.dossier}`, 'carpa', fact.amount);
  }
}

/** Accounts of money that is not the firm's. */
export const isOfOthers = (account: string) =>
  account === 'carpa' || account.startsWith('held-for:');

/** Every account that a ledger touched, with what is on it. */
export function accountsOf(facts: readonly Fact[]): ReadonlyMap<string, Cents> {
  const accounts = new Map<string, Cents>();
  for (const { account, amount } of facts.flatMap(postingsOf))
    accounts.set(account, (accounts.get(account) ?? 0) + amount);
  return accounts;
}
