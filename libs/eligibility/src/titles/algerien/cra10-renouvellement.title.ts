import { text } from '@quantieme/law';
import { all, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, BEFORE_EXPIRY, TEN_YEARS } from './algerian-words.ts';

/** Renewal of a ten-year certificate, which only a grave threat to public order may prevent. */
export const CRA10_RENOUVELLEMENT: Title = {
  id: 'cra10-renouvellement',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 bis'],
      conditions: all(
        when('person.nationality_regime', '=', 'algerian'),
        under(
          'CE 504980',
          all(
            when('order.threat_level', 'in', ['none', 'simple']),
            when('order.expulsion_or_itf', '=', false),
          ),
        ),
        when('stay.holds_ten_year_certificate', '=', true),
        when('stay.holds_valid_title', '=', true),
        when('stay.absence_max_months', '<=', 36),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text('certificat de dix ans', 'ten-year certificate'),
    text('justificatif de domicile', 'proof of address'),
  ],
  notes: [
    text(
      'Renouvellement de plein droit, sauf menace grave pour l’ordre public (avis du Conseil d’État du 28 octobre 2025, n° 504980).',
      'Renewed as of right, save a grave threat to public order (opinion of the Conseil d’État of 28 October 2025, no. 504980).',
    ),
  ],
  toVerify: true,
};
