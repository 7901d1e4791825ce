import { completeRow, type LetterRow } from '@quantieme/documents';
import { LETTER_FIELDS, missingItems, type MissingItem } from '@quantieme/law';
import type { DocumentRecord, DossierFile, FirmSql } from '@quantieme/persistence';
import { checklistOfFile } from '../checklists/index.ts';
import type { Context } from '../context.ts';

const ITEMS = LETTER_FIELDS.find(({ name }) => name === 'piecesManquantes')?.items ?? [];

/** What the list of the dossier still lacks, as the client is asked for it. */
export async function missingRows(
  ctx: Context,
  sql: FirmSql,
  held: { readonly file: DossierFile; readonly documents: readonly DocumentRecord[] },
): Promise<readonly LetterRow[]> {
  const { evaluated } = await checklistOfFile(ctx, sql, held);
  return missingItems(evaluated).map(rowOf);
}

function rowOf(item: MissingItem): LetterRow {
  const { title, relative, underMonths, translation, legalisation } = item;
  const asked = [
    ...(translation ? ['traduction assermentée si la pièce est étrangère'] : []),
    ...(legalisation ? ['légalisation ou apostille selon le pays'] : []),
  ];
  return completeRow(
    {
      titre: relative === null ? title.fr : `${title.fr} (${relative.fr})`,
      fraicheur: underMonths === null ? null : `moins de ${underMonths}\u00a0mois`,
      traduction: asked.join('\u00a0; '),
    },
    ITEMS,
  );
}
