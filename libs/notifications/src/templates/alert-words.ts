import type { Nature, Severity } from '@quantieme/deadlines';
import type { Language, Text } from '@quantieme/law';

type Words = Readonly<Record<string, Text>>;

export const ALERT_WORDS = {
  client: { fr: 'Client', en: 'Client' },
  reference: { fr: 'Dossier', en: 'Case' },
  why: { fr: 'Pourquoi cette date\u00a0?', en: 'Why this date?' },
  effect: { fr: 'Si la date passe', en: 'If the date passes' },
  toCheck: { fr: 'À vérifier', en: 'To be checked' },
  verify: { fr: 'à vérifier', en: 'to be checked' },
  toVerify: {
    fr: 'Échéance à vérifier\u00a0: elle n’a pas pu être recalculée avec les règles d’aujourd’hui.',
    en: 'Deadline to be checked: it could not be computed again under the rules of today.',
  },
  acknowledge: { fr: 'Accuser réception de ce rappel', en: 'Acknowledge this reminder' },
  acknowledgeAll: { fr: 'Accuser réception', en: 'Acknowledge' },
  open: { fr: 'Ouvrir le dossier', en: 'Open the case' },
  until: { fr: 'jusqu’à', en: 'until' },
  otherReading: {
    fr: 'Date prudente. La lecture la plus favorable irait jusqu’au',
    en: 'Prudent date. The most favourable reading would run until',
  },
  footer: {
    fr: 'Vous recevez ce rappel parce que ce dossier vous est confié. D’autres suivront tant que l’acte n’est pas enregistré. Le nom du client n’est jamais écrit dans un courriel.',
    en: 'You receive this reminder because this case is entrusted to you. Others will follow as long as the act is not recorded. The client’s name is never written in a mail.',
  },
} as const satisfies Words;

export const SEVERITY_WORDS: Readonly<
  Record<Severity, { text: Text; mark: string; colour: string }>
> = {
  fatal: { text: { fr: 'Forclusion', en: 'Time-bar' }, mark: '■', colour: '#9b1c1c' },
  important: { text: { fr: 'Important', en: 'Important' }, mark: '▲', colour: '#8a4b00' },
  information: {
    text: { fr: 'Pour information', en: 'For information' },
    mark: '●',
    colour: '#1f3a68',
  },
};

/** What is asked of the reader, by nature of the deadline. */
export const NATURE_WORDS: Readonly<Record<Nature, Text>> = {
  'to-act': { fr: 'À faire au plus tard le', en: 'To be done by' },
  authority: {
    fr: 'L’administration a jusqu’au',
    en: 'The administration has until',
  },
  window: { fr: 'Possible jusqu’au', en: 'Possible until' },
  milestone: { fr: 'Échéance du', en: 'Milestone of' },
};

/**
 * How far away the last day is, never instead of the date.
 *
 * @example distance(7, 'fr') // 'dans 7 jours'
 */
export function distance(days: number, language: Language): string {
  const n = Math.abs(days);
  if (days === 0) return { fr: 'aujourd’hui', en: 'today' }[language];
  if (days === 1) return { fr: 'demain', en: 'tomorrow' }[language];
  if (days === -1) return { fr: 'dépassée depuis hier', en: 'passed yesterday' }[language];
  if (days > 0) return { fr: `dans ${n}\u00a0jours`, en: `in ${n}\u00a0days` }[language];
  return { fr: `dépassée depuis ${n}\u00a0jours`, en: `passed ${n}\u00a0days ago` }[language];
}

/**
 * Which reminder it is, as people say it.
 *
 * @example stepWords('J-7', 'en') // 'D-7'
 */
export function stepWords(step: string, language: Language): string {
  if (step === 'opening') return { fr: 'Ouverture', en: 'Opening' }[language];
  return language === 'en' ? step.replace(/^J/, 'D') : step;
}

/** What one person has said and a second has to confirm. */
export const CLAIM_WORDS = {
  fr: (on: string, by: string | null) =>
    `Marquée accomplie le ${on}${by === null ? '' : ` par ${by}`}\u00a0: une autre personne doit le confirmer.`,
  en: (on: string, by: string | null) =>
    `Marked done on ${on}${by === null ? '' : ` by ${by}`}: somebody else has to confirm it.`,
} as const satisfies Record<Language, (on: string, by: string | null) => string>;

/** What has become of a date the reader had been told of. */
export const CORRECTION_WORDS = {
  step: { fr: 'Correction', en: 'Correction' },
  moved: {
    fr: (now: string, told: string) => `nouvelle date\u00a0: ${now}, au lieu du ${told}`,
    en: (now: string, told: string) => `new date: ${now}, instead of ${told}`,
  },
  met: {
    fr: (on: string | null, by: string | null) =>
      `accomplie${on === null ? '' : ` le ${on}`}${by === null ? '' : ` par ${by}`}`,
    en: (on: string | null, by: string | null) =>
      `done${on === null ? '' : ` on ${on}`}${by === null ? '' : ` by ${by}`}`,
  },
  ended: {
    fr: (told: string) => `la date du ${told} n’a plus lieu d’être`,
    en: (told: string) => `the date of ${told} no longer applies`,
  },
} as const;
