import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const ATTESTATION_DEMANDEUR_ASILE: Title = {
  id: 'attestation-demandeur-asile',
  kind: 'of-right',
  family: 'protection',
  duration: text('until the final decision, renewable', ''),
  work: text('no (later, with authorisation)', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L521-7'],
      conditions: all(when('protection.status', '=', 'asylum-seeker')),
    },
  ],
  filing: text('', 'at the registration at the GUDA'),
  documents: [text('', 'attestation délivrée par le guichet unique')],
  notes: [],
};
