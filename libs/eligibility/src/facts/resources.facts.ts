import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const RESOURCES_FACTS = {
  'resources.net_monthly': {
    type: 'number',
    unit: 'euros-a-month',
    label: text('Ressources mensuelles nettes', 'Net monthly resources'),
    question: text(
      'Quelles sont vos ressources mensuelles nettes (hors prestations familiales, RSA et aides au logement)\u00a0?',
      'What are your net monthly resources (family benefits, RSA and housing benefits excluded)?',
    ),
    proof: text('relevés bancaires, avis d’imposition', 'bank statements, tax assessments'),
    changes: 'by-acting',
  },
  'resources.gross_annual': {
    type: 'number',
    unit: 'euros-a-year',
    label: text('Ressources annuelles brutes', 'Gross yearly resources'),
    question: text(
      'Quelles sont vos ressources annuelles brutes\u00a0?',
      'What are your gross yearly resources?',
    ),
    proof: text('avis d’imposition, contrats', 'tax assessments, contracts'),
    changes: 'by-acting',
  },
  'resources.stable_at_smic': {
    type: 'yes-no',
    label: text(
      'Ressources propres stables au niveau du SMIC',
      'Own resources stable at the minimum wage',
    ),
    question: text(
      'Vos ressources propres (hors prestations familiales, RSA et allocations de solidarité) sont-elles stables, régulières et au moins égales au SMIC\u00a0?',
      'Are your own resources (family benefits, RSA and solidarity allowances excluded) stable, regular and at least equal to the minimum wage?',
    ),
    proof: null,
    changes: 'by-acting',
  },
  // L426-17: the allowances of CSS L821-1 and L815-24; L434-8 takes L821-2 as well.
  'resources.aah_or_asi': {
    type: 'yes-no',
    label: text(
      'Allocation aux adultes handicapés ou supplémentaire d’invalidité',
      'Disabled adult’s allowance or disability supplement',
    ),
    question: text(
      'Percevez-vous l’allocation aux adultes handicapés ou l’allocation supplémentaire d’invalidité\u00a0?',
      'Do you receive the disabled adult’s allowance (AAH) or the disability supplement (ASI)?',
    ),
    proof: text('notification de la CAF ou de la CPAM', 'notice of the CAF or CPAM'),
  },
  'resources.health_insurance': {
    type: 'yes-no',
    label: text('Assurance maladie', 'Health insurance'),
    question: text('Avez-vous une assurance maladie\u00a0?', 'Do you have health insurance?'),
    proof: text('attestation', 'certificate'),
    changes: 'by-acting',
  },
  'resources.no_work_commitment': {
    type: 'yes-no',
    label: text('Engagement de ne pas travailler en France', 'Undertaking not to work in France'),
    question: text(
      'Vous engagez-vous à ne pas travailler en France\u00a0?',
      'Do you undertake not to work in France?',
    ),
    proof: text('engagement écrit', 'written undertaking'),
    changes: 'by-acting',
  },
  'resources.annual_covered_at_smic': {
    type: 'yes-no',
    label: text(
      'Douze mois de SMIC net disponibles',
      'Twelve months of net minimum wage available',
    ),
    question: text(
      'Disposez-vous pour l’année d’au moins douze fois le SMIC net mensuel\u00a0?',
      'Do you have at least twelve times the net monthly minimum wage for the year?',
    ),
    proof: text('attestations bancaires, caution', 'bank statements, guarantor'),
    changes: 'by-acting',
  },
} as const satisfies Readonly<Record<string, Fact>>;
