import type { DocumentsQuery, DossierHeading, FoundDocumentPage } from '@quantieme/contracts';
import {
  CHANGED_TYPES,
  changedDocuments,
  changedKey,
  countUnreadDocuments,
  documentsWithWords,
  findDocuments,
  foldForSearch,
  type FirmSql,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeadings } from '../dossiers/dossier-heading.ts';
import { keyIn, limitOf, copyAsked, pageOf, type Page } from '../paging.ts';
import { documentLens, documentView } from './document-view.ts';
import { hashWords, wordsIn } from './document-words.ts';
import { readDocumentText } from './index-document.ts';

const AROUND = 90;
const TEXTS_AT_ONCE = 10;

type Asked = { readonly [K in keyof DocumentsQuery]?: DocumentsQuery[K] | undefined };

/** Documents of every dossier in which all words typed stand whole, the latest first; all of them if none is typed. */
export function searchDocuments(ctx: Context, asked: Asked): Promise<FoundDocumentPage> {
  const typed = wordsIn([asked.q ?? '']);
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [{ data, page }, unread] = await Promise.all([
      foundIn(ctx, sql, { ...asked, typed }),
      countUnreadDocuments(sql),
    ]);
    const [documents, lens, texts] = await Promise.all([
      findDocuments(sql, data),
      documentLens(ctx, sql),
      textsOf(ctx, sql, typed.length === 0 ? [] : data),
    ]);
    const places = documents.map(({ dossierId }) => dossierId);
    const dossiers = await dossierHeadings(sql, places);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const inOrder = data.flatMap((id) => byId.get(id) ?? []);
    const found = inOrder.map((document) => ({
      ...documentView(document, lens),
      updatedAt: String(document.updatedAt),
      dossier: dossiers.get(document.dossierId) as DossierHeading,
      snippet: snippetIn(texts.get(document.id) ?? null, typed),
    }));
    return { data: found, unread, page };
  });
}

/** Ids of a page: in the order of changes for whoever keeps a copy, else the latest with these words. */
async function foundIn(
  ctx: Context,
  sql: FirmSql,
  asked: Asked & { readonly typed: readonly string[] },
): Promise<Page<string>> {
  const limit = limitOf(ctx, asked);
  const copied = copyAsked(asked);
  if (copied !== null) {
    const after = keyIn<[string, string]>(asked.cursor, CHANGED_TYPES);
    const rows = await changedDocuments(sql, { copied, after, limit: limit + 1 });
    const { data, page } = pageOf(rows, limit, changedKey);
    return { data: data.map(({ id }) => id), page };
  }
  const [before] = keyIn<[string]>(asked.cursor, ['uuid']) ?? [null];
  const words = hashWords(asked.typed, ctx.actor.firmId, ctx.secretKey);
  return pageOf(await documentsWithWords(sql, { words, before, limit: limit + 1 }), limit, (id) => [
    id,
  ]);
}

/** Few at once: a text may be long. */
async function textsOf(
  ctx: Context,
  sql: FirmSql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (let at = 0; at < ids.length; at += TEXTS_AT_ONCE) {
    const part = ids.slice(at, at + TEXTS_AT_ONCE);
    const read = await Promise.all(part.map((id) => readDocumentText(ctx, sql, id)));
    part.forEach((id, index) => texts.set(id, read[index] ?? null));
  }
  return texts;
}

/** What stands around the first word found; null where none stands in the text itself. */
function snippetIn(text: string | null, words: readonly string[]): string | null {
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
