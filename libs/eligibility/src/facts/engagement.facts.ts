import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ENGAGEMENT_FACTS = {
  'engagement.contract_signed': {
    type: 'yes-no',
    label: text(
      'Contrat d’engagement à respecter les principes de la République signé',
      'Contract of commitment to the principles of the Republic signed',
    ),
    question: text(
      'Avez-vous signé le contrat d’engagement à respecter les principes de la République\u00a0?',
      'Have you signed the contract of commitment to respect the principles of the Republic?',
    ),
    proof: text('contrat signé (annexe 12 du code)', 'signed contract (annex 12 of the code)'),
    changes: 'by-acting',
  },
  'engagement.refused': {
    type: 'yes-no',
    label: text(
      'Refus de signer le contrat d’engagement',
      'Refusal to sign the contract of commitment',
    ),
    question: text(
      'Avez-vous refusé de signer le contrat d’engagement\u00a0?',
      'Have you refused to sign the contract of commitment?',
    ),
    proof: null,
    presumed: false,
    barrier: true,
    changes: 'by-acting',
  },
  'engagement.serious_breach': {
    type: 'yes-no',
    label: text(
      'Manquement grave et délibéré au contrat d’engagement',
      'Serious and deliberate breach of the contract of commitment',
    ),
    question: text(
      'Un manquement grave et délibéré au contrat d’engagement est-il reproché au client\u00a0?',
      'Is the client accused of a serious and deliberate breach of the contract of commitment?',
    ),
    proof: text('décision, procès-verbal', 'decision, police record'),
    presumed: false,
    answeredBy: 'lawyer',
    barrier: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
