import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, SIGNED_BY_LAWYER } from './parts.ts';
import {
  RAPO_EFFECT,
  RAPO_MENTIONS,
  RAPO_REQUEST,
  RAPO_SOURCES,
  VISA_ARGUED,
  VISA_REFUSED,
} from './visa-parts.ts';

/** Compulsory prior appeal against the refusal of a long-stay visa: thirty days, before the commission. */
export const CRRV_RAPO: LetterDefinition = {
  id: 'crrv-rapo',
  label: text('Recours devant la CRRV (visa de long séjour)', 'Prior appeal: long-stay visa'),
  kind: 'letter',
  addressee: 'crrv',
  sources: [...RAPO_SOURCES, 'CESEDA R312-2', 'CESEDA L561-5', 'CESEDA L312-3'],
  records: 'rapo-depose',
  limits: ['visa-recours-prealable-30-jours', 'visa-crrv-silence-2-mois'],
  subject:
    'Recours préalable obligatoire contre un refus de visa de long séjour : {visa.demandeurs} ({visa.consulat})',
  body: [
    {
      paragraph:
        'Madame la Présidente, Monsieur le Président de la commission de recours contre les décisions de refus de visa d’entrée en France,',
    },
    ...VISA_REFUSED,
    { heading: 'Recevabilité', level: 2 },
    RAPO_EFFECT,
    {
      paragraph:
        'Copie de la décision de refus est jointe, ou, en cas de refus implicite, l’attestation de demande qui en indique la date de dépôt (article R. 312-2 du même code).',
    },
    ...VISA_ARGUED,
    {
      when: 'visa.conjointDeFrancais',
      then: [
        {
          paragraph:
            'Le visa de long séjour est délivré de plein droit au conjoint de ressortissant français ; il ne peut être refusé qu’en cas de fraude, d’annulation du mariage ou de menace à l’ordre public (article L. 312-3 du même code). Aucune de ces circonstances n’est établie.',
        },
      ],
    },
    {
      when: 'visa.reunification',
      then: [
        {
          paragraph:
            'S’agissant de la famille d’une personne protégée, les éléments de possession d’état font foi jusqu’à preuve du contraire et les documents établis par l’Office français de protection des réfugiés et apatrides jusqu’à inscription de faux (article L. 561-5 du même code).',
        },
      ],
    },
    ...RAPO_REQUEST,
    {
      list: [
        'que la commission recommande la délivrance du visa, et qu’il soit délivré dans les meilleurs délais ;',
        'qu’il soit statué par une décision explicite et motivée.',
      ],
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous prie d’agréer, Madame la Présidente, Monsieur le Président, l’expression de ma haute considération.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    ...RAPO_MENTIONS,
    { what: 'Copie du refus ou de l’attestation', pattern: /R\.\s312-2/u, source: 'CESEDA R312-2' },
  ],
};
