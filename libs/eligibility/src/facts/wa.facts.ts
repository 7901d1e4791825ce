import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const WA_FACTS = {
  'wa.resident_before_2021': {
    type: 'yes-no',
    label: text(
      'Résidence en France avant le 1er janvier 2021 (Britanniques)',
      'Residence in France before 1 January 2021 (British citizens)',
    ),
    question: text(
      'Si vous êtes britannique\u00a0: résidiez-vous en France avant le 1er janvier 2021\u00a0?',
      'If you are British: did you live in France before 1 January 2021?',
    ),
    proof: text('preuves de résidence en 2020', 'evidence of residence in 2020'),
  },
  'wa.family_of_beneficiary': {
    type: 'yes-no',
    label: text(
      'Membre de famille d’un bénéficiaire de l’accord de retrait',
      'Family member of a beneficiary of the Withdrawal Agreement',
    ),
    question: text(
      'Êtes-vous membre de famille d’un bénéficiaire de l’accord de retrait (lien antérieur à 2021)\u00a0?',
      'Are you a family member of a beneficiary of the Withdrawal Agreement (a tie older than 2021)?',
    ),
    proof: text(
      'actes d’état civil, titre du bénéficiaire',
      'civil status records, beneficiary’s permit',
    ),
  },
  'wa.late_with_reason': {
    type: 'yes-no',
    label: text('Motif légitime d’une demande tardive', 'Good reason for a late application'),
    question: text(
      'Si la demande est tardive\u00a0: aviez-vous un motif légitime\u00a0?',
      'If you apply late: did you have a good reason?',
    ),
    proof: null,
  },
} as const satisfies Readonly<Record<string, Fact>>;
