import { storeDocument } from '@quantieme/casework';
import { insertLetter, newId, nextLetterNumber } from '@quantieme/persistence';
import type { TestApi, TestFirm } from './api.ts';

const NOW = Temporal.Instant.from('2026-05-20T09:00:00Z');

/** A file among the documents of a dossier. */
export function storeExhibit(
  { database, secretKey }: TestApi,
  { scope }: TestFirm,
  { dossierId, title }: { readonly dossierId: string; readonly title: string },
): Promise<string> {
  const file = {
    fileName: 'x.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode('x'),
    pages: null,
    scan: 'clean' as const,
  };
  const keeper = { secretKey, clock: { now: () => NOW } };
  return database.firm(scope, (sql) =>
    storeDocument(keeper, sql, { dossierId, title, via: 'office', file }),
  );
}

/** A letter as it is kept once written, whatever it says. Gives its id. */
export async function storeLetter(
  api: TestApi,
  firm: TestFirm,
  dossierId: string,
): Promise<string> {
  const documentId = await storeExhibit(api, firm, { dossierId, title: 'Courrier' });
  const id = newId();
  const lawOn = Temporal.PlainDate.from('2026-05-20');
  await api.database.firm(firm.scope, async (sql) => {
    const number = await nextLetterNumber(sql, lawOn.year);
    const written = { writtenBy: firm.users.lawyer.id, writtenAt: NOW };
    const rested = { template: 0, lawOn, citations: [], limits: [] };
    const which = { id, dossierId, documentId, year: lawOn.year, letter: 'bordereau-pieces' };
    await insertLetter(sql, { ...which, ...rested, ...written }, number);
  });
  return id;
}
