import type { AgeLimit, DocumentKind } from './document-kind.ts';
import { isBefore, isTooOld, tooOldFrom } from './freshness.ts';
import type { HeldDocument, HeldTranslation } from './held-document.ts';
import { legalisationRegime } from './legalisation.ts';
import type { RejectionCode } from './rejection.ts';
import { WARNING, type DocumentWarning } from './warning.ts';

type Day = Temporal.PlainDate;

/** Against what documents are held. */
export interface Standard {
  /** Day of filing, past or to come. */
  readonly filingOn: Day;
  /** Day on which originals are shown at the counter; null = none is known. */
  readonly appointmentOn: Day | null;
  /** Where the client’s own acts come from, ISO 3166-1; null = unknown. */
  readonly country: string | null;
  /** The same for others, by person. */
  readonly countryOf?: ReadonlyMap<string, string | null>;
  /** Last marriage or birth known that registers mention. */
  readonly registerChangedOn?: Day | null;
  /** Why documents were rejected, by document. */
  readonly rejections?: ReadonlyMap<string, RejectionCode>;
}

export interface Judgement {
  readonly document: HeldDocument;
  readonly state: 'received' | 'verified' | 'rejected' | 'stale';
  readonly warnings: readonly DocumentWarning[];
  /** Last day on which it can be handed over; null = no limit is known. */
  readonly goodUntil: Day | null;
}

const countryOf = ({ personId }: HeldDocument, standard: Standard): string | null =>
  (personId === null ? undefined : standard.countryOf?.get(personId)) ?? standard.country;

/** One into another language does not serve a French office. */
const intoFrench = ({ translation }: HeldDocument): HeldTranslation | null =>
  translation?.to === 'fr' ? translation : null;

type Origin = 'french' | 'foreign' | 'unknown';

function originOf(document: HeldDocument, standard: Standard): Origin {
  const { language, legalisation } = document;
  const carriesSeal = legalisation === 'apostille' || legalisation === 'legalised';
  if (carriesSeal || intoFrench(document) !== null) return 'foreign';
  if (language !== null && language !== 'fr') return 'foreign';
  return countryOf(document, standard) === 'FR' ? 'french' : 'unknown';
}

/** The age limit that binds, if any: a foreign act has none. */
function limitOf(kind: DocumentKind, origin: Origin, regroupement: boolean): AgeLimit | null {
  if (regroupement && kind.maximumAgeForRf !== null) return kind.maximumAgeForRf;
  return kind.maximumAge ?? (origin === 'french' ? kind.ageOfFrenchAct : null);
}

function ageWarnings(
  kind: DocumentKind,
  issuedOn: Day,
  limit: AgeLimit | null,
  standard: Standard,
): readonly DocumentWarning[] {
  const { filingOn, appointmentOn } = standard;
  if (limit !== null) {
    const from = tooOldFrom(issuedOn, limit.months);
    if (isTooOld(issuedOn, limit.months, filingOn)) return [WARNING.tooOld(limit, from)];
    if (appointmentOn !== null && isTooOld(issuedOn, limit.months, appointmentOn))
      return [WARNING.tooOldBeforeAppointment(limit, from)];
  }
  const { askUnder } = kind;
  const isAgeing = askUnder !== null && isTooOld(issuedOn, askUnder, filingOn);
  return isAgeing ? [WARNING.ageing(askUnder, limit)] : [];
}

function datedWarnings(
  kind: DocumentKind,
  document: HeldDocument,
  { standard, limit, origin }: Grounds,
): readonly DocumentWarning[] {
  const { issuedOn } = document;
  const { ageOfFrenchAct } = kind;
  if (issuedOn === null)
    return limit !== null || ageOfFrenchAct !== null ? [WARNING.undated()] : [];
  const changedOn = standard.registerChangedOn ?? null;
  if (kind.register && changedOn !== null && isBefore(issuedOn, changedOn))
    return [WARNING.beforeEntry(changedOn)];
  const mayBeOld =
    origin === 'unknown' &&
    ageOfFrenchAct !== null &&
    isTooOld(issuedOn, ageOfFrenchAct.months, standard.filingOn);
  if (mayBeOld) return [WARNING.frenchActAge(ageOfFrenchAct)];
  return ageWarnings(kind, issuedOn, limit, standard);
}

