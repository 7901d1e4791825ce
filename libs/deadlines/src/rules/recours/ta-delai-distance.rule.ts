import { source } from '@quantieme/law';
import { ADMINISTRATIVE_APPEAL } from '../../effects/administrative-appeal.ts';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { distanceMonths } from '../../engine/distance.ts';
import { deadlineKey } from '../../engine/evaluate.ts';
import type { Rule, RuleVersion } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { EXPRESS, opensTwoMonths } from './decisions.ts';
import { COURT_SEISED, NOTHING_LEFT } from './endings.ts';

function version(from: string, to: string | null): RuleVersion {
  return {
    from,
    to,
    limit: { mode: 'franc', unit: 'month', count: 2, roll: 'yes' },
    sources: [source('CJA', 'R421-7', Temporal.PlainDate.from(from))],
  };
}

/** What distance adds to the two months of R421-1; never to OQTF limits, administrative appeals or visas. */
export const TA_DELAI_DISTANCE: Rule = {
  id: 'ta-delai-distance',
  label: text('Délai de distance', 'Extension for distance'),
  explanation: text(
    "Le délai de deux mois est augmenté d'un mois pour qui demeure outre-mer devant un tribunal de métropole, ou hors de la collectivité devant un tribunal d'outre-mer, et de deux mois pour qui demeure à l'étranger. Ajouté aux mois, puis compté franc.",
    'The two months are increased by one month for a person living overseas before a metropolitan tribunal, or outside its territory before an overseas one, and by two months for a person living abroad. Added to the months, then counted franc.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: EXPRESS,
    when: (scene) =>
      opensTwoMonths(scene, scene.occurrence.event) &&
      distanceMonths('firm', scene.file, 'legal') > 0,
    start: fromNotification,
  },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    version('2001-01-01', '2008-05-15'),
    version('2008-05-16', '2010-12-16'),
    version('2010-12-17', '2015-09-17'),
    version('2015-09-18', null),
  ],
  distance: 'firm',
  effects: [ADMINISTRATIVE_APPEAL, LEGAL_AID],
  endings: [...COURT_SEISED, ...NOTHING_LEFT],
  effect: text('Fin du délai allongé.', 'End of the longer window.'),
  dependsOn: ({ occurrence }) => deadlineKey('ta-recours-2-mois', occurrence.key),
  calculator: { event: 'refus-notifie', startsAs: 'notifiedOn', details: { oqtf: false } },
};
