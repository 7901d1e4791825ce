import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const VICTIM_FACTS = {
  'victim.trafficking_cooperation': {
    type: 'yes-no',
    label: text(
      'Plainte ou témoignage contre un réseau de traite ou de proxénétisme',
      'Complaint or testimony against traffickers or procurers',
    ),
    question: text(
      'Avez-vous porté plainte ou témoigné contre un réseau de traite ou de proxénétisme\u00a0?',
      'Have you filed a complaint or testified against traffickers or procurers?',
    ),
    proof: text('récépissé de plainte, procès-verbal', 'receipt of the complaint, police record'),
    sensitive: true,
    changes: 'by-acting',
  },
  'victim.trafficking_victim': {
    type: 'yes-no',
    label: text('Victime de traite ou de proxénétisme', 'Victim of trafficking or procuring'),
    question: text(
      'Êtes-vous victime de traite ou de proxénétisme (même sans plainte)\u00a0?',
      'Are you a victim of trafficking or procuring (even without a complaint)?',
    ),
    proof: text(
      'attestation d’association, pièces de procédure',
      'statement of an association, case papers',
    ),
    sensitive: true,
  },
  'victim.ceased_prostitution': {
    type: 'yes-no',
    label: text('Arrêt de la prostitution', 'Prostitution given up'),
    question: text(
      'Avez-vous cessé l’activité de prostitution\u00a0?',
      'Have you given up prostitution?',
    ),
    proof: text('attestation de l’association agréée', 'statement of the approved association'),
    sensitive: true,
    changes: 'by-acting',
  },
  'victim.broke_links': {
    type: 'yes-no',
    label: text('Rupture de tout lien avec les auteurs', 'All ties with the perpetrators broken'),
    question: text(
      'Avez-vous rompu tout lien avec les auteurs des faits\u00a0?',
      'Have you broken all ties with the perpetrators?',
    ),
    proof: text('attestation d’association', 'statement of an association'),
    sensitive: true,
    changes: 'by-acting',
  },
  'victim.procedure_ongoing': {
    type: 'yes-no',
    label: text('Procédure pénale en cours', 'Criminal proceedings under way'),
    question: text(
      'La procédure pénale est-elle en cours\u00a0?',
      'Are the criminal proceedings still under way?',
    ),
    proof: text('attestation du parquet', 'statement of the prosecutor'),
    sensitive: true,
  },
  'victim.final_conviction': {
    type: 'yes-no',
    label: text('Condamnation définitive de l’auteur', 'Final conviction of the perpetrator'),
    question: text(
      'L’auteur des faits a-t-il été définitivement condamné\u00a0?',
      'Has the perpetrator been finally convicted?',
    ),
    proof: text('jugement', 'judgment'),
    sensitive: true,
  },
  'victim.prostitution_exit': {
    type: 'yes-no',
    label: text(
      'Parcours de sortie de la prostitution autorisé',
      'Authorised programme for leaving prostitution',
    ),
    question: text(
      'Êtes-vous engagé(e) dans un parcours de sortie de la prostitution autorisé par le préfet\u00a0?',
      'Are you in a programme for leaving prostitution authorised by the prefect?',
    ),
    proof: text('décision d’autorisation', 'authorisation'),
    sensitive: true,
    changes: 'by-acting',
  },
  'victim.protection_order': {
    type: 'yes-no',
    label: text(
      'Ordonnance de protection (violences au sein du couple)',
      'Protection order (violence within the couple)',
    ),
    question: text(
      'Bénéficiez-vous d’une ordonnance de protection du juge pour des violences du conjoint, partenaire, concubin ou ex (article 515-9 du code civil)\u00a0?',
      'Has a judge granted you a protection order for violence by a spouse, a partner or a former one (Article 515-9 of the Civil Code)?',
    ),
    proof: text('ordonnance du juge aux affaires familiales', 'order of the family judge'),
    sensitive: true,
  },
  'victim.forced_marriage_order': {
    type: 'yes-no',
    label: text(
      'Ordonnance de protection (menace de mariage forcé)',
      'Protection order (threat of forced marriage)',
    ),
    question: text(
      'Avez-vous une ordonnance de protection pour menace de mariage forcé\u00a0?',
      'Do you have a protection order against a threat of forced marriage?',
    ),
    proof: text(
      'ordonnance (article 515-13 du code civil)',
      'order (Article 515-13 of the Civil Code)',
    ),
    sensitive: true,
  },
  // Whoever asks for a first card tells of no other: a renewal after the order is for who tells of the card.
  'victim.protected_card': {
    type: 'choice',
    choices: {
      none: text('aucune', 'none'),
      'cst-vpf-ordonnance-protection': text(
        'carte obtenue par une ordonnance de protection',
        'card given on a protection order',
      ),
      'cst-vpf-mariage-force': text(
        'carte obtenue par une ordonnance contre un mariage forcé',
        'card given on an order against a forced marriage',
      ),
    },
    label: text('Carte tenue d’une ordonnance de protection', 'Card held on a protection order'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: 'none',
    sensitive: true,
  },
  // Those that a complaint opens last until they are said to be over.
  'victim.proceedings_over': {
    type: 'yes-no',
    label: text('Procédure pénale terminée', 'Criminal proceedings over'),
    question: null,
    proof: null,
    answeredBy: 'computation',
    presumed: false,
    sensitive: true,
  },
  'victim.violence_complaint': {
    type: 'yes-no',
    label: text(
      'Plainte contre l’auteur des violences',
      'Complaint against the perpetrator of the violence',
    ),
    question: text(
      'Avez-vous porté plainte contre l’auteur des violences\u00a0?',
      'Have you filed a complaint against the perpetrator of the violence?',
    ),
    proof: text('récépissé de plainte', 'receipt of the complaint'),
    sensitive: true,
    changes: 'by-acting',
  },
  'victim.housing_exploitation': {
    type: 'yes-no',
    label: text(
      'Plainte contre un logeur (habitat indigne)',
      'Complaint against a landlord (unfit housing)',
    ),
    question: text(
      'Avez-vous porté plainte contre un logeur pour habitat indigne\u00a0?',
      'Have you filed a complaint against a landlord for unfit housing?',
    ),
    proof: text('plainte', 'complaint'),
    sensitive: true,
    changes: 'by-acting',
  },
} as const satisfies Readonly<Record<string, Fact>>;
