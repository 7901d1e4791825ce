import { source } from '@quantieme/law';
import { text } from '../../engine/wording.ts';
import { appealVersion, appealWithin24Hours } from './appeal-24-hours.ts';

/** Appeal against the order that keeps a person in a waiting zone. */
export const ZONE_ATTENTE_APPEL_24_HEURES = appealWithin24Hours({
  id: 'zone-attente-appel-24-heures',
  label: text('Zone d’attente : appel en 24 heures', 'Waiting zone: appeal within 24 hours'),
  order: 'zone-attente-prolongee',
  versions: [appealVersion('2021-05-01', null, source('CESEDA', 'R342-10'))],
});
