import { text } from '@quantieme/law';
import { all, assess, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, AT_ANY_TIME, ONE_YEAR } from './algerian-words.ts';

/** Algerian whose private and family life is in France, outside family reunification. */
export const CRA1_6_5: Title = {
  id: 'cra1-6-5',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 5)'],
      conditions: all(
        gate('G-CRA'),
        when('rf.eligible_category', '=', false),
        assess('assess.disproportionate_interference', '=', true),
        soft('ties.family_in_france', '!=', 'none'),
        soft('stay.habitual_years', '>=', 5),
        soft('union.communal_months', '>=', 12),
      ),
    },
  ],
  filing: AT_ANY_TIME,
  documents: [
    text(
      'actes d’état civil et titres des membres de la famille en France',
      'civil-status records and permits of the family in France',
    ),
    text('preuves de vie commune, PACS', 'proof of shared life, civil partnership'),
    text(
      'preuves de présence, de travail, de formation et d’engagement associatif',
      'proof of presence, work, training and volunteering',
    ),
  ],
  notes: [
    text(
      'Même balance que l’article 8 de la CEDH\u00a0; le PACS est un élément parmi d’autres.',
      'The same balance as article 8 ECHR; a civil partnership is one element among others.',
    ),
    text(
      'Le conjoint d’un Algérien en règle relève en principe du regroupement familial.',
      'The spouse of an Algerian in a regular situation belongs in principle to family reunification.',
    ),
  ],
  toVerify: true,
};
