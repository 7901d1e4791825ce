import type { FactView, TitleEligibilityView } from '@quantieme/api-client';
import { isShown } from './board.ts';

/** What nobody told and is taken to be so, and how many open titles rest on it. */
interface Presumption {
  readonly fact: string;
  readonly titles: number;
}

export interface Presumed {
  readonly openTitles: number;
  /** Those on which most titles rest first. */
  readonly presumptions: readonly Presumption[];
}

/** What the open titles of a board suppose, each fact once. */
export function presumedBy(titles: readonly TitleEligibilityView[]): Presumed {
  const open = titles.filter(
    (title) =>
      isShown(title) && (title.verdict === 'eligible' || title.verdict === 'discretionary'),
  );
  const counts = new Map<string, number>();
  for (const fact of open.flatMap(({ toConfirm }) => toConfirm))
    counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const presumptions = [...counts].map(([fact, count]) => ({ fact, titles: count }));
  return {
    openTitles: open.length,
    presumptions: presumptions.toSorted((a, b) => b.titles - a.titles),
  };
}

/** What sets a title apart: it rests on it, and most open titles do not. */
export function presumedApart(
  { toConfirm }: TitleEligibilityView,
  { openTitles, presumptions }: Presumed,
): readonly string[] {
  const shared = presumptions.filter(({ titles }) => titles * 2 > openTitles);
  return toConfirm.filter((id) => shared.every(({ fact }) => fact !== id));
}

/** What is presumed of a fact, as an answer would say it. */
export function presumedValue({ type, presumed }: FactView): unknown {
  return type === 'yes-no' && presumed !== null ? presumed === 'true' : presumed;
}
