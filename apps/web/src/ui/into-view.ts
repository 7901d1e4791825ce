/** For `ref`: where a row of links does not fit, the one that is shown is brought into view. */
export function currentIntoView(row: Element | null): void {
  const link = row?.querySelector('[aria-current="page"]');
  link?.scrollIntoView({ inline: 'center', block: 'nearest' });
}
