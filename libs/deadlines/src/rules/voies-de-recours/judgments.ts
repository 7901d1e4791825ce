import type { CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';
import { day } from '../named-date.ts';

type Known = Pick<Scene, 'events' | 'file'>;

/**
 * What a judgment was about, as far as the dossier tells: a removal (appeal in one month), something else (two months),
 * perhaps a removal (a refusal of stay whose obligation to leave is unknown), or nothing that tells.
 */
export type Subject = 'removal' | 'ordinary' | 'perhaps-removal' | 'unknown';

/** Decisions judged under CESEDA L911-1, L921-1 and L921-2. */
const REMOVALS: ReadonlySet<string> = new Set([
  'oqtf-notifiee',
  'irtf-notifiee',
  'irtf-prolongee',
  'pays-renvoi-notifie',
  'delai-depart-supprime',
  'ue-interdiction-circulation',
  'remise-notifiee',
  'transfert-notifie',
  'maintien-retention-notifie',
]);
/** Refusals and withdrawals that an obligation to leave may come with. */
const CARRIERS: ReadonlySet<string> = new Set([
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'retrait-notifie',
]);
const OTHER_ASSIGNMENTS: ReadonlySet<string> = new Set(['L731-3', 'L731-4', 'L731-5']);
const ORDINARY: ReadonlySet<string> = new Set([
  'refus-implicite-ne',
  'rf-refus',
  'rf-refus-implicite',
  'visa-refuse',
  'rf-visa-refuse',
  'visa-refus-implicite',
  'rapo-rejet',
  'naturalisation-decision',
  'requete-nantes',
  'expulsion-notifiee',
  'iat-notifiee',
]);
const ORDINARY_PROCEDURES: ReadonlySet<string> = new Set([
  'regroupement-familial',
  'reunification-familiale',
  'visa-refus',
  'naturalisation',
]);

/** The day a judgment or an order was read out, else notified: it picks the version. */
export function judgedOn({ dates, on }: CaseEvent): Temporal.PlainDate {
  return dates.readOn ?? dates.decidedOn ?? on;
}

export function subjectOf({ events, file }: Known, judgment: CaseEvent): Subject {
  const own = yesNo(judgment, 'removal');
  if (own !== null) return own ? 'removal' : 'ordinary';
  const named = namedDecision(events, judgment);
  if (named) return subjectOfDecision(named);
  const before = events.filter(({ on }) => !isAfter(on, judgment.on)).map(subjectOfDecision);
  if (before.includes('removal')) return 'removal';
  if (before.includes('perhaps-removal')) return 'perhaps-removal';
  if (before.includes('ordinary') || ORDINARY_PROCEDURES.has(file.procedure)) return 'ordinary';
  return file.procedure === 'oqtf' ? 'removal' : 'unknown';
}

function namedDecision(events: readonly CaseEvent[], judgment: CaseEvent): CaseEvent | null {
  const id = word(judgment, 'decision');
  return events.find((one) => one.id === id) ?? null;
}

/** Since then the reception conditions are judged like removals (CESEDA L555-1, R922-27). */
const RECEPTION_SINCE = day('2024-07-15');

function subjectOfDecision(event: CaseEvent): Subject {
  if (event.type === 'cma-refus-notifie') {
    return isAfter(RECEPTION_SINCE, decidedOn(event)) ? 'ordinary' : 'removal';
  }
  if (REMOVALS.has(event.type)) return 'removal';
  if (event.type === 'assignation-notifiee') {
    return OTHER_ASSIGNMENTS.has(word(event, 'basis') ?? '') ? 'ordinary' : 'removal';
  }
  if (event.type === 'refus-entree-notifie') {
    return yesNo(event, 'asylum') === false ? 'ordinary' : 'removal';
  }
  if (CARRIERS.has(event.type)) {
    const comes = yesNo(event, 'oqtf', 'withOqtf');
    if (comes === null) return 'perhaps-removal';
    return comes ? 'removal' : 'ordinary';
  }
  return ORDINARY.has(event.type) ? 'ordinary' : 'unknown';
}

/** Decree 2024-799: transfers, and house arrests of L751-2, have no appeal any more, except overseas. */
const NO_APPEAL_SINCE = day('2024-07-15');
const MAINLAND: ReadonlySet<string> = new Set(['metropole', 'alsace-moselle']);

/**
 * Whether the tribunal ruled in first and last resort: no appeal, only the Conseil d'État. Null = nothing tells: the length of
 * the stay asked for is unknown, or documents may have been refused.
 *
 * @source CJA art. R. 811-1 2°, 10° and 13°; CESEDA art. R. 922-26
 */
export function isLastResort({ events, file }: Known, judgment: CaseEvent): boolean | null {
  const own = yesNo(judgment, 'lastResort');
  if (own !== null) return own;
  const judged = namedDecision(events, judgment) ?? latestBefore(events, judgment);
  if (!judged) return isPerhapsAboutDocuments(events, judgment) ? null : false;
  if (DOCUMENTS.has(judged.type)) return true;
  if (judged.type === 'visa-refuse') {
    const stay = word(judged, 'stay');
    // Families are reunited with long-stay visas.
    if (stay === null) return file.procedure === 'visa-refus' ? null : false;
    return stay === 'court';
  }
  const transfer = judged.type === 'transfert-notifie' || word(judged, 'basis') === 'L751-2';
  const since = !isAfter(NO_APPEAL_SINCE, judgedOn(judgment));
  return transfer && since && MAINLAND.has(file.territory);
}

/** The latest decision before the judgment that says what it was about. */
function latestBefore(events: readonly CaseEvent[], judgment: CaseEvent): CaseEvent | null {
  const judged = events.findLast(
    (event) =>
      !isAfter(event.on, judgment.on) &&
      (REMOVALS.has(event.type) || event.type.startsWith('visa-refus') || isAssignment(event)),
  );
  return judged ?? null;
}

const isAssignment = ({ type }: CaseEvent): boolean => type === 'assignation-notifiee';

/** Refusals to communicate documents (R811-1 2°). */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'communication-refusee',
  'communication-refus-confirme',
]);

/** CADA was seised, and no other recorded decision could have been judged. */
function isPerhapsAboutDocuments(events: readonly CaseEvent[], judgment: CaseEvent): boolean {
  const before = events.filter(({ on }) => !isAfter(on, judgment.on));
  const seised = before.some(({ type }) => type === 'cada-saisie' || DOCUMENTS.has(type));
  return seised && before.every((event) => subjectOfDecision(event) === 'unknown');
}
