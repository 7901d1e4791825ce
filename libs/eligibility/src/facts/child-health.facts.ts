import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const CHILD_HEALTH_FACTS = {
  'child.ill_exceptional_gravity': {
    type: 'yes-no',
    label: text(
      'État de santé de l’enfant d’une exceptionnelle gravité sans soins',
      'Child’s health exceptionally grave without care',
    ),
    question: text(
      'Votre enfant mineur a-t-il besoin de soins dont le défaut aurait des conséquences d’une exceptionnelle gravité\u00a0?',
      'Does your minor child need care without which the consequences would be exceptionally grave?',
    ),
    proof: text(
      'certificat médical adressé à l’OFII (jamais à la préfecture)',
      'medical certificate sent to OFII (never to the prefecture)',
    ),
    sensitive: true,
  },
  'child.treatment_available_origin': {
    type: 'yes-no',
    label: text(
      'Traitement de l’enfant accessible dans le pays d’origine',
      'Child’s treatment available in the country of origin',
    ),
    question: text(
      'Le traitement de l’enfant est-il effectivement accessible dans le pays d’origine\u00a0?',
      'Can the child actually get the treatment in the country of origin?',
    ),
    proof: text('documentation médicale, avis de l’OFII', 'medical documentation, opinion of OFII'),
  },
  'child.ill_lives_with_applicant': {
    type: 'yes-no',
    label: text(
      'Enfant malade vivant avec le demandeur et à sa charge',
      'Ill child living with and supported by the applicant',
    ),
    question: text(
      'L’enfant malade vit-il avec vous et à votre charge\u00a0?',
      'Does the ill child live with you and depend on you?',
    ),
    proof: null,
    sensitive: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
