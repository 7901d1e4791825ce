import { text } from '@quantieme/law';

/** Permits of whoever brings family to France. */
export const SPONSOR_TITLES = {
  cst: text('carte de séjour temporaire', 'temporary permit'),
  csp: text('carte de séjour pluriannuelle', 'multi-year permit'),
  cr: text('carte de résident', 'resident card'),
  'rld-ue': text('carte de résident de longue durée-UE', 'EU long-term resident card'),
  permanent: text('carte de résident permanent', 'permanent resident card'),
  cra1: text('certificat de résidence algérien d’un an', 'Algerian one-year certificate'),
  cra10: text('certificat de résidence algérien de dix ans', 'Algerian ten-year certificate'),
} as const;

/** Permits of a spouse, a partner or a parent. */
export const RELATIVE_TITLES = {
  ...SPONSOR_TITLES,
  talent: text('carte «\u00a0talent\u00a0»', '“talent” permit'),
  ict: text('carte «\u00a0salarié détaché ICT\u00a0»', 'ICT permit'),
  student: text('carte «\u00a0étudiant\u00a0»', 'student permit'),
  refugee: text('titre de réfugié', 'refugee’s permit'),
  subsidiary: text(
    'titre de bénéficiaire de la protection subsidiaire',
    'subsidiary protection permit',
  ),
  stateless: text('titre d’apatride', 'stateless person’s permit'),
  'eu-citizen': text('citoyen de l’Union européenne', 'citizen of the European Union'),
  none: text('aucun', 'none'),
} as const;
