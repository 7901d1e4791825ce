import { text } from '@quantieme/law';
import { all, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Moroccan employee for three years under a « salarié » permit. */
export const MAR_CR_SALARIE_3_ANS: Title = {
  id: 'mar-cr-salarie-3-ans',
  kind: 'discretionary',
  family: 'marocain',
  duration: text('10 ans, renouvelable', 'ten years, renewable'),
  work: text('toute activité professionnelle', 'any occupation'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-marocain 3'],
      conditions: all(
        gate('G-NAT-MAR'),
        gate('G-OP-1'),
        gate('G-POLY'),
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
    text('moyens d’existence', 'means of support'),
  ],
  notes: [
    text(
      'Le titulaire peut ensuite demander la carte de résident de longue durée-UE ou la carte permanente.',
      'The holder may then ask for the long-term EU resident card or the permanent card.',
    ),
  ],
  toVerify: true,
};
