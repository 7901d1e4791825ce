import { dateInWords, text } from '@quantieme/law';
import { isoOf, parseDay, plusMonths, type CivilDay } from '../engine/civil-day.ts';
import { ALGERIAN_AGREEMENT, citeAll, versionAt } from './articles.ts';
import { said, type Finding, type FamilyQuestion, type Part, type State } from './finding.ts';
import type { RegroupementQuestion, StayPeriod } from './regroupement-question.ts';
import { STAY_DOCUMENTS, type StayDocumentId } from './sponsor-documents.ts';

const COMMON = [
  { from: '2005-03-01', months: 12 },
  { from: '2006-07-25', months: 18 },
] as const;

const ALGERIAN_MONTHS = 12;

/** Three years under titles of five: since then in Mayotte. */
const MAYOTTE_SINCE = '2024-01-28';
/** Law 2025-797, which was not read. */
const MAYOTTE_UNREAD_SINCE = '2025-08-12';

const ASK_DOCUMENT: FamilyQuestion = {
  pointer: '/applicant/document',
  question: text(
    'Quel document de séjour le demandeur détient-il au jour du dépôt\u00a0?',
    'Which document of stay does the applicant hold on the day of the filing?',
  ),
};
const ASK_STAYS: FamilyQuestion = {
  pointer: '/applicant/stays',
  question: text(
    'Sous quels documents, de quand à quand, le demandeur a-t-il séjourné en France\u00a0?',
    'Under which documents, from when to when, has the applicant stayed in France?',
  ),
};
const ASK_GAPS: FamilyQuestion = {
  pointer: '/applicant/gapsExcused',
  question: text(
    'L’interruption entre deux documents est-elle due à l’administration\u00a0?',
    'Is the gap between two documents due to the administration?',
  ),
};

const STATES = { yes: 'met', no: 'not-met', arguable: 'arguable' } as const;

/** The document held on the day of the filing. */
export function titlePart({ document, on }: RegroupementQuestion, algerian: boolean): Part {
  const articles = algerian ? [ALGERIAN_AGREEMENT] : citeAll(['L434-2', 'R434-1'], on);
  if (document === null) {
    const words = text('Document de séjour : inconnu', 'Document of stay: unknown');
    return said({ subject: 'title', state: 'unknown', text: words, articles }, ASK_DOCUMENT);
  }
  const { label, versions } = STAY_DOCUMENTS[document];
  const asks = versionAt<(typeof versions)[number]>(versions, on)?.asks ?? 'arguable';
  const words = text(`Au jour du dépôt : ${label.fr}`, `On the day of the filing: ${label.en}`);
  return said({ subject: 'title', state: STATES[asks], text: words, articles });
}

const countsOn = (document: StayDocumentId, on: string) => {
  const { versions } = STAY_DOCUMENTS[document];
  return versionAt<(typeof versions)[number]>(versions, on)?.counts ?? 'arguable';
};

interface Span {
  readonly from: CivilDay;
  /** Day number of the last day. */
  readonly to: number;
}

/** Periods that count, in order of time, those that touch joined into one. */
function spansOf(stays: readonly StayPeriod[], filed: CivilDay): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of stays.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const [start, end] = [parseDay(from), to === null ? filed : parseDay(to)];
    if (start === null || end === null) continue;
    const last = spans.at(-1);
    if (last !== undefined && start.number <= last.to + 1)
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, end.number) };
    else spans.push({ from: start, to: end.number });
  }
  return spans;
}

const inWords = (day: CivilDay) => dateInWords(Temporal.PlainDate.from(isoOf(day)));

function stayWords(since: CivilDay, first: CivilDay, months: number): Finding['text'] {
  const [from, day] = [inWords(since), inWords(first)];
  return text(
    `Séjour régulier continu depuis le ${from.fr} ; ${months} mois au ${day.fr}`,
    `Continuous regular stay since ${from.en}; ${months} months on ${day.en}`,
  );
}

interface Continuity {
  readonly since: CivilDay;
  /** The first day of an earlier stay, across gaps. */
  readonly earliest: CivilDay;
}

