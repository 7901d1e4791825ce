import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';

/**
 * Algerian married to a French citizen and entered regularly: shared life is not asked before the first renewal.
 */
export const CRA1_6_2: Title = {
  id: 'cra1-6-2',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 2)'],
      conditions: all(
        gate('G-CRA'),
        when('union.type', '=', 'marriage'),
        when('union.partner_is_french', '=', true),
        when('union.partner_kept_french', '=', true),
        when('entry.regular', '=', true),
        any(
          when('union.married_in_france', '=', true),
          when('union.marriage_transcribed', '=', true),
        ),
      ),
    },
  ],
  filing: text('À tout moment après le mariage.', 'At any time after the marriage.'),
  documents: [
    text('acte de mariage français ou transcrit', 'French or transcribed marriage certificate'),
    text(
      'carte d’identité ou certificat de nationalité française du conjoint',
      'identity card or certificate of French nationality of the spouse',
    ),
    text(
      'visa et tampon d’entrée\u00a0; déclaration d’entrée si l’arrivée s’est faite par un autre État Schengen',
      'visa and entry stamp; declaration of entry when arriving through another Schengen State',
    ),
  ],
  notes: [
    text(
      'Un visa de court séjour suffit\u00a0; rester après son terme ne rend pas l’entrée irrégulière.',
      'A short-stay visa is enough; overstaying it does not make the entry irregular.',
    ),
    text(
      'La vie commune n’est pas une condition du premier certificat, seulement du premier renouvellement\u00a0; la fraude reste opposable.',
      'Shared life is no condition of the first certificate, only of its first renewal; fraud may still be invoked.',
    ),
    text(
      'Ne pas transposer L423-1 et L423-2\u00a0: ni visa de long séjour, ni six mois de vie commune, ni mariage en France.',
      'L423-1 and L423-2 do not apply: no long-stay visa, no six months of shared life, no wedding in France.',
    ),
  ],
  toVerify: true,
};
