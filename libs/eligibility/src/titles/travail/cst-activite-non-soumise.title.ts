import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Profession that needed no authorisation: a mention abolished on 1 November 2016. */
export const CST_ACTIVITE_NON_SOUMISE: Title = {
  id: 'cst-activite-non-soumise',
  kind: 'obsolete',
  family: 'travail',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Mention supprimée le 1er novembre 2016. Voir «\u00a0entrepreneur/profession libérale\u00a0» (L421-5) ou «\u00a0visiteur\u00a0» (L426-20).',
      'Mention abolished on 1 November 2016. See “entrepreneur/liberal profession” (L421-5) or “visitor” (L426-20).',
    ),
  ],
};
