import { text } from '@quantieme/law';
import { all, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CHANGEMENT_STATUT: Title = {
  id: 'changement-statut',
  kind: 'on-conditions',
  family: 'pluriannuelle',
  duration: text('n/a', ''),
  work: text('as target', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L433-6'],
      conditions: all(
        gate('G-NAT-COMMON'),
        when('stay.holds_valid_title', '=', true),
        soft('application.first_request', '=', false),
      ),
    },
  ],
  filing: text('', 'before expiry'),
  documents: [text('', 'as the target')],
  notes: [],
};
