import type { FundMovementsQuery } from '@quantieme/contracts';
import { plainEuros } from '@quantieme/documents';
import { csvBytes } from '@quantieme/sheets';
import { scopeOf, type Context } from '../context.ts';
import { movementsOf } from './funds.ts';

type Query = { readonly [K in keyof FundMovementsQuery]: FundMovementsQuery[K] | undefined };

/** Documented with the route. Each CARPA has a form of its own: this is what all of them ask, to be confirmed with one's own. */
const HEAD = [
  'date',
  'dossier',
  'mouvement',
  'credit',
  'debit',
  'tiers',
  'libelle',
  'reference',
  'solde_du_dossier',
  'contre_passe',
];

export async function printFunds(ctx: Context, query: Query) {
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) => movementsOf(sql, query));
  const cells = rows.map(({ kind, amount, reversed, reversesId, ...row }) => [
    ...[row.on.toString(), row.dossierReference, kind === 'deposit' ? 'dépôt' : 'retrait'],
    ...(kind === 'deposit' ? [plainEuros(amount), ''] : ['', plainEuros(amount)]),
    ...[row.counterparty, row.label, row.reference, plainEuros(row.held)],
    reversed || reversesId !== null ? 'oui' : '',
  ]);
  return {
    fileName: 'fonds-de-tiers.csv',
    mediaType: 'text/csv; charset=utf-8',
    bytes: csvBytes([HEAD, ...cells]),
  };
}
