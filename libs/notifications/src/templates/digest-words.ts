import type { Language } from '@quantieme/law';

export interface Counts {
  readonly alerts: number;
  readonly fatal: number;
  readonly past: number;
  readonly corrections: number;
}

const s = (count: number) => (count > 1 ? 's' : '');

export const DIGEST_WORDS = {
  counts: {
    fr: ({ alerts, fatal, past, corrections }) =>
      [
        ...(alerts === 0 ? [] : [`${alerts}\u00a0échéance${s(alerts)}`]),
        ...(fatal === 0 ? [] : [`dont ${fatal}\u00a0forclusion${s(fatal)}`]),
        ...(past === 0 ? [] : [`${past}\u00a0dépassée${s(past)}`]),
        ...(corrections === 0 ? [] : [`${corrections}\u00a0correction${s(corrections)}`]),
      ].join(', '),
    en: ({ alerts, fatal, past, corrections }) =>
      [
        ...(alerts === 0 ? [] : [`${alerts}\u00a0deadline${s(alerts)}`]),
        ...(fatal === 0 ? [] : [`${fatal}\u00a0of them time-bar${s(fatal)}`]),
        ...(past === 0 ? [] : [`${past}\u00a0passed`]),
        ...(corrections === 0 ? [] : [`${corrections}\u00a0correction${s(corrections)}`]),
      ].join(', '),
  } satisfies Record<Language, (counts: Counts) => string>,
  next: { fr: 'la prochaine le', en: 'the next on' },
  past: { fr: 'Dépassées', en: 'Passed' },
  corrected: { fr: 'Ce qui a changé', en: 'What has changed' },
  ahead: { fr: 'À venir', en: 'To come' },
  footer: {
    fr: 'Vous recevez ces rappels parce que ces dossiers vous sont confiés. D’autres suivront tant que les actes ne sont pas enregistrés. Le nom d’un client n’est jamais écrit dans un courriel. L’heure de ce message se règle dans vos réglages.',
    en: 'You receive these reminders because these cases are entrusted to you. Others will follow as long as the acts are not recorded. A client’s name is never written in a mail. The hour of this message is yours to choose in the settings.',
  },
} as const;
