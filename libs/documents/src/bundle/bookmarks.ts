import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

export interface Bookmark {
  readonly title: string;
  readonly page: PDFRef;
}

/** One level of bookmarks, in their order; readers open with them shown. */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = document;
  const parent = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, page }, index) => {
    const [previous, next, self] = [refs[index - 1], refs[index + 1], refs[index]];
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [page, PDFName.of('Fit')],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
    });
    if (self !== undefined) context.assign(self, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  const outlines = { Type: 'Outlines', Count: bookmarks.length, First: first, Last: last };
  context.assign(parent, context.obj(outlines));
  catalog.set(PDFName.of('Outlines'), parent);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
