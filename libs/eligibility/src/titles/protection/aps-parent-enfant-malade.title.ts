import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const APS_PARENT_ENFANT_MALADE: Title = {
  id: 'aps-parent-enfant-malade',
  kind: 'of-right',
  family: 'protection',
  duration: text("6 mois maximum, renewed during the child's treatment", ''),
  work: text('yes (authorisation attached)', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-10'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('child.ill_exceptional_gravity', '=', true),
        when('child.treatment_available_origin', '=', false),
        when('child.ill_lives_with_applicant', '=', true),
        when('stay.habitual_residence', '=', true),
        risk('health.ofii_opinion', 'in', ['none', 'pending', 'unfavourable']),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [
    text(
      '',
      'parental link, habitual residence with the child, proof of upkeep, address, photos, medical file sent directly to OFII',
    ),
  ],
  notes: [],
};
