import { decision, source } from '@quantieme/law';
import { isForCnda } from '../../effects/cnda-legal-aid-dates.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { actedOn } from '../../engine/lookup.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const NO_CLOCK = { mode: 'none' } as const;

/** Only the first request of a dossier interrupts; before the asylum court it suspends (`cnda-aj-15-jours`). */
function isFirst(scene: Scene): boolean {
  const { events, occurrence } = scene;
  const first = events.find(({ type }) => type === 'aj-demandee');
  return first?.id === occurrence.key && !isForCnda(scene, first);
}

function asked({ occurrence: { event } }: Scene): Start | null {
  return event && startOn(actedOn(event));
}

/**
 * A request for legal aid is pending: the time to sue that it interrupted starts again, in full, from its decision. The
 * effect itself is computed on each limit it interrupts.
 */
export const AJ_INTERRUPTION_TA: Rule = {
  id: 'aj-interruption-ta',
  label: text('Aide juridictionnelle : décision attendue', 'Legal aid: decision awaited'),
  explanation: text(
    "Envoyée avant la fin du délai, la première demande d'aide juridictionnelle l'interrompt. Un délai entier recommence quinze jours après la notification de la décision, quel qu'en soit le sens, ou à la désignation de l'avocat si elle est postérieure ; dès la notification pour une admission provisoire ou une caducité. Prudemment, comptez toujours depuis la notification. Sans effet sur les sept jours et les 48 heures.",
    'Sent before the limit ends, the first request for legal aid interrupts it. A full window starts again fifteen days after notification of the decision, whatever it says, or from the appointment of the lawyer if later; from notification for a provisional admission or a lapse. Prudently, always count from notification. No effect on the seven days and the 48 hours.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['aj-demandee'], when: isFirst, start: asked },
  versionBy: ({ occurrence }) => (occurrence.event ? actedOn(occurrence.event) : occurrence.on),
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: null,
      to: '2020-12-31',
      limit: NO_CLOCK,
      sources: [source('Décret 91-1266', '38', day('2020-12-31')), decision('422471')],
    },
    {
      from: '2021-01-01',
      to: null,
      limit: NO_CLOCK,
      sources: [
        source('Décret 2020-1717', '43'),
        source('Décret 2020-1717', '44'),
        source('Décret 2020-1717', '37'),
        decision('422471'),
        decision('23PA04618'),
      ],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['aj-decision'],
      reason: text('Le bureau a décidé', 'The office has decided'),
    },
  ],
  effect: text(
    'Un nouveau délai entier court de la décision.',
    'A full new window runs from the decision.',
  ),
  calculator: { event: 'aj-demandee', startsAs: 'filedOn' },
};
