import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const HEALTH_FACTS = {
  'health.exceptional_gravity': {
    type: 'yes-no',
    label: text(
      'État de santé d’une exceptionnelle gravité sans soins',
      'Health exceptionally grave without care',
    ),
    question: text(
      'Avez-vous une maladie dont le défaut de soins aurait des conséquences d’une exceptionnelle gravité\u00a0? (ne nous dites pas laquelle)',
      'Do you have an illness that, without care, would have exceptionally grave consequences? (do not tell us which)',
    ),
    proof: text(
      'certificat médical remis à l’OFII sous pli\u00a0: le diagnostic ne se demande pas',
      'medical certificate handed to OFII in a sealed envelope: the diagnosis is not asked for',
    ),
    sensitive: true,
  },
  'health.treatment_available_origin': {
    type: 'yes-no',
    label: text(
      'Traitement accessible dans le pays d’origine',
      'Treatment available in the country of origin',
    ),
    question: text(
      'Pourriez-vous effectivement avoir ce traitement dans votre pays\u00a0?',
      'Could you actually get this treatment in your country?',
    ),
    proof: text(
      'documentation sur le pays, coût, disponibilité',
      'country documentation, cost, availability',
    ),
    sensitive: true,
  },
  'health.ofii_opinion': {
    type: 'choice',
    choices: {
      none: text('pas demandé', 'not requested'),
      pending: text('attendu', 'pending'),
      favourable: text('favorable', 'favourable'),
      unfavourable: text('défavorable', 'unfavourable'),
    },
    label: text('Avis du collège de médecins de l’OFII', 'Opinion of OFII’s medical panel'),
    question: text(
      'Quel avis le collège de médecins de l’OFII a-t-il rendu (vous concernant, ou concernant l’enfant)\u00a0?',
      'What opinion did OFII’s medical panel give (on you, or on the child)?',
    ),
    proof: text('avis de l’OFII', 'OFII opinion'),
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
