import { text, type Text } from '@quantieme/law';
import type { Exhibit, InventoryRow, ListedExhibit } from './exhibit.ts';

/** What a letter lists otherwise than the inventory: moved, added, removed, renamed or dated otherwise since. */
export function listDifferences(
  listed: readonly ListedExhibit[],
  inventory: readonly InventoryRow[],
  exhibits: readonly Exhibit[],
): readonly Text[] {
  const rows = new Map(inventory.map((row) => [row.number, row]));
  const now = new Map(
    exhibits.map(({ documentId, number }) => [documentId, rows.get(number)] as const),
  );
  const then = new Set(listed.map(({ documentId }) => documentId));
  const added = exhibits.filter(({ documentId }) => !then.has(documentId));
  return [
    ...listed.flatMap((one) => difference(one, now.get(one.documentId))),
    ...added.map(({ number, title }) =>
      text(`PJ ${number} « ${title} » a été ajoutée`, `PJ ${number} “${title}” has been added`),
    ),
  ];
}

function difference(before: ListedExhibit, after: InventoryRow | undefined): readonly Text[] {
  const { number, title, datedOn } = before;
  const [fr, en] = [`PJ ${number} « ${title} »`, `PJ ${number} “${title}”`];
  if (after === undefined) return [text(`${fr} a été retirée`, `${en} has been removed`)];
  if (after.number !== number)
    return [text(`${fr} est devenue PJ ${after.number}`, `${en} has become PJ ${after.number}`)];
  if (after.title !== title)
    return [text(`${fr} s’intitule « ${after.title} »`, `${en} is now called “${after.title}”`)];
  return after.datedOn === datedOn
    ? []
    : [text(`${fr} est datée autrement`, `${en} bears another date`)];
}
