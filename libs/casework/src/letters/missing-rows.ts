import { completeRow, type LetterRow } from '@quantieme/documents';
import { LETTER_FIELDS, missingItems, type MissingItem } from '@quantieme/law';
import type { DocumentRecord, DossierFile, FirmSql } from '@quantieme/persistence';
import { checklistOfFile } from '../checklists/index.ts';
import type { Context } from '../context.ts';

const ITEMS = LETTER_FIELDS.find(({ name }) => name === 'piecesManquantes')?.items ?? [];

/** What the list of the dossier still lacks, as the client is asked for it; of a group of alternatives, one line. */
export async function missingRows(
  ctx: Context,
  sql: FirmSql,
  held: { readonly file: DossierFile; readonly documents: readonly DocumentRecord[] },
): Promise<readonly LetterRow[]> {
  const { evaluated } = await checklistOfFile(ctx, sql, held);
  return alternatives(missingItems(evaluated)).map(rowOf);
}

/** Items of which one is enough, together; the others alone, all in the order of the list. */
export function alternatives(items: readonly MissingItem[]): readonly (readonly MissingItem[])[] {
  const groups = new Map<string, MissingItem[]>();
  for (const item of items) {
    const key = item.group === null ? `item ${item.key}` : `group ${item.group}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

const titleOf = ({ title, relative }: MissingItem): string =>
  relative === null ? title.fr : `${title.fr} (${relative.fr})`;

/** « moins de 3 mois s’il s’agit d’un acte français ; moins de 6 mois sinon ». */
export function ageAsked({ underMonths, underMonthsIfFrench }: MissingItem): string | null {
  const under = (months: number) => `moins de ${months}\u00a0mois`;
  if (underMonthsIfFrench === null) return underMonths === null ? null : under(underMonths);
  const french = `${under(underMonthsIfFrench)} pour un acte français`;
  return underMonths === null ? french : `${under(underMonths)} (${french})`;
}

/** One line of several alternatives says each of them, and what is asked of any. */
export function rowOf(items: readonly MissingItem[]): LetterRow {
  const said = (words: readonly (string | null)[]) =>
    [...new Set(words.filter((word) => word !== null))].join('\u00a0; ');
  const titles = items.map(titleOf);
  const asked = [
    items.some(({ translation }) => translation)
      ? 'traduction assermentée si la pièce est étrangère'
      : null,
    items.some(({ legalisation }) => legalisation)
      ? 'légalisation ou apostille selon le pays'
      : null,
  ];
  return completeRow(
    {
      titre:
        titles.length === 1 ? (titles[0] ?? '') : `Une au choix\u00a0: ${titles.join(', ou ')}`,
      fraicheur: said(items.map(ageAsked)),
      traduction: said(asked),
    },
    ITEMS,
  );
}
