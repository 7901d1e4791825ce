import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ENTRY_FACTS = {
  'entry.first_date': {
    type: 'date',
    label: text('Première arrivée en France', 'First arrival in France'),
    question: text(
      'À quelle date êtes-vous arrivé(e) en France pour la première fois\u00a0?',
      'When did you first arrive in France?',
    ),
    proof: text(
      'tampon, visa, billet, première preuve de présence',
      'stamp, visa, ticket, first evidence of presence',
    ),
  },
  'entry.last_date': {
    type: 'date',
    label: text('Dernière entrée en France', 'Last entry into France'),
    question: text(
      'Quelle est la date de votre dernière entrée en France\u00a0?',
      'When did you last enter France?',
    ),
    proof: text('tampon, carte d’embarquement', 'stamp, boarding pass'),
  },
  'entry.age': {
    type: 'number',
    unit: 'years',
    label: text('Âge à l’arrivée en France', 'Age on arrival in France'),
    question: text(
      'Quel âge aviez-vous à votre arrivée en France\u00a0?',
      'How old were you when you arrived in France?',
    ),
    proof: null,
  },
  // The last entry is the one that counts; overstaying later does not make it irregular.
  'entry.regular': {
    type: 'yes-no',
    label: text('Entrée régulière', 'Regular entry'),
    question: text(
      'Êtes-vous entré(e) en France avec un visa (ou un titre d’un autre État Schengen, ou une dispense) valable ce jour-là\u00a0?',
      'Did you enter France with a visa (or a permit of another Schengen State, or an exemption) valid on that day?',
    ),
    proof: text(
      'visa et tampon, déclaration d’entrée en cas d’arrivée par un autre État Schengen, titre Schengen',
      'visa and stamp, declaration of entry on arrival from another Schengen State, Schengen permit',
    ),
  },
  'entry.visa_type': {
    type: 'choice',
    choices: {
      none: text('aucun', 'none'),
      'c-short': text('court séjour (C)', 'short-stay (C)'),
      'd-long': text('long séjour (D)', 'long-stay (D)'),
      'vls-ts': text(
        'long séjour valant titre de séjour',
        'long-stay visa serving as a residence permit',
      ),
      'exempt-nationality': text('nationalité dispensée de visa', 'visa-exempt nationality'),
      'other-schengen-title': text(
        'titre d’un autre État Schengen',
        'permit of another Schengen State',
      ),
    },
    label: text('Visa d’entrée', 'Entry visa'),
    question: text('Quel type de visa aviez-vous\u00a0?', 'Which type of visa did you have?'),
    proof: text('vignette du visa', 'visa sticker'),
  },
  'entry.long_stay_visa_matches': {
    type: 'yes-no',
    label: text(
      'Visa de long séjour conforme au titre demandé',
      'Long-stay visa matching the permit requested',
    ),
    question: text(
      'Votre visa de long séjour correspond-il au motif du titre demandé\u00a0?',
      'Does your long-stay visa match the ground of the permit requested?',
    ),
    proof: text('vignette du visa', 'visa sticker'),
  },
  // The exemptions of L412-2 are in the titles; this is the waiver of L412-3, or that of an agreement, claimed with its
  // article in hand.
  'entry.visa_exempt_l412': {
    type: 'yes-no',
    label: text('Dispense de visa de long séjour', 'Exemption from the long-stay visa'),
    question: text(
      'Une dispense de visa de long séjour s’applique-t-elle\u00a0?',
      'Does an exemption from the long-stay visa apply?',
    ),
    proof: null,
    answeredBy: 'lawyer',
    presumed: false,
  },
  // R431-17: three months from entry; a visa validated too late lets nobody stay.
  'entry.vls_ts_validation': {
    type: 'choice',
    choices: {
      validated: text(
        'validé en ligne dans les trois mois',
        'validated online within three months',
      ),
      'not-yet': text(
        'pas encore, moins de trois mois après l’entrée',
        'not yet, under three months from entry',
      ),
      late: text('pas dans les trois mois', 'not within three months'),
    },
    label: text(
      'Validation du visa valant titre de séjour',
      'Validation of the visa that stands for a permit',
    ),
    question: text(
      'Avez-vous validé votre visa en ligne dans les trois mois de votre entrée\u00a0?',
      'Did you validate your visa online within three months of your entry?',
    ),
    proof: text('confirmation de validation', 'confirmation of validation'),
    presumed: 'validated',
    barrier: true,
    changes: 'by-acting',
  },
} as const satisfies Readonly<Record<string, Fact>>;
