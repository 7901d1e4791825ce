import type { DocumentsQuery, FoundDocumentPage } from '@quantieme/contracts';
import { documentsWithWords, findDocuments, foldForSearch } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeadings } from '../dossiers/dossier-heading.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { documentLens, documentView } from './document-view.ts';
import { hashWords, wordsIn } from './document-words.ts';
import { readDocumentText } from './index-document.ts';

const AROUND = 90;

type Asked = { readonly [K in keyof DocumentsQuery]: DocumentsQuery[K] | undefined };

/** Documents of every dossier in which all words typed stand whole, the latest first; all of them if none is typed. */
export function searchDocuments(ctx: Context, asked: Asked): Promise<FoundDocumentPage> {
  const { q = '', limit = DEFAULT_LIMIT } = asked;
  const [before] = keyIn<[string]>(asked.cursor, ['uuid']) ?? [null];
  const typed = wordsIn([q]);
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const words = hashWords(typed, ctx.actor.firmId, ctx.secretKey);
    const ids = await documentsWithWords(tx, { words, before, limit: limit + 1 });
    const { data, page } = pageOf(ids, limit, (id) => [id]);
    const documents = await findDocuments(tx, data);
    const dossiers = await dossierHeadings(
      tx,
      documents.map(({ dossierId }) => dossierId),
    );
    const lens = await documentLens(ctx, tx);
    const found: FoundDocumentPage['data'][number][] = [];
    for (const document of documents) {
      const dossier = dossiers.get(document.dossierId);
      const text = typed.length === 0 ? null : await readDocumentText(ctx, tx, document.id);
      if (dossier !== undefined)
        found.push({ ...documentView(document, lens), dossier, snippet: snippetIn(text, typed) });
    }
    return { data: found, page };
  });
}

/** What stands around the first word found; null where none stands in the text itself. */
export function snippetIn(text: string | null, words: readonly string[]): string | null {
  if (text === null) return null;
  const wanted = new Set(words);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (
      foldForSearch(word)
        .split(' ')
        .some((part) => wanted.has(part))
    )
      return around(text, index, word.length);
  }
  return null;
}

function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + length + AROUND);
  const piece = text.slice(from, to).toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${piece}${to < text.length ? '…' : ''}`;
}
