import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const MILITARY_FACTS = {
  'military.combatant_french_allied': {
    type: 'yes-no',
    label: text(
      'Service dans une unité combattante française ou alliée',
      'Service in a French or allied combat unit',
    ),
    question: text(
      'Avez-vous servi dans une unité combattante (armée française, FFI, armée alliée)\u00a0?',
      'Did you serve in a combat unit (French army, French Forces of the Interior, allied army)?',
    ),
    proof: text('état signalétique et des services', 'service record'),
  },
  'military.legion_years': {
    type: 'number',
    unit: 'years',
    label: text(
      'Années de service à la Légion étrangère',
      'Years of service in the Foreign Legion',
    ),
    question: text(
      'Combien d’années avez-vous servi à la Légion étrangère\u00a0?',
      'How many years did you serve in the Foreign Legion?',
    ),
    proof: text('contrat d’engagement', 'enlistment contract'),
    changes: 'by-time',
  },
  'military.good_conduct': {
    type: 'yes-no',
    label: text('Certificat de bonne conduite', 'Certificate of good conduct'),
    question: text(
      'Avez-vous le certificat de bonne conduite\u00a0?',
      'Do you have the certificate of good conduct?',
    ),
    proof: text('certificat', 'certificate'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
