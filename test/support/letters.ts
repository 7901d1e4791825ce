import { storeDocument } from '@quantieme/casework';
import type { LetterPreviewView } from '@quantieme/contracts';
import { insertLetter, newId, nextLetterNumber } from '@quantieme/persistence';
import type { ApiClient } from './api-client.ts';
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

/** What has to be typed for a letter, said anyhow. */
export async function anythingTyped(
  client: ApiClient,
  dossierId: string,
  letter: string,
): Promise<Record<string, unknown>> {
  let typed: Record<string, unknown> = {};
  for (;;) {
    const path = `/v1/dossiers/${dossierId}/letters/preview`;
    const { body } = await client.post<LetterPreviewView>(path, { letter, typed });
    const lacking = body.fields.filter(({ missing }) => missing);
    const more = lacking.filter(({ typable, name }) => typable && !(name in typed));
    if (lacking.length === 0) return typed;
    if (more.length === 0) throw new Error(`Not typed: ${lacking.map(({ name }) => name).join()}`);
    typed = { ...typed, ...Object.fromEntries(more.map(({ name, type }) => [name, ANY[type]])) };
  }
}

const ANY: Readonly<Record<string, unknown>> = {
  text: 'ce qui a été dit',
  list: ['Elle vit en France depuis 2019.'],
  date: '2026-03-12',
  amount: 1_200,
  boolean: false,
};

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
    const kept = { produced: 1, sealedTyped: null, bundleId: null, exhibits: null, cites: [] };
    const which = { id, dossierId, documentId, year: lawOn.year, letter: 'bordereau-pieces' };
    await insertLetter(sql, { ...which, ...rested, ...kept, ...written }, number);
  });
  return id;
}
