import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TEN_YEARS } from './algerian-words.ts';

/** Algerian pensioner who lives abroad after living in France on a ten-year certificate, and spouse. */
export const CRA10_7TER_RETRAITE: Title = {
  id: 'cra10-7ter-retraite',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: text('aucune', 'none'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7 ter'],
      conditions: all(
        when('person.nationality_regime', '=', 'algerian'),
        gate('G-OP-G'),
        when('retirement.residence_abroad', '=', true),
        any(
          all(
            when('retirement.held_resident_card', '=', true),
            when('retirement.french_basic_pension', '=', true),
          ),
          when('retirement.spouse_regular_with', '=', true),
        ),
      ),
    },
  ],
  filing: text(
    'En France avant l’expiration du certificat, ou au consulat.',
    'In France before the certificate expires, or at the consulate.',
  ),
  documents: [
    text(
      'notification de pension d’un régime de base français',
      'notification of a French basic pension',
    ),
    text('certificat de dix ans', 'ten-year certificate'),
    text('résidence à l’étranger', 'residence abroad'),
  ],
  notes: [
    text(
      'Plusieurs titres d’un an ne suffisent pas\u00a0: il faut avoir eu le certificat de dix ans.',
      'Several one-year permits are not enough: a ten-year certificate must have been held.',
    ),
    text(
      'Dispense de visa\u00a0; chaque séjour dure un an au plus.',
      'No visa; each stay lasts a year at most.',
    ),
  ],
  toVerify: true,
};
