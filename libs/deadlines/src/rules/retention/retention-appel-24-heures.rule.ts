import { source } from '@quantieme/law';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { appealVersion, appealWithin24Hours } from './appeal-24-hours.ts';

/** Appeal against the extension of detention. */
export const RETENTION_APPEL_24_HEURES = appealWithin24Hours({
  id: 'retention-appel-24-heures',
  label: text('Rétention : appel en 24 heures', 'Detention: appeal within 24 hours'),
  order: 'retention-prolongee',
  versions: [
    appealVersion(null, '2021-04-30', source('CESEDA', 'R552-12', day('2019-01-01'))),
    appealVersion(
      '2021-05-01',
      null,
      source('CESEDA', 'R743-10'),
      source('CESEDA', 'L743-21', day('2024-09-01')),
    ),
  ],
});
