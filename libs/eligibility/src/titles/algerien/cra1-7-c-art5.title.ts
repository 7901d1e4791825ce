import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, LONG_STAY_VISA, ONE_YEAR } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian shopkeeper, craftsman or professional: registration is enough the first time. */
export const CRA1_7_C_ART5: Title = {
  id: 'cra1-7-c-art5',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text('non salariée, celle du certificat', 'self-employed, that of the certificate'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 5', 'Accord franco-algérien 7, c)'],
      conditions: all(
        gate('G-CRA'),
        when('work.self_employed_activity', '=', true),
        when('work.business_registered', '=', true),
        when('work.regulated_profession_ok', '=', true),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text(
      'extrait Kbis, RNE ou inscription à l’ordre',
      'entry in the trade register, the national business register or the professional order',
    ),
  ],
  notes: [
    LONG_STAY_VISA,
    text(
      'La viabilité économique de L421-5 n’est pas dans l’accord\u00a0: l’inscription suffit la première fois, la réalité de l’activité se vérifie au renouvellement.',
      'The economic viability of L421-5 is not in the agreement: registration is enough the first time, the activity is checked at renewal.',
    ),
  ],
  toVerify: true,
};