function expiryWarnings(
  { expiresOn }: HeldDocument,
  { filingOn, appointmentOn }: Standard,
): readonly DocumentWarning[] {
  if (expiresOn === null) return [];
  if (isBefore(expiresOn, filingOn)) return [WARNING.expired(expiresOn)];
  const isShort = appointmentOn !== null && isBefore(expiresOn, appointmentOn);
  return isShort ? [WARNING.expiresBeforeAppointment(expiresOn)] : [];
}

function translationWarnings(
  { translation: rule }: DocumentKind,
  document: HeldDocument,
  origin: Origin,
): readonly DocumentWarning[] {
  if (rule === 'exempt') return [];
  const { language } = document;
  const translation = intoFrench(document);
  if (translation !== null && translation.state !== 'received')
    return [WARNING.translationAwaited(translation.state)];
  if (translation !== null) return translation.sworn ? [] : [WARNING.unsworn()];
  if (language !== null) return language === 'fr' ? [] : [WARNING.untranslated()];
  return rule === 'checked' && origin !== 'french' ? [WARNING.languageUnknown()] : [];
}

function legalisationWarnings(
  kind: DocumentKind,
  document: HeldDocument,
  { standard, origin }: Grounds,
): readonly DocumentWarning[] {
  const { legalisation } = document;
  const isDone = legalisation === 'legalised' || legalisation === 'exempt';
  if (!kind.legalisation || origin === 'french' || isDone) return [];
  const regime = legalisationRegime(countryOf(document, standard))?.regime ?? null;
  if (regime === 'dispense' || regime === 'ue') return [];
  if (legalisation === 'apostille')
    return regime === 'legalisation' ? [WARNING.notLegalised(regime)] : [];
  if (legalisation === 'requested') return [WARNING.legalisationAwaited()];
  if (legalisation === null) return [WARNING.legalisationUnknown()];
  return [regime === null ? WARNING.regimeUnknown() : WARNING.notLegalised(regime)];
}

interface Grounds {
  readonly standard: Standard;
  readonly limit: AgeLimit | null;
  readonly origin: Origin;
}

const STALE: ReadonlySet<string> = new Set(['too-old', 'expired', 'before-entry']);

const earlier = (a: Day | null, b: Day | null): Day | null => {
  if (a === null || b === null) return a ?? b;
  return isBefore(a, b) ? a : b;
};

/** What a document is worth for a request. */
export function judge(
  kind: DocumentKind,
  document: HeldDocument,
  standard: Standard,
  regroupement: boolean,
): Judgement {
  if (document.status === 'rejected') {
    const reason = standard.rejections?.get(document.id) ?? null;
    return { document, state: 'rejected', warnings: [WARNING.rejected(reason)], goodUntil: null };
  }
  const origin = originOf(document, standard);
  const limit = limitOf(kind, origin, regroupement);
  const grounds = { standard, limit, origin };
  const warnings = [
    ...datedWarnings(kind, document, grounds),
    ...expiryWarnings(document, standard),
    ...translationWarnings(kind, document, origin),
    ...legalisationWarnings(kind, document, grounds),
    ...(kind.original && standard.appointmentOn !== null && !document.originalSeen
      ? [WARNING.original()]
      : []),
  ];
  const lastFresh =
    document.issuedOn === null || limit === null
      ? null
      : tooOldFrom(document.issuedOn, limit.months).subtract({ days: 1 });
  return {
    document,
    state: warnings.some(({ code }) => STALE.has(code)) ? 'stale' : document.status,
    warnings,
    goodUntil: earlier(lastFresh, document.expiresOn),
  };
}

const blocking = ({ warnings }: Judgement): number =>
  warnings.filter(({ severity }) => severity === 'blocks').length;

const STATES = { verified: 0, received: 0, stale: 1, rejected: 2 } as const;

const orderOfDays = (a: Day | null, b: Day | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Temporal.PlainDate.compare(b, a);
};

/** The better of two documents first: what can be filed, what is verified, the latest. */
export function byWorth(a: Judgement, b: Judgement): number {
  return (
    STATES[a.state] - STATES[b.state] ||
    blocking(a) - blocking(b) ||
    Number(b.state === 'verified') - Number(a.state === 'verified') ||
    a.warnings.length - b.warnings.length ||
    orderOfDays(a.document.issuedOn, b.document.issuedOn) ||
    (a.document.id < b.document.id ? -1 : 1)
  );
}
