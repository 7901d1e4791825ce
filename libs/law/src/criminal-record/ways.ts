import { compareDays } from '@quantieme/calendar';
import { citation } from '../sources/citation.ts';
import type { SourceRef } from '../sources/source.ts';
import { text, type Text } from '../text.ts';
import { isOfKind, type Conviction } from './conviction.ts';
import type { RecordQuestion } from './questions.ts';
import { rehabilitationOf } from './rehabilitation.ts';

/** `open`: may be asked today; `waiting`: from `opensOn`; `closed`: the text excludes it; `done`: it has been obtained. */
export type WayState = 'open' | 'waiting' | 'closed' | 'done' | 'unknown';

/** A way to erase a conviction, or what it brings. */
export interface Way {
  readonly id: WayId;
  readonly convictionId: string;
  readonly label: Text;
  readonly before: Text;
  readonly state: WayState;
  /** First day; null: today, never, or unknown. */
  readonly opensOn: Temporal.PlainDate | null;
  readonly note: Text;
  readonly questions: readonly RecordQuestion[];
  readonly articles: readonly SourceRef[];
  readonly toConfirm: boolean;
}

export type WayId = 'b2-exclusion' | 'rehabilitation' | 'rehabilitation-judiciaire' | 'relevement';

interface Found {
  readonly state: WayState;
  readonly opensOn?: Temporal.PlainDate | null;
  readonly questions?: readonly RecordQuestion[];
}

interface WayDefinition {
  readonly id: WayId;
  readonly label: Text;
  readonly before: Text;
  readonly note: Text;
  readonly articles: readonly string[];
  readonly toConfirm: boolean;
  /** Null: nothing of the kind for this conviction. */
  readonly find: (one: Conviction, scene: Scene) => Found | null;
}

interface Scene {
  readonly all: readonly Conviction[];
  readonly on: Temporal.PlainDate;
}

const WAIT_MONTHS = 6;
/** Years to wait before a court may be asked. */
const JUDICIAL_YEARS = { contravention: 1, delit: 3, crime: 5 } as const;

function from(day: Temporal.PlainDate | null, on: Temporal.PlainDate, asks: RecordQuestion): Found {
  if (day === null) return { state: 'unknown', questions: [asks] };
  return compareDays(day, on) <= 0 ? { state: 'open' } : { state: 'waiting', opensOn: day };
}

const sixMonthsOn = (one: Conviction) =>
  (one.finalOn ?? one.convictedOn)?.add({ months: WAIT_MONTHS }) ?? null;

function removalFromB2(one: Conviction, { on }: Scene): Found {
  if (one.excludedFromB2 === true) return { state: 'done' };
  if (isOfKind(one, 'article-706-47') === true) return { state: 'closed' };
  const found = from(sixMonthsOn(one), on, 'decided');
  return one.kinds === null
    ? { ...found, questions: [...(found.questions ?? []), 'kinds'] }
    : found;
}

function byTime(one: Conviction, { all, on }: Scene): Found {
  if (one.rehabilitatedOn !== null) return { state: 'done' };
  const { earliest, sure, questions } = rehabilitationOf(one, all);
  if (sure !== null && compareDays(sure, on) <= 0) return { state: 'done' };
  if (sure === null) return { state: questions.length > 0 ? 'unknown' : 'closed', questions };
  const perhaps = earliest !== null && compareDays(earliest, on) <= 0;
  return { state: perhaps ? 'unknown' : 'waiting', opensOn: sure, questions };
}

function byCourt(one: Conviction, { on }: Scene): Found {
  if (one.rehabilitatedOn !== null) return { state: 'done' };
  if (one.category === null) return { state: 'unknown', questions: ['category'] };
  return from(one.endedOn?.add({ years: JUDICIAL_YEARS[one.category] }) ?? null, on, 'ended');
}

function lifting(one: Conviction, { on }: Scene): Found | null {
  const { ban } = one.sentence;
  if (ban === 'none') return null;
  if (ban === 'unknown') return { state: 'unknown', questions: ['ban'] };
  if (ban.liftedOn !== null) return { state: 'done' };
  return ban.principal === true ? { state: 'closed' } : from(sixMonthsOn(one), on, 'decided');
}

const DEFINITIONS: readonly WayDefinition[] = [
  {
    id: 'b2-exclusion',
    label: text('Exclusion du bulletin n°\u00a02', 'Removal from bulletin no. 2'),
    before: text('juridiction qui a condamné', 'court that convicted'),
    note: text(
      'Six mois après la condamnation, puis tous les six mois. Elle lève les incapacités qui en découlent.',
      'Six months after the conviction, then every six months. It lifts the disqualifications that follow.',
    ),
    articles: ['CPP 775-1', 'CPP 702-1', 'CPP 706-47'],
    toConfirm: true,
    find: removalFromB2,
  },
  {
    id: 'rehabilitation',
    label: text('Réhabilitation de plein droit', 'Rehabilitation by law'),
    before: text('le temps seul', 'time alone'),
    note: text(
      'Trois, cinq ou dix ans après la peine, doublés en récidive légale\u00a0; une nouvelle condamnation l’arrête.',
      'Three, five or ten years after the sentence, doubled for legal recidivism; a new conviction stops it.',
    ),
    articles: ['Code pénal 133-13', 'Code pénal 133-12'],
    toConfirm: true,
    find: byTime,
  },
  {
    id: 'rehabilitation-judiciaire',
    label: text('Réhabilitation judiciaire', 'Rehabilitation by a court'),
    before: text('chambre de l’instruction', 'investigating chamber'),
    note: text(
      'Un an après une contravention, trois ans après un délit, cinq ans après un crime.',
      'A year after a petty offence, three after a délit, five after a crime.',
    ),
    articles: ['CPP 786', 'CPP 782'],
    toConfirm: true,
    find: byCourt,
  },
  {
    id: 'relevement',
    label: text(
      'Relèvement de l’interdiction du territoire',
      'Lifting of the ban from the territory',
    ),
    before: text('juridiction qui a condamné', 'court that convicted'),
    note: text(
      'Depuis l’étranger, sauf prison ou assignation à résidence\u00a0; jamais contre une peine principale.',
      'From abroad, save prison or house arrest; never against a principal sentence.',
    ),
    articles: ['CPP 702-1', 'CESEDA L641-2'],
    toConfirm: true,
    find: lifting,
  },
];

/**
 * What may be asked, before whom and from when, to erase convictions.
 *
 * @example convicted on 2026-05-22 → removal from the B2 opens on 2026-11-22 (CPP 702-1, to be confirmed)
 */
export function waysOf(all: readonly Conviction[], on: Temporal.PlainDate): readonly Way[] {
  return all.flatMap((one) =>
    DEFINITIONS.flatMap(({ find, articles, ...words }) => {
      const found = find(one, { all, on });
      if (found === null) return [];
      const { state, opensOn = null, questions = [] } = found;
      const refs = articles.map((each) => citation(each, on));
      return { ...words, convictionId: one.id, state, opensOn, questions, articles: refs };
    }),
  );
}
