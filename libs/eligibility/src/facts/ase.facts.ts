import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ASE_FACTS = {
  'ase.entrusted': {
    type: 'yes-no',
    label: text(
      'Confié à l’aide sociale à l’enfance ou à un tiers digne de confiance',
      'Placed in care or with a trusted third party',
    ),
    question: text(
      'Avez-vous été confié(e) à l’aide sociale à l’enfance (ou à un tiers digne de confiance)\u00a0?',
      'Were you placed in the care of child welfare (or of a trusted third party)?',
    ),
    proof: text(
      'ordonnance de placement, jugement d’assistance éducative',
      'placement order, child protection judgment',
    ),
  },
  'ase.entrusted_age': {
    type: 'number',
    unit: 'years',
    label: text('Âge lors de la prise en charge', 'Age when placed in care'),
    question: text(
      'À quel âge exactement avez-vous été confié(e) à l’aide sociale à l’enfance ou au tiers\u00a0?',
      'At exactly what age were you placed in care?',
    ),
    proof: text('ordonnance de placement', 'placement order'),
  },
  'ase.entrusted_to': {
    type: 'choice',
    choices: {
      ase: text('aide sociale à l’enfance', 'child welfare'),
      'tiers-digne-de-confiance': text('tiers digne de confiance', 'trusted third party'),
    },
    label: text('Personne ou service d’accueil', 'Placed with'),
    question: text('À qui avez-vous été confié(e)\u00a0?', 'With whom were you placed?'),
    proof: text('ordonnance de placement', 'placement order'),
  },
  'ase.training_real_serious': {
    type: 'yes-no',
    label: text(
      'Formation suivie de façon réelle et sérieuse',
      'Training followed genuinely and seriously',
    ),
    question: text(
      'Suivez-vous sérieusement une formation (assiduité, notes)\u00a0?',
      'Are you seriously following a course of training (attendance, marks)?',
    ),
    proof: text(
      'bulletins, contrat d’apprentissage, attestations',
      'school reports, apprenticeship contract, statements',
    ),
    changes: 'by-acting',
  },
  'ase.qualifying_training_months': {
    type: 'number',
    unit: 'months',
    label: text(
      'Mois de formation professionnelle qualifiante',
      'Months of qualifying vocational training',
    ),
    question: text(
      'Depuis combien de mois suivez-vous une formation professionnelle qualifiante\u00a0?',
      'For how many months have you been in qualifying vocational training?',
    ),
    proof: text(
      'contrat d’apprentissage, inscription en CAP',
      'apprenticeship contract, enrolment in a vocational course',
    ),
    changes: 'by-time',
  },
  'ase.structure_opinion': {
    type: 'choice',
    choices: {
      favourable: text('favorable', 'favourable'),
      unfavourable: text('défavorable', 'unfavourable'),
      none: text('pas encore d’avis', 'none yet'),
    },
    label: text('Avis de la structure d’accueil', 'Opinion of the host institution'),
    question: text(
      'Quel est l’avis de la structure d’accueil sur votre insertion\u00a0?',
      'What does the institution that looks after you say of your integration?',
    ),
    proof: text('rapport, avis motivé', 'report, reasoned opinion'),
  },
  'ase.ties_family_abroad': {
    type: 'choice',
    choices: {
      strong: text('forts', 'strong'),
      weak: text('faibles', 'weak'),
      none: text('aucun', 'none'),
    },
    label: text('Liens avec la famille restée au pays', 'Ties with the family back home'),
    question: text(
      'Quels contacts avez-vous avec votre famille restée au pays\u00a0?',
      'What contact do you have with your family back home?',
    ),
    proof: null,
  },
  'ase.entrusted_on': {
    type: 'date',
    label: text('Date de la prise en charge', 'Date of placement in care'),
    question: text(
      'À quelle date avez-vous été confié(e) à l’aide sociale à l’enfance ou au tiers\u00a0?',
      'On what date were you placed in care?',
    ),
    proof: text('ordonnance de placement', 'placement order'),
  },
  'ase.training_since': {
    type: 'date',
    label: text('Début de la formation qualifiante', 'Start of the qualifying training'),
    question: text(
      'Depuis quelle date suivez-vous la formation qualifiante\u00a0?',
      'Since when have you been in qualifying training?',
    ),
    proof: text('contrat d’apprentissage', 'apprenticeship contract'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
