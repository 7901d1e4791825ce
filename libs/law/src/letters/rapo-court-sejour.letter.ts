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

/** Compulsory prior appeal against the refusal of a short-stay visa: thirty days, before the sous-directeur des visas. */
export const RAPO_COURT_SEJOUR: LetterDefinition = {
  id: 'rapo-court-sejour',
  label: text('Recours préalable (visa de court séjour)', 'Prior appeal: short-stay visa'),
  kind: 'letter',
  addressee: 'visas',
  sources: [...RAPO_SOURCES],
  records: 'rapo-depose',
  limits: ['visa-recours-prealable-30-jours', 'visa-crrv-silence-2-mois'],
  subject:
    'Recours préalable obligatoire contre un refus de visa de court séjour : {visa.demandeurs} ({visa.consulat})',
  body: [
    { paragraph: 'Madame la sous-directrice, Monsieur le sous-directeur des visas,' },
    ...VISA_REFUSED,
    { heading: 'Recevabilité', level: 2 },
    RAPO_EFFECT,
    { paragraph: 'Copie de la décision de refus est jointe.' },
    ...VISA_ARGUED,
    {
      paragraph:
        'L’objet et les conditions du séjour, les moyens de subsistance et les garanties de retour sont établis par les pièces jointes : {visa.garanties}',
    },
    ...RAPO_REQUEST,
    {
      list: [
        'que le visa sollicité soit délivré ;',
        'qu’il soit statué par une décision explicite et motivée.',
      ],
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    ...RAPO_MENTIONS,
    { what: 'Garanties de retour', pattern: /\{visa\.garanties\}/u, source: null },
  ],
};
