import type { NoticeReadingView, ReadNoticeBody } from '@quantieme/contracts';
import { readText, type PageLook, type SentFile } from '@quantieme/documents';
import { eventType, readNotice as readOut, type Proposal, type ReadNotice } from '@quantieme/law';
import { scopeOf, type Context } from '../context.ts';
import { acceptFile, readDocumentContent, readDocumentText } from '../documents/index.ts';
import { DomainError, invalid } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { say } from '../views/lens.ts';
import { dossiersOfNotice } from './dossiers-of-notice.ts';
import { pagesOf } from './notice-pages.ts';

const MOST_LETTERS = 60_000;
const MAIL = 'message/rfc822';
/** A person waits: pages and pictures beyond these are left unread, and fewer are shown as they look. */
const BOUNDS = { mostPages: 30, mostPictures: 6, mostMs: 45_000, mostLooks: 4 };

interface NoticeText {
  readonly text: string;
  readonly recognised: boolean;
  readonly type?: string | undefined;
  readonly looks?: readonly PageLook[];
}

/** One form for every text, so that a place in it is a place for whoever shows it. */
const settled = (text: string) =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    // A form keeps its columns; a page of blanks would hold up every other reader.
    .replaceAll(/[^\S\n]{60,}/gu, ' '.repeat(60))
    .normalize('NFC')
    .trim()
    .slice(0, MOST_LETTERS)
    .toWellFormed();

/** Reads a pasted notice. Nothing is kept, nothing is logged. Throws `notice/type-unknown`. */
export function readNoticeText(ctx: Context, body: ReadNoticeBody): Promise<NoticeReadingView> {
  const { text, type, recognised = false } = body;
  if (type !== undefined && eventType(type) === null) throw typeUnknown();
  return answer(ctx, { text: settled(text), recognised, type });
}

/** Reads the file of a notice. Throws what `acceptFile` throws and `notice/no-text`; nothing is kept. */
export async function readNoticeFile(ctx: Context, sent: SentFile): Promise<NoticeReadingView> {
  return answer(ctx, await textOfFile(await acceptFile(ctx, sent)));
}

/** Reads a document of a dossier. Throws `document/unknown` and `notice/no-text`. */
export async function readNoticeDocument(
  ctx: Context,
  documentId: string,
): Promise<NoticeReadingView> {
  const { known, file } = await ctx.database.firm(scopeOf(ctx), async (tx) => ({
    file: await readDocumentContent(ctx, tx, { documentId }),
    known: await readDocumentText(ctx, tx, documentId),
  }));
  if (known !== null && file.mediaType === MAIL)
    return answer(ctx, { text: settled(known), recognised: false });
  return answer(ctx, await textOfFile(file));
}

async function textOfFile(file: {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}): Promise<NoticeText> {
  const read = await readText(file, BOUNDS);
  if (read.state !== 'read') throw noText();
  return { text: settled(read.text), recognised: read.recognised, looks: read.looks };
}

async function answer(
  ctx: Context,
  { text, recognised, type, looks = [] }: NoticeText,
): Promise<NoticeReadingView> {
  const { today } = momentOf(ctx);
  const read = readOut(text, { today, recognised, type });
  return {
    text,
    recognised,
    isFrench: read.isFrench,
    proposals: read.proposals.map((one) => proposalView(ctx, one)),
    authors: read.authors.slice(0, 6),
    references: read.references.slice(0, 20),
    people: people(read),
    pages: pagesOf(text, looks),
    dossiers: await dossiersOfNotice(ctx, read),
  };
}

const people = (read: ReadNotice) => read.people.slice(0, 8).map(({ name }) => name);

const proposalView = (ctx: Context, { why, ...one }: Proposal) => ({ ...one, why: say(why, ctx) });

const typeUnknown = () =>
  invalid([
    {
      pointer: '/type',
      code: 'notice/type-unknown',
      detail: {
        fr: 'Ce type d’événement n’existe pas. La liste est donnée par GET /v1/event-types.',
        en: 'There is no such type of event. GET /v1/event-types lists them.',
      },
    },
  ]);

const noText = () =>
  new DomainError('invalid', 'notice/no-text', {
    fr: 'Aucun texte n’a pu être lu dans ce fichier. Photographiez-le de nouveau, à plat et bien éclairé, ou collez son texte.',
    en: 'No text could be read in this file. Photograph it again, flat and well lit, or paste its text.',
  });
