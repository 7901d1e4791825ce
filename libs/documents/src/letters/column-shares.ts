/** Of the width of a table, for columns that hold a number, an hour or a day. */
const NARROW: Readonly<Record<string, number>> = { 'N°': 0.08, Heure: 0.12, Date: 0.22 };

/** How wide each column of a table is, by its title: what is left is shared by the columns of words. */
export function columnShares(titles: readonly string[]): readonly number[] {
  const taken = titles.reduce((sum, title) => sum + (NARROW[title] ?? 0), 0);
  const others = titles.filter((title) => !(title in NARROW)).length;
  return titles.map((title) => NARROW[title] ?? (1 - taken) / others);
}
