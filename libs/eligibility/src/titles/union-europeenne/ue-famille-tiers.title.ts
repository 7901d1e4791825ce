import { text } from '@quantieme/law';
import { all, any, under } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, EASY_VISA, FIVE_YEARS, SIX_MONTHS, THREE_MONTHS } from './union-words.ts';
import {
  FAMILY,
  FAMILY_OF_A_CITIZEN,
  KEEPS_FAMILY_RIGHT,
  NO_SERIOUS_THREAT,
  THIRD_COUNTRY,
} from './union-conditions.ts';

/**
 * Third-country spouse, child or dependent parent of a citizen of the Union, of the EEA or of Switzerland; the right outlives a
 * death, a divorce or a departure in the cases of R233-9 and R233-10.
 */
export const UE_FAMILLE_TIERS: Title = {
  id: 'ue-famille-tiers',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: FIVE_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-2', 'CESEDA L233-5', 'CESEDA L200-4'],
      conditions: all(
        NO_SERIOUS_THREAT,
        THIRD_COUNTRY,
        under('CESEDA L200-4', FAMILY),
        any(FAMILY_OF_A_CITIZEN, KEEPS_FAMILY_RIGHT),
      ),
    },
  ],
  filing: THREE_MONTHS,
  documents: [
    text('lien familial', 'family link'),
    text(
      'droit au séjour du citoyen\u00a0: travail réel, ou ressources et assurance',
      'the citizen’s right of residence: genuine work, or means and insurance',
    ),
    text(
      'prise en charge, pour un ascendant ou un descendant de plus de 21 ans',
      'dependency, for an ascendant or for a descendant over 21',
    ),
  ],
  notes: [
    EASY_VISA,
    SIX_MONTHS,
    text(
      'La carte est obligatoire à 18 ans, à 16 ans pour travailler (L233-5).',
      'The card is compulsory at 18, at 16 to work (L233-5).',
    ),
    text(
      'Le droit de l’Union prime sur les accords bilatéraux\u00a0: un Algérien marié à une Allemande en relève.',
      'Union law prevails over bilateral agreements: it covers an Algerian married to a German citizen.',
    ),
    text(
      'Des absences de six mois par an, ou une seule de douze mois au plus pour une raison importante, laissent la carte valable (R233-15).',
      'Absences of six months a year, or a single one of twelve months at most for an important reason, leave the card valid (R233-15).',
    ),
  ],
};
