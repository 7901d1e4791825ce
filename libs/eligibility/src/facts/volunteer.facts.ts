import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const VOLUNTEER_FACTS = {
  'volunteer.recognised_org': {
    type: 'yes-no',
    label: text(
      'Association ou fondation reconnue d’utilité publique et agréée',
      'Approved charity or foundation of public benefit',
    ),
    question: text(
      'L’association ou la fondation est-elle reconnue d’utilité publique et agréée\u00a0?',
      'Is the charity or foundation recognised as being of public benefit, and approved?',
    ),
    proof: text('attestation', 'certificate'),
  },
  'volunteer.contract_before_entry': {
    type: 'yes-no',
    label: text(
      'Contrat de volontariat signé avant l’arrivée',
      'Volunteering contract signed before arrival',
    ),
    question: text(
      'Le contrat de volontariat a-t-il été signé avant votre arrivée\u00a0?',
      'Was the volunteering contract signed before you arrived?',
    ),
    proof: text('contrat', 'contract'),
  },
  'volunteer.takeover_and_leave': {
    type: 'yes-no',
    label: text(
      'Prise en charge attestée et engagement de quitter la France',
      'Upkeep certified and undertaking to leave France',
    ),
    question: text(
      'La prise en charge est-elle attestée et vous êtes-vous engagé(e) à quitter la France\u00a0?',
      'Is your upkeep certified and have you undertaken to leave France?',
    ),
    proof: text('attestation', 'certificate'),
    changes: 'by-acting',
  },
  'volunteer.social_humanitarian': {
    type: 'yes-no',
    label: text('Mission sociale ou humanitaire', 'Social or humanitarian mission'),
    question: text(
      'La mission est-elle sociale ou humanitaire\u00a0?',
      'Is the mission social or humanitarian?',
    ),
    proof: text('contrat', 'contract'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
