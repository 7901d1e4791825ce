import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';
import {
  INTEGRATION_PAPERS,
  MEANS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_BLUE_CARD_ENDS,
  WORK_AND_SETTLE,
} from './resident-card.ts';

/** Long-term resident – EU: spouse or child of a former Blue Card holder who has that status. */
export const RLD_UE_FAMILLE: Title = {
  id: 'rld-ue-famille',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: WORK_AND_SETTLE,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-25', 'CESEDA L421-35', 'CESEDA L426-17', 'CESEDA L413-7'],
      conditions: all(
        gate('G-CR'),
        under(
          'CESEDA L421-25',
          all(
            when('talent.sponsor_title', '=', 'rld-ue-cbe'),
            when('stay.current_title_id', 'in', [
              'talent-famille',
              'talent-enfant',
              'talent-famille-mobilite-cbe',
            ]),
            worded(
              text(
                'Conjoint, ou enfant dans l’année de ses dix-huit ans',
                'Spouse, or child in the year after eighteen',
              ),
              any(
                when('talent.family_link', '=', 'spouse'),
                all(when('talent.family_link', '=', 'child'), IN_THE_YEAR_OF_MAJORITY),
              ),
            ),
          ),
        ),
        under(
          'CESEDA L426-17',
          all(
            when('stay.years_counting_for_rld', '>=', 5),
            when('resources.health_insurance', '=', true),
            MEANS,
          ),
        ),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_BLUE_CARD_ENDS,
  documents: [
    text('acte établissant le lien de famille', 'record that establishes the family link'),
    text(
      'carte «\u00a0résident de longue durée – UE\u00a0» du titulaire principal',
      'long-term resident – EU card of the principal holder',
    ),
    text('titres couvrant cinq années de résidence', 'permits covering five years of residence'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'L’enfant demande dans l’année de ses dix-huit ans, ou entre seize et dix-huit ans s’il déclare vouloir travailler (L421-35).',
      'A child asks in the year that follows the eighteenth birthday, or between sixteen and eighteen when declaring a wish to work (L421-35).',
    ),
    text(
      'La demande vaut aussi demande de renouvellement du titre détenu (R421-24).',
      'The request also counts as a request to renew the current permit (R421-24).',
    ),
    NO_COMMISSION,
  ],
};