function continuityAt(stays: readonly StayPeriod[], filed: CivilDay): Continuity | null {
  const spans = spansOf(stays, filed).filter(({ from }) => from.number <= filed.number);
  const current = spans.findLast(({ to }) => to >= filed.number);
  const [first] = spans;
  return current && first ? { since: current.from, earliest: first.from } : null;
}

/** The stay counted alone, or with the documents that are argued about. */
function reaches(
  stays: readonly StayPeriod[],
  filed: CivilDay,
  months: number,
): { readonly state: State; readonly continuity: Continuity | null } {
  const continuity = continuityAt(stays, filed);
  if (continuity === null) return { state: 'not-met', continuity };
  const enough = (from: CivilDay) => plusMonths(from, months).number <= filed.number;
  if (enough(continuity.since)) return { state: 'met', continuity };
  return { state: enough(continuity.earliest) ? 'unknown' : 'not-met', continuity };
}

const EXCUSED = { true: 'arguable', false: 'not-met', null: 'unknown' } as const;

function monthsAsked({ filedOn }: RegroupementQuestion, algerian: boolean): number {
  return algerian ? ALGERIAN_MONTHS : (versionAt(COMMON, filedOn)?.months ?? COMMON[0].months);
}

function commonStay(question: RegroupementQuestion, algerian: boolean): Part {
  const { stays, filedOn, on, gapsExcused } = question;
  const articles = algerian ? [ALGERIAN_AGREEMENT] : citeAll(['L434-2', 'R434-2'], on);
  const filed = parseDay(filedOn);
  if (stays.length === 0 || filed === null) {
    const words = text('Séjour en France : inconnu', 'Stay in France: unknown');
    return said({ subject: 'stay', state: 'unknown', text: words, articles }, ASK_STAYS);
  }
  const months = monthsAsked(question, algerian);
  const counted = (kinds: readonly string[]) =>
    stays.filter(({ document }) => kinds.includes(countsOn(document, on)));
  const sure = reaches(counted(['yes']), filed, months);
  const wide = reaches(counted(['yes', 'arguable']), filed, months);
  const { continuity } = wide;
  const words = continuity
    ? stayWords(continuity.since, plusMonths(continuity.since, months), months)
    : text('Aucun séjour régulier au jour du dépôt', 'No regular stay on the day of the filing');
  if (sure.state === 'met' || wide.state === 'met') {
    const state = sure.state === 'met' ? 'met' : 'arguable';
    return said({ subject: 'stay', state, text: words, articles });
  }
  const state = wide.state === 'unknown' ? EXCUSED[`${gapsExcused}`] : wide.state;
  return said({ subject: 'stay', state, text: words, articles }, ASK_GAPS);
}

/** Mayotte: three years under titles of five years; a law of 2025 that was not read may ask for more. */
function mayotteStay({ on }: RegroupementQuestion): Part {
  const words = text(
    on >= MAYOTTE_UNREAD_SINCE
      ? 'Mayotte : au moins trois ans sous des titres de cinq ans ; durci par la loi du 11 août 2025, à vérifier'
      : 'Mayotte : trois ans de séjour sous des titres d’au moins cinq ans',
    on >= MAYOTTE_UNREAD_SINCE
      ? 'Mayotte: at least three years under titles of five years; tightened by the law of 11 August 2025, to be checked'
      : 'Mayotte: three years’ stay under titles of at least five years',
  );
  return said({ subject: 'stay', state: 'unknown', text: words, articles: ['CESEDA L441-9'] });
}

/**
 * Whether the stay before the filing is long enough: eighteen months without a gap, twelve for Algerians.
 *
 * @source CESEDA L434-2, R434-2; L441-9 in Mayotte
 * @example VLS-TS from 20 January 2025, then a card: met on 20 July 2026, not on the 19th
 */
export function stayPart(question: RegroupementQuestion, algerian: boolean): Part {
  return question.territory === 'mayotte' && question.on >= MAYOTTE_SINCE && !algerian
    ? mayotteStay(question)
    : commonStay(question, algerian);
}
