import { text } from '@quantieme/law';
import {
  all,
  any,
  assess,
  gate,
  parameter,
  soft,
  under,
  when,
  worded,
} from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Student on a mobility programme between Member States: one-year card, or multi-year card for two years or more. */
export const ETUDIANT_MOBILITE: Title = {
  id: 'etudiant-mobilite',
  kind: 'of-right',
  family: 'etudes',
  duration: text(
    '1 an au plus, ou la durée du programme à partir de deux ans',
    'one year at most, or the length of the programme from two years on',
  ),
  work: text(
    'à titre accessoire, 60\u00a0% de la durée annuelle de travail',
    'on the side, 60% of the yearly working time',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L422-5', 'CESEDA L422-6'],
      conditions: all(
        gate('G-CST'),
        when('study.mobility_other_eu', '=', true),
        worded(
          text(
            'Carte temporaire, ou carte pluriannuelle d’un programme de deux ans',
            'Temporary card, or multi-year card of a two-year programme',
          ),
          any(
            under(
              'CESEDA L422-5',
              // This article asks for no means, though the administration does.
              all(gate('G-VISA-L'), soft('study.means_monthly', '>=', parameter('STUDY_MEANS'))),
            ),
            under(
              'CESEDA L422-6',
              all(
                when('study.mobility_programme_months', '>=', 24),
                when('study.means_monthly', '>=', parameter('STUDY_MEANS')),
                when('entry.regular', '=', true),
                worded(
                  text(
                    'Visa de long séjour, ou dispense par le préfet',
                    'Long-stay visa, or waiver by the prefect',
                  ),
                  any(
                    gate('G-VISA-L'),
                    under(
                      ['CESEDA L422-6', 'CESEDA L412-3'],
                      assess('assess.overall_appreciation_favourable', '=', true),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'dans les deux mois de l’entrée (R431-4)\u00a0; refus implicite après 90 jours (R422-5)',
    'within two months of entry (R431-4); silence refuses after 90 days (R422-5)',
  ),
  documents: [
    text(
      'programme ou convention entre établissements de deux États membres',
      'programme or agreement between schools of two Member States',
    ),
    text('titre de séjour de l’autre État membre', 'permit of the other Member State'),
    text('justificatifs de ressources', 'proof of means'),
  ],
  notes: [
    text(
      'Jusqu’à douze mois, l’étudiant admis dans un autre État membre peut séjourner sans carte ni visa, après notification (L422-4).',
      'For up to twelve months a student admitted in another Member State may stay without a card or a visa, once notified (L422-4).',
    ),
    text(
      'Le visa de long séjour reste exigé pour la carte temporaire (L422-5)\u00a0; le préfet peut en dispenser pour la carte pluriannuelle (L422-6, L412-3).',
      'The long-stay visa is still asked for the temporary card (L422-5); the prefect may waive it for the multi-year card (L422-6, L412-3).',
    ),
  ],
};
