import { text } from '../text.ts';
import type { DetailDeclaration, Details, DetailValue } from './declaration.ts';

type Values = Readonly<Record<string, readonly [fr: string, en: string]>>;

const list = (values: Values): readonly DetailValue[] =>
  Object.entries(values).map(([value, label]) => ({ value, label: text(...label) }));

export const flag = (fr: string, en: string): DetailDeclaration => ({
  kind: 'boolean',
  label: text(fr, en),
});
export const words = (fr: string, en: string): DetailDeclaration => ({
  kind: 'text',
  label: text(fr, en),
});
export const whole = (fr: string, en: string): DetailDeclaration => ({
  kind: 'integer',
  label: text(fr, en),
});
export const civilDate = (fr: string, en: string): DetailDeclaration => ({
  kind: 'date',
  label: text(fr, en),
});
export const choice = (fr: string, en: string, values: Values): DetailDeclaration => ({
  kind: 'choice',
  label: text(fr, en),
  values: list(values),
});
/** Any number of a closed list. */
export const several = (fr: string, en: string, values: Values): DetailDeclaration => ({
  kind: 'choices',
  label: text(fr, en),
  values: list(values),
});
/** A text with proposals: whoever records may write something else. */
export const proposal = (fr: string, en: string, values: Values): DetailDeclaration => ({
  kind: 'text',
  label: text(fr, en),
  values: list(values),
});

/** Accepted on every event. */
export const COMMON_DETAILS: Details = {
  reference: words('Référence', 'Reference'),
  note: words('Précisions', 'Remarks'),
};

const CHANNEL_VALUES = {
  main: ['Remise en main propre', 'Handed over in person'],
  lrar: ['Lettre recommandée avec avis de réception', 'Registered letter'],
  anef: ['Compte ANEF (téléservice)', 'ANEF online account'],
  telerecours: ['Télérecours', 'Télérecours (courts’ portal)'],
  'lettre-simple': ['Lettre simple', 'Ordinary letter'],
} as const satisfies Values;

const FILING_VALUES = {
  ...CHANNEL_VALUES,
  guichet: ['Guichet', 'At the counter'],
  postal: ['Voie postale', 'By post'],
  'demarches-simplifiees': ['Démarches simplifiées', 'Démarches simplifiées form'],
  'anef-substitution': ['Solution de substitution à l’ANEF', 'Substitute for the ANEF portal'],
  courriel: ['Courriel', 'E-mail'],
} as const satisfies Values;

export const channel = choice('Mode de notification', 'How it was notified', CHANNEL_VALUES);
export const filing = choice('Voie de dépôt', 'How it was filed', FILING_VALUES);
export const remediesStated = flag(
  'Voies et délais de recours mentionnés',
  'Remedies and time limits stated',
);
const limitStated = choice('Délai de recours indiqué', 'Time limit stated', {
  '48-heures': ['48 heures', '48 hours'],
  '7-jours': ['7 jours', '7 days'],
  '15-jours': ['15 jours', '15 days'],
  '30-jours': ['30 jours', '30 days'],
  '1-mois': ['Un mois', 'One month'],
  '2-mois': ['Deux mois', 'Two months'],
});
export const object = proposal('Objet de la décision', 'What the decision is about', {
  'refus-titre': ['Refus de titre de séjour', 'Refusal of a residence permit'],
  'refus-renouvellement': ['Refus de renouvellement', 'Refusal to renew'],
  retrait: ['Retrait de titre', 'Withdrawal of a permit'],
  oqtf: ['Obligation de quitter le territoire', 'Obligation to leave'],
  irtf: ['Interdiction de retour', 'Ban on return'],
  'regroupement-familial': ['Regroupement familial', 'Family reunification'],
  visa: ['Visa', 'Visa'],
});
export const situation = choice('Situation de la personne', 'Where the person stands', {
  libre: ['Libre', 'Free'],
  assigne: ['Assignée à résidence', 'Under house arrest'],
  detenu: ['En détention (prison)', 'In prison'],
  retention: ['En rétention administrative', 'In administrative detention'],
});
export const title: DetailDeclaration = {
  kind: 'title',
  label: text('Titre demandé ou détenu', 'Permit asked for or held'),
};
const notifiedTo = choice('Notifié à', 'Notified to', {
  client: ['La personne', 'The person'],
  avocat: ['Son avocat', 'Their lawyer'],
});

/** A decision that grants international protection. */
export const PROTECTION: Details = {
  protection: choice('Protection accordée', 'Protection granted', {
    refugie: ['Qualité de réfugié', 'Refugee status'],
    subsidiaire: ['Protection subsidiaire', 'Subsidiary protection'],
    apatride: ['Statut d’apatride', 'Statelessness'],
  }),
  familyMember: flag(
    'Membre de la famille d’un protégé (L. 561-2)',
    'Family member of a protected person (L. 561-2)',
  ),
};

/** Ids of other events of the same dossier. */
export const request = words('Demande concernée', 'Application concerned');
export const decision = words('Décision concernée', 'Decision concerned');

/** What a notified decision says at least. */
export const DECISION: Details = {
  object,
  channel,
  remediesStated,
  limitStated,
  situation,
  notifiedTo,
  request,
  confirmative: flag('Purement confirmative', 'Merely confirms an earlier one'),
  complete: flag('Le dossier était complet', 'The file was complete'),
};
