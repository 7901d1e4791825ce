import { text } from '@quantieme/law';
import { all, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Spouse of the holder of a retired person’s card, who lived lawfully in France with him. */
export const CARTE_CONJOINT_RETRAITE: Title = {
  id: 'carte-conjoint-retraite',
  kind: 'of-right',
  family: 'travail',
  duration: text(
    '10 ans, renouvelée de plein droit, séjours d’un an au plus',
    'ten years, renewed of right, stays of one year at most',
  ),
  work: text('aucune activité professionnelle', 'no work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-9'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-G'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('retirement.spouse_regular_with', '=', true),
        // Not written in L426-9: it follows from « les mêmes droits ».
        soft('retirement.residence_abroad', '=', true),
      ),
    },
  ],
  filing: text(
    'en préfecture, ou au consulat du pays de résidence, avec la demande du conjoint',
    'at the prefecture, or at the consulate of the country of residence, with the request of the spouse',
  ),
  documents: [
    text('acte de mariage', 'marriage certificate'),
    text('carte «\u00a0retraité\u00a0» du conjoint', 'retired person’s card of the spouse'),
    text(
      'titres prouvant le séjour régulier en France avec le conjoint',
      'permits proving regular stay in France with the spouse',
    ),
  ],
  notes: [],
};
