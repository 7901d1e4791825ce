import type { ExhibitList, MainItem } from '@quantieme/documents';
import { LETTER_DEFINITIONS, proceedingOfLetter, text, type Text } from '@quantieme/law';
import type { BundleRecord, DocumentRecord, LetterRecord } from '@quantieme/persistence';
import { letterReference } from '../letters/letter-views.ts';

/** What a letter is called, without its number. */
export function letterTitle({ letter }: Pick<LetterRecord, 'letter'>): Text {
  return LETTER_DEFINITIONS.find(({ id }) => id === letter)?.label ?? text(letter, letter);
}

/** Whether filing that letter is what the bundle is for. */
export function opens(letter: Pick<LetterRecord, 'letter'>, proceeding: string): boolean {
  const definition = LETTER_DEFINITIONS.find(({ id }) => id === letter.letter);
  return definition !== undefined && proceedingOfLetter(definition) === proceeding;
}

interface Beside {
  readonly record: BundleRecord;
  readonly main: MainItem | null;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

/** Letters not sent yet whose list of exhibits is, or should be, that of a bundle. */
export function listsOf(
  letters: readonly LetterRecord[],
  { record, main, documents }: Beside,
): readonly ExhibitList[] {
  return letters.flatMap((letter): readonly ExhibitList[] => {
    const { id, documentId, bundleId, sending, exhibits, produced, cites } = letter;
    const document = documents.get(documentId);
    if (sending !== null || exhibits === null || document === undefined) return [];
    const isMain = main?.documentId === documentId;
    const isOfIt =
      bundleId === record.id || (bundleId === null && opens(letter, record.proceeding));
    if (!isMain && !isOfIt) return [];
    const { fr, en } = letterTitle(letter);
    const reference = letterReference(letter);
    const name = text(`${reference}, ${fr}`, `${reference}, ${en}`);
    const isReplaced = document.latest.number !== produced;
    return [{ letterId: id, name, isMain, isReplaced, exhibits, cites }];
  });
}
