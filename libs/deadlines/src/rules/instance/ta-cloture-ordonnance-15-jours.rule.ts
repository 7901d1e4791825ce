import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { before, FIFTEEN, isLate, tooLate } from './late-notice.ts';

/** Closing order: at least fifteen days before the close. */
export const TA_CLOTURE_ORDONNANCE_15_JOURS: Rule = tooLate(
  'ta-cloture-ordonnance-15-jours',
  text('Ordonnance de clôture tardive', 'Late closing order'),
  {
    trigger: { on: ['cloture-fixee'], when: isLate, start: fromNamed('dueOn') },
    versions: [
      {
        from: '2019-02-10',
        to: null,
        limit: before(FIFTEEN),
        sources: [source('CJA', 'R613-1')],
      },
    ],
  },
);
