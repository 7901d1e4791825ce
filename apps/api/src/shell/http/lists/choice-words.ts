import type { Language, Text } from '@quantieme/law';

type Words = Readonly<Record<string, Text>>;

/** What people call the codes of the contract, by the name of their schema. */
const WORDS: Readonly<Record<string, Words>> = {
  Severity: {
    fatal: { fr: 'Forclusion', en: 'Forclusion' },
    important: { fr: 'Important', en: 'Important' },
    information: { fr: 'Information', en: 'Information' },
  },
  Nature: {
    'to-act': { fr: 'Acte à accomplir', en: 'Act to be done' },
    authority: { fr: 'Silence de l’administration', en: 'Silence of the administration' },
    window: { fr: 'Fenêtre pour agir', en: 'Window to act' },
    milestone: { fr: 'Étape', en: 'Milestone' },
  },
  Status: {
    projected: { fr: 'À venir', en: 'To come' },
    open: { fr: 'En cours', en: 'Running' },
    'due-soon': { fr: 'Bientôt', en: 'Due soon' },
    met: { fr: 'Accomplie', en: 'Done' },
    missed: { fr: 'Manquée', en: 'Missed' },
    extinguished: { fr: 'Éteinte', en: 'Extinguished' },
    superseded: { fr: 'Remplacée', en: 'Superseded' },
  },
  DossierStatus: {
    active: { fr: 'En cours', en: 'Active' },
    suspended: { fr: 'Suspendu', en: 'Suspended' },
    closed: { fr: 'Clos', en: 'Closed' },
  },
};

/** How to say a code of this schema; null: it is only known as a code. */
export function choiceWords(
  schema: string | null,
  language: Language,
): ((code: string) => string) | null {
  const words = schema === null ? undefined : WORDS[schema];
  return words === undefined ? null : (code) => words[code]?.[language] ?? code;
}
