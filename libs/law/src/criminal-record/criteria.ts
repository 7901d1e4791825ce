import { text, type Text } from '../text.ts';

/** Something authorities and courts weigh before they hold a present threat. */
export interface Criterion {
  readonly id: CriterionId;
  readonly label: Text;
  readonly question: Text;
  /** Papers that speak. */
  readonly proof: Text;
  /** As lawyers write them; empty: what courts weigh, from the firm's notes. */
  readonly articles: readonly string[];
}

export const CRITERION_IDS = [
  'gravity',
  'age-of-facts',
  'repetition',
  'conduct-since',
  'presence',
  'ties',
  'children',
  'work',
  'health',
  'home-country',
  'earlier-removal',
  'police-file',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

type Entry = Omit<Criterion, 'id'>;

const WORDS: Readonly<Record<CriterionId, Entry>> = {
  gravity: {
    label: text('Nature et gravité des faits', 'Nature and gravity of the facts'),
    question: text(
      'Que s’est-il passé, quel était votre rôle, qui en a souffert\u00a0? La peine a-t-elle été aménagée\u00a0?',
      'What happened, what was your part, who suffered from it? Was the sentence adapted?',
    ),
    proof: text('jugement, aménagement de peine', 'judgment, adapted sentence'),
    articles: ['CESEDA L412-5', 'CESEDA L432-3'],
  },
  'age-of-facts': {
    label: text('Ancienneté des faits', 'Age of the facts'),
    question: text(
      'De quand datent les derniers faits\u00a0? Rien depuis, ni plainte ni garde à vue\u00a0?',
      'When were the last facts? Nothing since, no complaint, no custody?',
    ),
    proof: text('bulletin n°\u00a03 récent, jugements', 'recent bulletin no. 3, judgments'),
    articles: [],
  },
  repetition: {
    label: text('Répétition', 'Repetition'),
    question: text(
      'Les faits sont-ils isolés, ou d’autres condamnations les précèdent-elles\u00a0?',
      'Are the facts isolated, or do other convictions come before them?',
    ),
    proof: text('bulletin n°\u00a03, jugements', 'bulletin no. 3, judgments'),
    articles: [],
  },
  'conduct-since': {
    label: text('Conduite depuis les faits', 'Conduct since the facts'),
    question: text(
      'Qu’avez-vous fait depuis\u00a0: soins, suivi par le SPIP, dommages et intérêts payés, engagement associatif\u00a0?',
      'What have you done since: care, probation supervision, damages paid, work with associations?',
    ),
    proof: text(
      'attestations du SPIP, quittances, suivi médical, attestations d’associations',
      'probation statements, receipts, medical follow-up, statements of associations',
    ),
    articles: [],
  },
  presence: {
    label: text('Durée de présence en France', 'Length of presence in France'),
    question: text(
      'Depuis quand vivez-vous en France, et sous quels titres\u00a0?',
      'Since when have you lived in France, and under which titles?',
    ),
    proof: text('titres, preuves de présence année par année', 'titles, proof of presence by year'),
    articles: ['CESEDA L613-1', 'CESEDA L612-10'],
  },
  ties: {
    label: text('Nature et ancienneté des liens', 'Nature and age of ties'),
    question: text(
      'Qui de votre famille vit en France, depuis quand, et avec quel titre ou quelle nationalité\u00a0?',
      'Who of your family lives in France, since when, with which title or nationality?',
    ),
    proof: text('livret de famille, titres des proches', 'family record, titles of relatives'),
    articles: ['CESEDA L613-1', 'CESEDA L612-10'],
  },
  children: {
    label: text('Enfants', 'Children'),
    question: text(
      'Avez-vous des enfants en France\u00a0? Comment participez-vous à leur entretien et à leur éducation\u00a0?',
      'Have you children in France? How do you take part in their upkeep and education?',
    ),
    proof: text(
      'actes de naissance, scolarité, virements, attestations',
      'birth certificates, school papers, transfers, statements',
    ),
    articles: ['CESEDA L631-2', 'CESEDA L613-1'],
  },
  work: {
    label: text('Travail et insertion', 'Work and integration'),
    question: text(
      'Travaillez-vous, êtes-vous en formation\u00a0? Depuis quand, chez qui\u00a0?',
      'Do you work, are you in training? Since when, with whom?',
    ),
    proof: text('contrat, bulletins de paie, attestations', 'contract, payslips, statements'),
    articles: ['CESEDA L435-4', 'CESEDA L251-1'],
  },
  health: {
    label: text('Âge et état de santé', 'Age and health'),
    question: text(
      'Un traitement en France est-il nécessaire\u00a0? Pourriez-vous le recevoir ailleurs\u00a0?',
      'Is treatment in France necessary? Could you receive it elsewhere?',
    ),
    proof: text('certificats médicaux', 'medical certificates'),
    articles: ['CESEDA L631-3', 'CESEDA L251-1'],
  },
  'home-country': {
    label: text('Liens avec le pays d’origine', 'Ties with the country of origin'),
    question: text(
      'Qui avez-vous encore là-bas\u00a0? Quand y êtes-vous allé(e) pour la dernière fois\u00a0?',
      'Whom do you still have there? When were you last there?',
    ),
    proof: text('passeport, actes de décès', 'passport, death certificates'),
    articles: ['CESEDA L251-1'],
  },
  'earlier-removal': {
    label: text('Mesures d’éloignement antérieures', 'Earlier removal measures'),
    question: text(
      'Avez-vous déjà reçu une OQTF ou une interdiction de retour\u00a0? Qu’en est-il advenu\u00a0?',
      'Have you already been ordered to leave (OQTF) or banned from returning? What came of it?',
    ),
    proof: text('arrêtés, jugements, preuves de départ', 'orders, judgments, proof of departure'),
    articles: ['CESEDA L612-10', 'CESEDA L432-1-1'],
  },
  'police-file': {
    label: text('Simple mention au fichier de police', 'Police file entry only'),
    question: text(
      'L’administration s’appuie-t-elle sur une mention au TAJ sans condamnation\u00a0? Le procureur a-t-il été interrogé sur les suites\u00a0?',
      'Does the administration rely on a police file entry without a conviction? Was the prosecutor asked what came of it?',
    ),
    proof: text('classement sans suite, relaxe', 'decision not to prosecute, acquittal'),
    articles: ['CPP 230-8'],
  },
};

/** In the order in which an argument takes them. */
export const CRITERIA: readonly Criterion[] = CRITERION_IDS.map((id) => ({ id, ...WORDS[id] }));

export function isCriterionId(words: string): words is CriterionId {
  return (CRITERION_IDS as readonly string[]).includes(words);
}
