import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const INTERN_FACTS = {
  'intern.agreement_approved': {
    type: 'yes-no',
    label: text('Convention de stage visée', 'Approved internship agreement'),
    question: text(
      'La convention de stage tripartite est-elle visée\u00a0?',
      'Has the three-party internship agreement been approved?',
    ),
    proof: text('convention visée', 'approved agreement'),
    changes: 'by-acting',
  },
  'intern.means_sufficient': {
    type: 'yes-no',
    label: text('Ressources suffisantes pour le stage', 'Sufficient means for the internship'),
    question: text(
      'Vos ressources atteignent-elles le montant exigé d’un boursier\u00a0?',
      'Do your means reach the amount of a scholarship?',
    ),
    proof: text('relevés bancaires', 'bank statements'),
    changes: 'by-acting',
  },
  'intern.necessity': {
    type: 'yes-no',
    label: text('Nécessité liée au déroulement du stage', 'Necessity of the traineeship'),
    question: text(
      'Une nécessité liée au déroulement du stage justifie-t-elle l’absence de visa\u00a0?',
      'Does a necessity of the traineeship justify the absence of a visa?',
    ),
    proof: text('attestation de l’organisme d’accueil', 'statement by the host'),
    answeredBy: 'lawyer',
  },
} as const satisfies Readonly<Record<string, Fact>>;
