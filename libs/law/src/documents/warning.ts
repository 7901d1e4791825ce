import type { AgeLimit } from './document-kind.ts';
import type { RejectionCode } from './rejection.ts';
import { REJECTIONS } from './rejection.ts';
import { text, type Language, type Text } from '../text.ts';
import { dateInWords, monthInWords } from '../dates-in-words.ts';

type Day = Temporal.PlainDate;

export type WarningCode =
  | 'missing'
  | 'rejected'
  | 'too-old'
  | 'expired'
  | 'before-entry'
  | 'too-old-before-appointment'
  | 'expires-before-appointment'
  | 'ageing'
  | 'french-act-age'
  | 'undated'
  | 'untranslated'
  | 'translation-awaited'
  | 'unsworn'
  | 'language-unknown'
  | 'not-legalised'
  | 'legalisation-awaited'
  | 'legalisation-unknown'
  | 'regime-unknown'
  | 'original'
  | 'months-missing'
  | 'series-unclear';

/** Something to mend before filing. `blocks`: the office is likely to turn it down; `check`: somebody must look. */
export interface DocumentWarning {
  readonly code: WarningCode;
  readonly severity: 'blocks' | 'check';
  readonly text: Text;
  /** What an office would say. */
  readonly rejection: RejectionCode | null;
}

const months = (list: readonly Temporal.PlainYearMonth[], language: Language): string =>
  list.map((month) => monthInWords(String(month))[language]).join(', ');

const blocks = (
  code: WarningCode,
  words: Text,
  rejection: RejectionCode | null,
): DocumentWarning => ({ code, severity: 'blocks', text: words, rejection });

const check = (
  code: WarningCode,
  words: Text,
  rejection: RejectionCode | null = null,
): DocumentWarning => ({ code, severity: 'check', text: words, rejection });

const under = ({ months: n }: AgeLimit) => text(`moins de ${n}\u00a0mois`, `under ${n} months`);

