import type { TitleEligibilityView } from '@quantieme/api-client';
import { epochDay } from '../ui/civil.ts';

type Verdict = TitleEligibilityView['verdict'];

const SOON_DAYS = 366;

/** A closed title that time alone opens within a year. */
export function opensSoon({ verdict, changesOn }: TitleEligibilityView, on: string): boolean {
  if (verdict !== 'not-eligible' || changesOn === null) return false;
  const open = changesOn.verdict === 'eligible' || changesOn.verdict === 'discretionary';
  return open && epochDay(changesOn.date) - epochDay(on) <= SOON_DAYS;
}

/** Fewest gaps first, then the order of the catalogue. */
function byGaps(a: TitleEligibilityView, b: TitleEligibilityView): number {
  return a.missing.length - b.missing.length;
}

/** A circular gives no title, nor does a text that is gone. */
export const isShown = ({ kind }: TitleEligibilityView): boolean =>
  kind !== 'obsolete' && kind !== 'guidance';

type Column = Verdict | 'soon';

export interface BoardColumn {
  readonly column: Column;
  readonly titles: readonly TitleEligibilityView[];
}

/** Titles by what can be said of them; what opens soon stands right after what is open. */
export function boardOf(
  titles: readonly TitleEligibilityView[],
  on: string,
): readonly BoardColumn[] {
  const alive = titles.filter(isShown);
  const soon = alive.filter((title) => opensSoon(title, on));
  const of = (verdict: Verdict) =>
    alive.filter((title) => title.verdict === verdict && !soon.includes(title));
  return [
    { column: 'eligible' as const, titles: of('eligible') },
    { column: 'discretionary' as const, titles: of('discretionary') },
    { column: 'soon' as const, titles: soon },
    { column: 'unknown' as const, titles: of('unknown').toSorted(byGaps) },
    { column: 'not-eligible' as const, titles: of('not-eligible') },
  ].filter((each) => each.titles.length > 0);
}

/** Families of the titles of a board, in the order in which they come. */
export function familiesOf(board: readonly BoardColumn[]): readonly string[] {
  return [...new Set(board.flatMap(({ titles }) => titles.map(({ family }) => family)))];
}

/** The titles of one family; all of them for null. */
export function ofFamily(
  board: readonly BoardColumn[],
  family: string | null,
): readonly BoardColumn[] {
  if (family === null) return board;
  return board
    .map(({ column, titles }) => ({
      column,
      titles: titles.filter((one) => one.family === family),
    }))
    .filter(({ titles }) => titles.length > 0);
}
