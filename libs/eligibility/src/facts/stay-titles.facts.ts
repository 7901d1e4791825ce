import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const STAY_TITLES_FACTS = {
  'stay.holds_valid_title': {
    type: 'yes-no',
    label: text('Titre de séjour en cours de validité', 'Valid residence permit'),
    question: text(
      'Détenez-vous un titre de séjour (ou un visa de long séjour valant titre, validé) en cours de validité\u00a0?',
      'Do you hold a valid residence permit (or a validated long-stay visa serving as one)?',
    ),
    proof: text('titre', 'permit'),
  },
  // R431-8: beyond six months the visa is required again.
  'stay.title_lapsed_under_6_months': {
    type: 'yes-no',
    label: text('Titre expiré depuis moins de six mois', 'Permit expired for less than six months'),
    question: text(
      'Votre dernier titre a-t-il expiré depuis moins de six mois sans nouvelle demande\u00a0?',
      'Did your last permit expire less than six months ago, without a new application?',
    ),
    proof: text('ancien titre', 'former permit'),
    presumed: false,
  },
  // For whoever held a title of the same course of stay: a visa is asked for again only then (R431-8).
  'stay.title_lapsed_6_months': {
    type: 'yes-no',
    label: text('Titre expiré depuis six mois ou plus', 'Permit expired for six months or more'),
    question: text(
      'Votre dernier titre a-t-il expiré depuis six mois ou plus sans nouvelle demande\u00a0?',
      'Did your last permit expire six months ago or more, without a new application?',
    ),
    proof: text('ancien titre', 'former permit'),
    presumed: false,
    barrier: true,
  },
  'stay.current_title_id': {
    type: 'code',
    codes: 'title',
    label: text('Titre actuel', 'Current permit'),
    question: text(
      'Quel titre avez-vous actuellement\u00a0?',
      'Which permit do you hold at present?',
    ),
    proof: text('titre recto verso', 'permit, both sides'),
  },
  'stay.current_title_end': {
    type: 'date',
    label: text('Expiration du titre actuel', 'Expiry of the current permit'),
    question: text(
      'Quand votre titre actuel expire-t-il\u00a0?',
      'When does your current permit expire?',
    ),
    proof: text('titre', 'permit'),
  },
  'stay.years_in_same_capacity': {
    type: 'number',
    unit: 'years',
    label: text('Années de séjour sous le même motif', 'Years of stay on the same ground'),
    question: text(
      'Depuis combien d’années avez-vous un titre pour ce motif\u00a0?',
      'For how many years have you held a permit on this ground?',
    ),
    proof: text('titres successifs', 'successive permits'),
    changes: 'by-time',
  },
  'stay.years_counting_for_rld': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de séjour comptant pour la carte de longue durée-UE',
      'Years of stay counting for the EU long-term card',
    ),
    question: text(
      'Combien d’années avez-vous passées sous des titres qui comptent pour la carte de résident de longue durée-UE\u00a0?',
      'How many years have you spent under permits that count for the EU long-term resident card?',
    ),
    proof: text('titres successifs', 'successive permits'),
    changes: 'by-time',
  },
  'stay.consecutive_renewals_same_mention': {
    type: 'number',
    unit: 'count',
    label: text(
      'Renouvellements consécutifs de la même carte d’un an',
      'Consecutive renewals of the same one-year permit',
    ),
    question: text(
      'Combien de fois ce titre d’un an a-t-il été renouvelé à la suite\u00a0?',
      'How many times in a row has this one-year permit been renewed?',
    ),
    proof: text('titres successifs', 'successive permits'),
    changes: 'by-time',
  },
  'stay.first_year_completed': {
    type: 'yes-no',
    label: text('Première année de séjour accomplie', 'First year of stay completed'),
    question: text(
      'Avez-vous passé une première année complète sous visa de long séjour valant titre ou carte d’un an\u00a0?',
      'Have you completed a first full year under a long-stay visa serving as a permit, or a one-year permit?',
    ),
    proof: text('visa validé, carte de séjour temporaire', 'validated visa, temporary permit'),
    changes: 'by-time',
  },
  'stay.current_card_is_csp': {
    type: 'yes-no',
    label: text('Titre actuel pluriannuel', 'Current permit multi-year'),
    question: text(
      'Le titre actuel est-il une carte pluriannuelle\u00a0?',
      'Is the current permit a multi-year one?',
    ),
    proof: text('titre', 'permit'),
  },
  'stay.csp_exempt_habitual': {
    type: 'yes-no',
    label: text(
      'Carte pluriannuelle exemptée du contrôle de la résidence habituelle',
      'Multi-year permit exempt from the habitual residence check',
    ),
    question: text(
      'Votre carte pluriannuelle est-elle exemptée du contrôle de la résidence habituelle (talent, saisonnier, mobilité, protection, apatride)\u00a0?',
      'Is your multi-year permit exempt from the habitual residence check (talent, seasonal worker, mobility, protection, stateless person)?',
    ),
    proof: text('titre', 'permit'),
    presumed: false,
  },
  'stay.title_conditions_still_met': {
    type: 'yes-no',
    label: text('Conditions du titre toujours remplies', 'Conditions of the permit still met'),
    question: text(
      'Votre situation (famille, emploi, études…) est-elle restée la même depuis la délivrance\u00a0?',
      'Has your situation (family, work, studies…) remained the same since the permit was issued?',
    ),
    proof: text('selon le titre', 'depending on the permit'),
  },
  'stay.resident_cards_consecutive': {
    type: 'number',
    unit: 'count',
    label: text('Cartes de résident consécutives', 'Consecutive resident cards'),
    question: text(
      'Combien de cartes de résident de dix ans avez-vous eues à la suite\u00a0?',
      'How many ten-year resident cards have you held in a row?',
    ),
    proof: text('cartes', 'cards'),
    changes: 'by-time',
  },
  // Feeds every seniority count: one day without cover interrupts « ininterrompu ».
  'stay.titles': {
    type: 'rows',
    rows: 'titles',
    label: text('Titres détenus', 'Permits held'),
    question: text(
      'Quels titres, visas validés, récépissés et attestations avez-vous eus, et à quelles dates\u00a0?',
      'Which permits, validated visas, receipts and certificates have you held, and from when to when?',
    ),
    proof: text('titres recto verso, récépissés', 'permits, both sides; receipts'),
  },
  // Article 9 of the agreement with Algeria asks for a visa: who changes from a valid certificate says so.
  'stay.certificate_to_change_from': {
    type: 'yes-no',
    label: text('Changement depuis un titre en cours', 'Change from a permit still valid'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: false,
  },
  // Who asks to renew a ten-year certificate holds one, unless another title is told.
  'stay.holds_ten_year_certificate': {
    type: 'yes-no',
    label: text('Titulaire d’un certificat de dix ans', 'Holder of a ten-year certificate'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: true,
    barrier: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