/** The words of each warning. */
export const WARNING = {
  missing: () => blocks('missing', text('Pièce manquante.', 'Missing.'), null),
  rejected: (code: RejectionCode | null) =>
    blocks(
      'rejected',
      code === null
        ? text('Pièce refusée.', 'Turned down.')
        : text(
            `Pièce refusée\u00a0: ${REJECTIONS[code].fr.toLowerCase()}.`,
            `Turned down: ${REJECTIONS[code].en.toLowerCase()}.`,
          ),
      code,
    ),
  tooOld: (limit: AgeLimit, from: Day) =>
    blocks(
      'too-old',
      text(
        `Trop ancien depuis le ${dateInWords(from).fr} (${under(limit).fr} au dépôt).`,
        `Too old since ${dateInWords(from).en} (${under(limit).en} at filing).`,
      ),
      'R01',
    ),
  expired: (on: Day) =>
    blocks(
      'expired',
      text(`Périmé depuis le ${dateInWords(on).fr}.`, `Expired on ${dateInWords(on).en}.`),
      'R15',
    ),
  beforeEntry: (on: Day) =>
    blocks(
      'before-entry',
      text(
        `Copie antérieure au ${dateInWords(on).fr}\u00a0: une mention a pu être portée depuis.`,
        `Copy made before ${dateInWords(on).en}: an entry may have been added since.`,
      ),
      'R02',
    ),
  tooOldBeforeAppointment: (limit: AgeLimit, from: Day) =>
    blocks(
      'too-old-before-appointment',
      text(
        `Trop ancien au rendez-vous\u00a0: dès le ${dateInWords(from).fr} (${under(limit).fr}).`,
        `Too old at the appointment: from ${dateInWords(from).en} (${under(limit).en}).`,
      ),
      'R01',
    ),
  expiresBeforeAppointment: (on: Day) =>
    blocks(
      'expires-before-appointment',
      text(
        `Périme le ${dateInWords(on).fr}, avant le rendez-vous.`,
        `Expires on ${dateInWords(on).en}, before the appointment.`,
      ),
      'R15',
    ),
  ageing: (asked: number, limit: AgeLimit | null) =>
    check(
      'ageing',
      text(
        `Plus de ${asked}\u00a0mois\u00a0: des préfectures le refusent${limit === null ? '' : `, bien que le texte dise ${under(limit).fr}`}.`,
        `Over ${asked} months: some prefectures refuse it${limit === null ? '' : `, though the text says ${under(limit).en}`}.`,
      ),
      'R01',
    ),
  frenchActAge: (limit: AgeLimit) =>
    check(
      'french-act-age',
      text(
        `Acte français\u00a0: ${under(limit).fr} selon l’usage. Acte étranger\u00a0: aucune limite trouvée.`,
        `French act: ${under(limit).en} by usage. Foreign act: no limit was found.`,
      ),
    ),
  undated: () =>
    check(
      'undated',
      text(
        'Date d’établissement à saisir\u00a0: son âge est inconnu.',
        'Enter the day it was issued: its age is unknown.',
      ),
    ),
  untranslated: () =>
    blocks(
      'untranslated',
      text(
        'Sans traduction par un traducteur assermenté.',
        'Without a translation by a sworn translator.',
      ),
      'R04',
    ),
  translationAwaited: (state: 'quoted' | 'ordered') =>
    blocks(
      'translation-awaited',
      state === 'ordered'
        ? text(
            'Traduction commandée, pas encore reçue.',
            'The translation is ordered, not yet here.',
          )
        : text('Traduction à commander.', 'The translation must be ordered.'),
      'R04',
    ),
  unsworn: () =>
    blocks('unsworn', text('Traducteur non assermenté.', 'The translator is not sworn.'), 'R04'),
  languageUnknown: () =>
    check(
      'language-unknown',
      text(
        'Langue à préciser\u00a0: une pièce étrangère demande une traduction assermentée. Un extrait plurilingue n’en a pas besoin (à confirmer).',
        'Say its language: a foreign document needs a sworn translation. A plurilingual extract does not (to be confirmed).',
      ),
    ),
  notLegalised: (regime: 'legalisation' | 'apostille') =>
    blocks(
      'not-legalised',
      regime === 'apostille'
        ? text('Apostille manquante.', 'The apostille is missing.')
        : text('Légalisation manquante.', 'The legalisation is missing.'),
      'R05',
    ),
  legalisationAwaited: () =>
    blocks(
      'legalisation-awaited',
      text(
        'Légalisation ou apostille demandée, pas encore obtenue.',
        'The legalisation or apostille is asked for, not yet there.',
      ),
      'R05',
    ),
  legalisationUnknown: () =>
    check(
      'legalisation-unknown',
      text(
        'Légalisation ou apostille à vérifier sur la pièce, si l’acte est étranger.',
        'Look for a legalisation or an apostille on it, if the act is foreign.',
      ),
      'R05',
    ),
  regimeUnknown: () =>
    check(
      'regime-unknown',
      text(
        'Ni légalisé ni apostillé\u00a0: le régime de ce pays n’est pas connu, à vérifier.',
        'Neither legalised nor apostilled: this country’s regime is not known, to be checked.',
      ),
      'R05',
    ),
  original: () =>
    check(
      'original',
      text('Original à présenter au guichet.', 'The original must be shown at the counter.'),
      'R13',
    ),
  monthsMissing: (list: readonly Temporal.PlainYearMonth[]) =>
    blocks(
      'months-missing',
      text(
        `Mois manquants\u00a0: ${months(list, 'fr')}.`,
        `Months missing: ${months(list, 'en')}.`,
      ),
      'R12',
    ),
  seriesUnclear: (window: number) =>
    check(
      'series-unclear',
      text(
        `Série de ${window}\u00a0mois à vérifier\u00a0: une seule pièce datée.`,
        `Check the series of ${window} months: one dated document alone.`,
      ),
      'R12',
    ),
} as const;
