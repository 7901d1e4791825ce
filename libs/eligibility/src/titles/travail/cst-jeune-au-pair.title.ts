import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

/** Au pair of eighteen to thirty, in a family of another nationality. */
export const CST_JEUNE_AU_PAIR: Title = {
  id: 'cst-jeune-au-pair',
  kind: 'on-conditions',
  family: 'travail',
  duration: text('1 an, renouvelable une fois', 'one year, renewable once'),
  work: text(
    'l’aide à la famille d’accueil, 25 heures par semaine au plus',
    'help to the host family, 25 hours a week at most',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-22'],
      conditions: all(
        gate('G-CST'),
        when('aupair.convention', '=', true),
        when('aupair.conditions', '=', true),
        when('person.age', '>=', 18),
        // « De dix-huit à trente ans »: the year that follows the thirtieth birthday can be argued, not counted on.
        when('person.age', '<', 31),
        risk('person.age', '>', 30),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'convention signée avec la famille d’accueil et son annexe',
      'agreement signed with the host family, and its annex',
    ),
    text(
      'niveau de français de base, ou études secondaires, ou qualification professionnelle',
      'basic French, or secondary education, or a vocational qualification',
    ),
    text('assurance', 'insurance'),
  ],
  notes: [
    text(
      'Deux ans au plus sous ce motif (R426-15)\u00a0; ne mène pas à la carte pluriannuelle (L433-5).',
      'Two years at most on this ground (R426-15); doesn’t lead to the multi-year card (L433-5).',
    ),
    text(
      'Le silence de l’administration vaut refus après 90 jours (R426-14).',
      'Silence refuses after 90 days (R426-14).',
    ),
  ],
};
