import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import {
  INTEGRATION_PAPERS,
  MEANS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_BLUE_CARD_ENDS,
  WORK_AND_SETTLE,
} from './resident-card.ts';

const MEANS_OF_L426_17 = under(['CESEDA L421-12', 'CESEDA L426-17'], MEANS);

const FIVE_YEARS = text(
  'Cinq ans dans l’Union, dont les deux derniers sous la carte bleue française',
  'Five years in the Union, the last two under the French Blue Card',
);

/** Absences from the Union, not from France. */
const ABSENCES = all(
  when('stay.absence_eu_max_months', '<=', 12),
  when('stay.absence_eu_total_months', '<=', 18),
);

const ARTICLES = ['CESEDA L421-12', 'CESEDA L426-17', 'CESEDA L413-7'] as const;

/** Long-term resident – EU: holder of an EU Blue Card, five years in the Union, the last two in France. */
export const RLD_UE_CARTE_BLEUE: Title = {
  id: 'rld-ue-carte-bleue',
  kind: 'discretionary',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: WORK_AND_SETTLE,
  versions: [
    {
      from: '2021-05-01',
      to: '2025-05-03',
      articles: ARTICLES,
      conditions: all(
        gate('G-CR'),
        under(
          'CESEDA L421-12',
          all(
            when('stay.current_title_id', '=', 'talent-carte-bleue-europeenne'),
            worded(
              FIVE_YEARS,
              any(
                when('talent.cbe_years_france', '>=', 5),
                all(
                  when('talent.cbe_years_france', '>=', 2),
                  worded(
                    text(
                      'Au moins trois ans sous carte bleue européenne avant ces deux dernières années, en France ou dans un autre État de l’Union',
                      'At least three years under an EU Blue Card before these last two years, in France or in another State of the Union',
                    ),
                    when('talent.eligible_eu_title_years_before', '>=', 3),
                  ),
                ),
              ),
            ),
            ABSENCES,
          ),
        ),
        MEANS_OF_L426_17,
        gate('G-INTEG-CR'),
      ),
    },
    {
      from: '2025-05-03',
      to: null,
      articles: ARTICLES,
      conditions: all(
        gate('G-CR'),
        under(
          'CESEDA L421-12',
          all(
            when('stay.current_title_id', '=', 'talent-carte-bleue-europeenne'),
            worded(
              FIVE_YEARS,
              any(
                when('talent.cbe_years_france', '>=', 5),
                all(
                  when('talent.cbe_years_france', '>=', 2),
                  worded(
                    text(
                      'Au moins trois ans avant ces deux dernières années, en France ou dans un autre État de l’Union, sous carte bleue, titre national hautement qualifié, de chercheur ou de protection internationale',
                      'At least three years before these last two years, in France or in another State of the Union, under a Blue Card, a national permit for highly qualified work, or that of a researcher or a protected person',
                    ),
                    when('talent.eligible_eu_title_years_before', '>=', 3),
                  ),
                ),
              ),
            ),
            ABSENCES,
          ),
        ),
        MEANS_OF_L426_17,
        gate('G-INTEG-CR'),
      ),
    },
  ],
  filing: WHEN_THE_BLUE_CARD_ENDS,
  documents: [
    text(
      'cartes bleues et autres titres délivrés par chaque État',
      'Blue Cards and other permits issued by each State',
    ),
    text(
      'preuves du séjour en France des deux dernières années',
      'proof of the last two years in France',
    ),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'Les absences se comptent hors de l’Union\u00a0: douze mois d’affilée, dix-huit en tout.',
      'Absences are counted outside the Union: twelve months in a row, eighteen in all.',
    ),
    text(
      'La demande vaut aussi demande de renouvellement du titre détenu\u00a0; la carte porte la mention «\u00a0ancien titulaire d’une carte bleue européenne\u00a0» (R421-24).',
      'The request also counts as a request to renew the current permit; the card reads “former holder of an EU Blue Card” (R421-24).',
    ),
    NO_COMMISSION,
  ],
};
