import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const AUPAIR_FACTS = {
  'aupair.convention': {
    type: 'yes-no',
    label: text('Convention avec la famille d’accueil', 'Agreement with the host family'),
    question: text(
      'Avez-vous une convention avec la famille d’accueil (25 heures par semaine au plus, argent de poche au moins égal au minimum)\u00a0?',
      'Do you have an agreement with the host family (25 hours a week at most, pocket money of at least the minimum)?',
    ),
    proof: text('convention', 'agreement'),
    changes: 'by-acting',
  },
  'aupair.conditions': {
    type: 'yes-no',
    label: text('Conditions personnelles du jeune au pair', 'Personal conditions of an au pair'),
    question: text(
      'Avez-vous entre 18 et 30 ans, une autre nationalité que la famille et aucun lien de parenté avec elle, et des bases de français ou un niveau d’études secondaires\u00a0?',
      'Are you between 18 and 30, of another nationality than the family and unrelated to it, with basic French or a secondary education?',
    ),
    proof: text('passeport, attestation', 'passport, certificate'),
  },
} as const satisfies Readonly<Record<string, Fact>>;
