import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const RLD_FACTS = {
  'rld.other_state_card': {
    type: 'yes-no',
    label: text(
      'Carte de résident de longue durée-UE d’un autre État',
      'EU long-term resident card of another State',
    ),
    question: text(
      'Avez-vous une carte de résident de longue durée-UE d’un autre État\u00a0?',
      'Do you hold an EU long-term resident card of another State?',
    ),
    proof: text('carte', 'card'),
  },
  'rld.family_of_holder': {
    type: 'yes-no',
    label: text(
      'Conjoint ou enfant d’un résident de longue durée-UE d’un autre État',
      'Spouse or child of an EU long-term resident of another State',
    ),
    question: text(
      'Êtes-vous conjoint ou enfant d’un résident de longue durée-UE d’un autre État\u00a0?',
      'Are you the spouse or child of an EU long-term resident of another State?',
    ),
    proof: text('acte d’état civil, cartes', 'civil status record, cards'),
  },
  'rld.family_role': {
    type: 'choice',
    choices: {
      spouse: text('conjoint', 'spouse'),
      child: text('enfant', 'child'),
    },
    label: text('Lien avec le résident de longue durée-UE', 'Link with the EU long-term resident'),
    question: text(
      'Êtes-vous son conjoint ou son enfant\u00a0?',
      'Are you the spouse or the child?',
    ),
    proof: text('acte d’état civil', 'civil status record'),
  },
  'rld.supported_by_parent': {
    type: 'yes-no',
    label: text('Enfant pris en charge par son parent', 'Child supported by the parent'),
    question: text(
      'Si vous êtes l’enfant\u00a0: votre parent vous prend-il en charge\u00a0?',
      'If you are the child: does your parent support you?',
    ),
    proof: text('attestation, ressources du parent', 'statement, parent’s resources'),
  },
  // L411-5: the French card lapses.
  'rld.status_acquired_other_state': {
    type: 'yes-no',
    label: text(
      'Statut de longue durée-UE obtenu ensuite dans un autre État',
      'EU long-term status obtained later in another State',
    ),
    question: text(
      'Avez-vous obtenu le statut de résident de longue durée-UE dans un autre État après la carte française\u00a0?',
      'Did you obtain EU long-term resident status in another State after the French card?',
    ),
    proof: text('carte', 'card'),
    presumed: false,
    barrier: true,
  },
  'rld.lived_together_other_state': {
    type: 'yes-no',
    label: text(
      'Vie commune régulière dans l’autre État',
      'Lawful life together in the other State',
    ),
    question: text(
      'Viviez-vous légalement ensemble dans cet État\u00a0?',
      'Did you live lawfully together in that State?',
    ),
    proof: text('titres', 'permits'),
  },
  'rld.months_since_entry_france': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois écoulés depuis l’entrée en France avec la carte',
      'Months since entering France with the card',
    ),
    question: text(
      'Depuis combien de mois êtes-vous entré(e) en France avec cette carte\u00a0?',
      'How many months ago did you enter France with this card?',
    ),
    proof: text('tampon', 'stamp'),
  },
  'rld.meets_a_ground': {
    type: 'yes-no',
    label: text('Motif de séjour en France', 'Ground for staying in France'),
    question: text(
      'Avez-vous un motif de séjour (emploi autorisé, activité, études, ressources et assurance)\u00a0?',
      'Do you have a ground for staying (authorised job, activity, studies, resources and insurance)?',
    ),
    proof: text('selon le motif', 'depending on the ground'),
    changes: 'by-acting',
  },
} as const satisfies Readonly<Record<string, Fact>>;
