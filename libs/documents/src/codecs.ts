/** The only file that makes a Date: the PDF library dates its documents with one. */
export function dateOf(instant: string): Date {
  return new Date(Temporal.Instant.from(instant).epochMilliseconds);
}
