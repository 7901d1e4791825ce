export interface ListPage {
  readonly data: readonly object[];
  readonly page: { readonly nextCursor: string | null };
}

/** Every page from the first on; the next one is asked for while this one is written. */
export async function* pagesOf(
  first: ListPage,
  ask: (cursor: string) => Promise<ListPage>,
): AsyncGenerator<readonly object[]> {
  let asked: Promise<ListPage> | null = Promise.resolve(first);
  while (asked !== null) {
    const { data, page }: ListPage = await asked;
    asked = page.nextCursor === null ? null : ask(page.nextCursor);
    // Its failure is met when its turn comes.
    asked?.catch(() => undefined);
    yield data;
  }
}
