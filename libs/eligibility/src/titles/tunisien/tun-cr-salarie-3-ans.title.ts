import { text } from '@quantieme/law';
import { all, assess, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_INTEGRATION, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian employee for three years under a « salarié » permit. */
export const TUN_CR_SALARIE_3_ANS: Title = {
  id: 'tun-cr-salarie-3-ans',
  kind: 'discretionary',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 3'],
      conditions: all(
        TUNISIAN,
        when('stay.years_in_same_capacity', '>=', 3),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text(
    'Après trois ans sous titre «\u00a0salarié\u00a0».',
    'After three years under a permit for employees.',
  ),
  documents: [
    text(
      'titres «\u00a0salarié\u00a0» des trois années',
      'permits for employees of the three years',
    ),
    text('contrat de travail', 'employment contract'),
  ],
  notes: [NO_INTEGRATION],
  toVerify: true,
};
