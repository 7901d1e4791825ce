import type { Language } from '@quantieme/law';

export interface Counts {
  readonly alerts: number;
  readonly fatal: number;
  readonly past: number;
}

const s = (count: number) => (count > 1 ? 's' : '');

export const DIGEST_WORDS = {
  counts: {
    fr: ({ alerts, fatal, past }) =>
      [
        `${alerts}\u00a0échéance${s(alerts)}`,
        ...(fatal === 0 ? [] : [`dont ${fatal}\u00a0forclusion${s(fatal)}`]),
        ...(past === 0 ? [] : [`${past}\u00a0dépassée${s(past)}`]),
      ].join(', '),
    en: ({ alerts, fatal, past }) =>
      [
        `${alerts}\u00a0deadline${s(alerts)}`,
        ...(fatal === 0 ? [] : [`${fatal}\u00a0time-bar${s(fatal)}`]),
        ...(past === 0 ? [] : [`${past}\u00a0passed`]),
      ].join(', '),
  } satisfies Record<Language, (counts: Counts) => string>,
  next: { fr: 'la prochaine le', en: 'the next on' },
  past: { fr: 'Dépassées', en: 'Passed' },
  ahead: { fr: 'À venir', en: 'To come' },
  footer: {
    fr: 'Vous recevez ces rappels parce que ces dossiers vous sont confiés. D’autres suivront tant que les actes ne sont pas enregistrés. Le nom d’un client n’est jamais écrit dans un courriel. L’heure de ce message se règle dans vos réglages.',
    en: 'You receive these reminders because these cases are entrusted to you. Others will follow as long as the acts are not recorded. A client’s name is never written in a mail. The hour of this message is yours to choose in the settings.',
  },
} as const;
