import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Holder of a French pension for a work accident or an occupational disease, at a rate of twenty percent or more. */
export const CST_VPF_RENTE: Title = {
  id: 'cst-vpf-rente',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-5'],
      conditions: all(
        gate('G-CST'),
        when('pension.at_mp', '=', true),
        when('pension.rate', '>=', 20),
      ),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé.',
    'At any time; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Notification de la rente indiquant l’organisme français et le taux d’incapacité permanente',
      'Notification of the pension stating the French body and the rate of permanent incapacity',
    ),
  ],
  notes: [
    text(
      'La même rente ouvre la carte de résident à qui séjourne régulièrement : voir cette voie d’abord.',
      'The same pension opens the resident card to those in a regular situation: look at that way first.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
