import { text } from '../../text.ts';
import type { PlacedDate } from '../dates/placed-date.ts';
import type { DateRole } from '../dates/date-role.ts';
import { lowered, type Proposal } from '../proposal.ts';
import { signsOf, type SeenLetter } from './signs.ts';
import { MEANINGS, shares, type Meaning, type Weights } from './teach.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

const WHY = {
  alike: text(
    'Proposé parce que d’autres lettres disent ainsi ce jour\u00a0; aucune formule connue ne l’annonce.',
    'Proposed because other letters say this day so; no known wording leads to it.',
  ),
  unlike: text(
    'D’autres lettres disent autrement ce jour\u00a0: vérifiez.',
    'Other letters say this day otherwise: check.',
  ),
} as const;

/** Least share of a day that no rule gave; of one that is put before what a rule gave without being sure. */
const ENOUGH = 0.3;
const BETTER = 0.5;
/** Of a day that the rules know for sure as that of something else. */
const CERTAIN = 0.7;
/** Less than this, and the rules' own day is not believed any more. */
const UNLIKELY = 0.15;

type Told = Exclude<Meaning, 'nothing'>;

const ROLES: Readonly<Record<Told, DateRole>> = {
  notification: 'notification',
  appointment: 'appointment',
  presented: 'presented',
};
/** Where the rules tell such a day. */
const FIELDS: Readonly<Record<Told, readonly string[]>> = {
  notification: ['notifiedOn', 'receivedOn', 'collectedOn', 'firstViewedOn'],
  appointment: ['appointmentOn'],
  presented: ['firstPresentedOn'],
};
const HOURS: readonly string[] = ['clock', 'details/note'];

const fieldsOf = (told: Told) => FIELDS[told].map((name) => `dates/${name}`);
const TOLD = Object.keys(ROLES) as readonly Told[];
const toldBy = (field: string) => TOLD.find((told) => fieldsOf(told).includes(field));

interface Likely {
  readonly told: Told;
  readonly day: string;
  readonly share: number;
  readonly shareOf: (day: string) => number;
}

/** For each meaning its likeliest day. */
function likelyDays(letter: SeenLetter, weights: Weights): readonly Likely[] {
  const said = signsOf(letter).map((signs) => shares(signs, weights));
  return TOLD.flatMap((told) => {
    const at = MEANINGS.indexOf(told);
    const byDay = new Map<string, number>();
    letter.placed.forEach(({ value }, index) => {
      const share = said[index]?.[at] ?? 0;
      if (value !== null) byDay.set(String(value), Math.max(share, byDay.get(String(value)) ?? 0));
    });
    const [best] = [...byDay].toSorted(([, a], [, b]) => b - a);
    if (best === undefined) return [];
    return [{ told, day: best[0], share: best[1], shareOf: (day: string) => byDay.get(day) ?? 0 }];
  });
}

/** The days of a letter as if its words had led to what they likely are. */
function placedAs(placed: readonly PlacedDate[], likely: readonly Likely[]): readonly PlacedDate[] {
  return placed.map((one) => {
    const like = likely.find(({ day }) => day === String(one.value));
    if (like === undefined) {
      const isRival = likely.some(({ told }) => ROLES[told] === one.role);
      return isRival ? { ...one, role: 'other' as const } : one;
    }
    const role = ROLES[like.told];
    return { ...one, role, isRecital: false, isNear: true, theme: 'this' as const, ofActOn: null };
  });
}

const isSaid = ({ value }: Proposal) => value !== null;

/** The text bears two days, or left a blank: whoever reads it must say, not the likeness of other letters. */
const isAsked = ({ value, spans }: Proposal) => value === null && spans.length > 0;

/** Of these the words right before a day tell what it is the day of. */
const TOLD_APART: ReadonlySet<DateRole> = new Set(['birth', 'statute', 'mentioned', 'request']);

/** The rules know that day for another's: of an earlier act, of a thing handed back, of the decision itself. */
const isOfAnother = (day: string, placed: readonly PlacedDate[], read: readonly Proposal[]) =>
  read.some(
    ({ field, value, certainty }) =>
      field.startsWith('dates/') && value === day && certainty === 'sure',
  ) ||
  placed.some(
    ({ value, role, isNear, theme }) =>
      String(value) === day && ((isNear && TOLD_APART.has(role)) || theme === 'other'),
  );

/** Whether letters that were read by people speak for another day than the rules, or for one where the rules have none. */
function disagrees(
  { told, day, share, shareOf }: Likely,
  placed: readonly PlacedDate[],
  read: readonly Proposal[],
): boolean {
  const all = read.filter((one) => fieldsOf(told).includes(one.field));
  if (all.some(isAsked)) return false;
  const own = all.filter(isSaid);
  if (own.length === 0) return share >= (isOfAnother(day, placed, read) ? CERTAIN : ENOUGH);
  if (own.some(({ value, certainty }) => value === day || certainty === 'sure')) return false;
  // A mail's own day does not overrule what the mail tells.
  const isMailed = placed.some(({ value, role }) => role === 'mailed' && String(value) === day);
  return (
    !isMailed && share >= BETTER && own.every(({ value }) => shareOf(String(value)) < UNLIKELY)
  );
}

/** A day that the rules are sure of, and that hardly any letter says so. */
function doubted(one: Proposal, likely: readonly Likely[]): Proposal {
  const rival = likely.find(({ told }) => fieldsOf(told).includes(one.field));
  if (rival === undefined || !isSaid(one) || rival.day === one.value) return one;
  const isDoubtful = rival.share >= BETTER && rival.shareOf(String(one.value)) < UNLIKELY;
  return isDoubtful ? lowered(one, WHY.unlike) : one;
}

/**
 * Reads again what no rule could place, by likeness to letters that people have read (docs/adr/0044). It fills what is
 * missing and questions what is said; what it gives is never sure, and it takes nothing away that is.
 *
 * @param again the rules' own reading, of days that are placed otherwise
 */
export function readAlike(
  letter: SeenLetter,
  read: readonly Proposal[],
  again: (placed: readonly PlacedDate[]) => readonly Proposal[],
  weights: Weights = WEIGHTS,
): readonly Proposal[] {
  const likely = likelyDays(letter, weights);
  const added = likely.filter((one) => disagrees(one, letter.placed, read));
  const kept = read.map((one) => doubted(one, likely));
  if (added.length === 0) return kept;
  const days = added.flatMap(({ told }) => fieldsOf(told));
  const fresh = again(placedAs(letter.placed, added)).filter(isSaid);
  const isAdded = (one: Proposal) =>
    days.includes(one.field) && added.some(({ day }) => day === one.value);
  const news = fresh.filter(
    (one) =>
      isAdded(one) ||
      (HOURS.includes(one.field) && !kept.some((old) => old.field === one.field && isSaid(old))),
  );
  if (!news.some(isAdded)) return kept;
  const replaced = new Set(news.map(({ field }) => field));
  const gone = kept.filter(
    (one) => replaced.has(one.field) || (days.includes(one.field) && isSaid(one)),
  );
  const othersOf = ({ field, value }: Proposal) =>
    gone
      .filter((old) => isSaid(old) && toldBy(old.field) === toldBy(field) && old.value !== value)
      .map((old) => ({ value: old.value ?? '', spans: old.spans }));
  return [
    ...kept.filter((one) => !gone.includes(one)),
    ...news.map((one): Proposal => {
      const others = isAdded(one) ? othersOf(one) : [];
      return { ...one, why: WHY.alike, certainty: others.length > 0 ? 'several' : 'check', others };
    }),
  ];
}
