import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const ASSESS_FACTS = {
  'assess.disproportionate_interference': {
    type: 'yes-no',
    label: text(
      'Atteinte disproportionnée à la vie privée et familiale',
      'Disproportionate interference with private and family life',
    ),
    question: text(
      'Un refus porterait-il une atteinte disproportionnée à la vie privée et familiale\u00a0?',
      'Would a refusal disproportionately interfere with private and family life?',
    ),
    proof: null,
    answeredBy: 'lawyer',
  },
  'assess.overall_appreciation_favourable': {
    type: 'yes-no',
    label: text('Appréciation d’ensemble favorable', 'Favourable overall assessment'),
    question: text(
      'L’appréciation d’ensemble est-elle favorable\u00a0?',
      'Is the overall assessment favourable?',
    ),
    proof: null,
    answeredBy: 'lawyer',
  },
  'assess.ase_overall_favourable': {
    type: 'yes-no',
    label: text(
      'Appréciation globale favorable (jeune confié)',
      'Favourable overall assessment (young person in care)',
    ),
    question: text(
      'L’appréciation globale (formation, liens avec la famille au pays, avis de la structure, insertion) est-elle favorable\u00a0?',
      'Is the overall assessment (training, ties with the family back home, opinion of the institution, integration) favourable?',
    ),
    proof: text('rapport de la structure', 'report of the institution'),
    answeredBy: 'lawyer',
  },
  'assess.humanitarian_or_exceptional': {
    type: 'yes-no',
    label: text(
      'Considérations humanitaires ou motifs exceptionnels',
      'Humanitarian considerations or exceptional grounds',
    ),
    question: text(
      'Y a-t-il des considérations humanitaires ou des motifs exceptionnels\u00a0?',
      'Are there humanitarian considerations or exceptional grounds?',
    ),
    proof: null,
    answeredBy: 'lawyer',
  },
} as const satisfies Readonly<Record<string, Fact>>;
