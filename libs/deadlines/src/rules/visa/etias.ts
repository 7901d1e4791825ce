import { source } from '@quantieme/law';
import type { AlternativeReading, Scene, Start, Variant } from '../../engine/rule.ts';
import { fromBirth, fromNotification } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { REFUSED_BY_SILENCE, stayOf } from './common.ts';

/** From the notice of an express refusal, or the birth of an implicit one. */
export function fromRefusal(scene: Scene): Start | null {
  return scene.occurrence.type === REFUSED_BY_SILENCE ? fromBirth(scene) : fromNotification(scene);
}

const isTravelAuthorisation = (scene: Scene): boolean => stayOf(scene) === 'etias';

/** The decree in the corpus gives thirty days; associations report fifteen: unresolved. */
export const THIRTY_DAYS_OR_FIFTEEN: Variant = {
  label: text(
    "Autorisation de voyage : trente jours devant le sous-directeur des visas (quinze selon d'autres)",
    'Travel authorisation: thirty days, to the deputy director for visas (fifteen according to others)',
  ),
  when: isTravelAuthorisation,
  limit: { mode: 'plain', unit: 'day', count: 30, roll: 'yes' },
  prudent: { mode: 'inclusive', unit: 'day', count: 15 },
  sources: [source('CESEDA', 'D312-7')],
};

export const FIFTEEN_DAYS: AlternativeReading = {
  name: 'etias-15-jours',
  limit: { mode: 'plain', unit: 'day', count: 15, roll: 'no' },
  start: (scene) => (isTravelAuthorisation(scene) ? fromRefusal(scene) : null),
  authority: text(
    'ETIAS : trente jours selon D. 312-7, quinze selon des associations',
    'ETIAS: thirty days under D. 312-7, fifteen according to associations',
  ),
  court: null,
  decidedOn: null,
  source: source('CESEDA', 'D312-7'),
};
