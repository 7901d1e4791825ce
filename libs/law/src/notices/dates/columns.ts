import type { DateMention } from './mention.ts';
import type { DateRole } from './date-role.ts';

/** What a column of days is headed with. */
const COLUMNS: readonly (readonly [DateRole, RegExp])[] = [
  [
    'available',
    /^(?:deposee?|depot|mise?\s+(?:a\s+disposition|en\s+ligne)|disponible|publiee?)\b/u,
  ],
  [
    'viewed',
    /^(?:(?:1ere|premiere)\s+)?(?:ouverte?|ouverture|lue?|lecture|consultee?|consultation)\b/u,
  ],
  ['presented', /^(?:(?:1ere|premiere)\s+)?(?:presentee?|presentation|avisee?)\b/u],
  ['collected', /^(?:distribuee?|distribution|retiree?|retrait)\b/u],
  ['notification', /^(?:notifiee?|notification|remise?)\b/u],
  ['sent', /^(?:envoyee?|envoi|expediee?)\b/u],
];
const ACT =
  /\b(?:decision|jugement|arrete?|ordonnance|refus|rejet|notification|irrecevab\w+|oqtf|obligation)\b/u;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/gu;
const ROWS = 8;

const cellsOf = (line: string) => line.trim().split(/\s{2,}|\s*\|\s*/u);

function headed(line: string): readonly (DateRole | null)[] | null {
  if (/\d/u.test(line)) return null;
  const roles = cellsOf(line).map(
    (cell) => COLUMNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null,
  );
  return roles.filter((role) => role !== null).length > 1 ? roles : null;
}

/** « COURRIER   DÉPOSÉ   OUVERT », and rows of days below: only those of a row that names an act are of this one. */
export function columnRole(folded: string, { start, end }: DateMention): DateRole | null {
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  const stop = folded.indexOf('\n', end);
  const row = folded.slice(line, stop === -1 ? undefined : stop);
  const above = folded
    .slice(0, Math.max(0, line - 1))
    .split('\n')
    .slice(-ROWS)
    .toReversed();
  const blank = above.indexOf('');
  const heads = (blank === -1 ? above : above.slice(0, blank)).flatMap((one) => headed(one) ?? []);
  if (heads.length === 0) return null;
  const roles = heads.filter((role) => role !== null);
  const days = row.match(DAY)?.length ?? 0;
  const before = folded.slice(line, start).match(DAY)?.length ?? 0;
  if (days === 0 || days > roles.length) return null;
  const cell =
    cellsOf(row).length === heads.length
      ? heads[cellsOf(folded.slice(line, end)).length - 1]
      : null;
  const role = cell ?? roles[before];
  return ACT.test(row) ? (role ?? null) : 'other';
}
