/** For `ref`: where a row of links does not fit, the one that is shown is brought into view. */
export function intoView(link: Element | null): void {
  link?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

/** The same for the row whose links know by themselves which one is shown. */
export function currentIntoView(row: Element | null): void {
  intoView(row?.querySelector('[aria-current="page"]') ?? null);
}
