import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const APS_SOINS_RESIDENCE_INSUFFISANTE: Title = {
  id: 'aps-soins-residence-insuffisante',
  kind: 'discretionary',
  family: 'vie-privee-et-familiale',
  duration: text('length of treatment, renewable', ''),
  work: text('possible', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA R425-14'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('health.exceptional_gravity', '=', true),
        when('health.treatment_available_origin', '=', false),
        when('stay.habitual_residence', '=', false),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'as L425-9')],
  notes: [],
};
