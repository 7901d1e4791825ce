import type { CompiledTitle } from '../engine/compiled-law.ts';
import type { Title, TitleKind } from '../engine/title.ts';
import type { Verdict } from '../engine/verdict.ts';
import { TITLES } from '../titles/index.ts';

/** Longer than any card: « durée indéterminée ». */
const FOR_EVER = 100;

/**
 * For how many years a title is given at most, as its texts say; 0 where there is no document or only months.
 *
 * @example yearsOf('10 ans, renouvelable de plein droit') // 10
 */
export function yearsOf({ duration }: Pick<Title, 'duration'>): number {
  if (duration === null) return 0;
  if (duration.fr.startsWith('durée indéterminée')) return FOR_EVER;
  const years = [...duration.fr.matchAll(/(\d+) ans?\b/g)].map(([, figure]) => Number(figure));
  return years[0] ?? 0;
}

export const titleById = (id: string): Title | null =>
  TITLES.find((title) => title.id === id) ?? null;

/** What leads to a title rather than being one. */
const NO_TITLES: ReadonlySet<string> = new Set([
  'changement-statut',
  'csp-renouvellement',
  'regularisation-discretionnaire',
  'vls-ts-generique',
]);
const NO_FAMILIES: ReadonlySet<string> = new Set(['procedure', 'visa']);
const NO_KINDS: ReadonlySet<TitleKind> = new Set(['guidance', 'obsolete']);

/** Whether a title would be news to somebody who holds another: another right, and no shorter one. */
export function isNews(title: Title, held: string | null): boolean {
  if (NO_TITLES.has(title.id) || NO_FAMILIES.has(title.family) || NO_KINDS.has(title.kind))
    return false;
  const current = held === null ? null : titleById(held);
  if (current === null) return title.id !== held;
  const gained = yearsOf(title) - yearsOf(current);
  return title.family === current.family ? gained > 0 : title.id !== held && gained >= 0;
}

export const isGranted = (verdict: Verdict | undefined): boolean =>
  verdict === 'eligible' || verdict === 'discretionary';

const BY_KIND: readonly TitleKind[] = ['of-right', 'on-conditions', 'discretionary', 'exceptional'];

interface Offered {
  readonly compiled: CompiledTitle;
  readonly verdict: Verdict;
}

/** The best first: what is due before what is appraised, of right before by favour, ten years before one. */
export function compareOffers(a: Offered, b: Offered): number {
  const [left, right] = [a.compiled.title, b.compiled.title];
  return (
    Number(b.verdict === 'eligible') - Number(a.verdict === 'eligible') ||
    BY_KIND.indexOf(left.kind) - BY_KIND.indexOf(right.kind) ||
    yearsOf(right) - yearsOf(left)
  );
}
