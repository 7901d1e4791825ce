import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { before, isLate, SEVEN, tooLate, TWO_DAYS } from './late-notice.ts';

/** Notice of the hearing: at least seven days before. */
export const TA_AVIS_AUDIENCE_7_JOURS: Rule = tooLate(
  'ta-avis-audience-7-jours',
  text("Avis d'audience tardif", 'Late notice of hearing'),
  {
    trigger: { on: ['avis-audience'], when: isLate, start: fromNamed('appointmentOn') },
    versions: [
      {
        from: '2015-09-18',
        to: null,
        limit: before(SEVEN),
        variants: [TWO_DAYS],
        sources: [source('CJA', 'R711-2')],
      },
    ],
  },
);
