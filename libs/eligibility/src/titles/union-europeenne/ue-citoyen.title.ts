import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_CITOYEN: Title = {
  id: 'ue-citoyen',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('≤ 5 ans', ''),
  work: text('yes (workers/family)', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [
        'CESEDA L233-1',
        'CESEDA R233-7',
        'CESEDA R233-11',
        'CESEDA R233-13',
        'CESEDA L200-6',
      ],
      conditions: all(
        gate('G-OP-G'),
        when('eu.citizen', '=', true),
        any(
          all(
            when('eu.activity', 'in', ['worker', 'self-employed']),
            when('eu.activity_real_effective', '=', true),
          ),
          when('eu.retains_worker_status', '=', true),
          all(
            when('eu.activity', '=', 'student'),
            when('eu.resources_sufficient', '=', true),
            when('eu.health_insurance', '=', true),
          ),
          all(
            when('eu.activity', 'in', ['inactive', 'retired', 'none']),
            when('eu.resources_sufficient', '=', true),
            when('eu.health_insurance', '=', true),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'no obligation; may request within the first 5 years'),
  documents: [
    text('', 'employment certificate/activity proof, means + insurance if inactive, EU ID'),
  ],
  notes: [],
};
