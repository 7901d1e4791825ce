import { decision, source } from '@quantieme/law';
import { ADMINISTRATIVE_APPEAL } from '../../effects/administrative-appeal.ts';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { isAfter } from '../../engine/lookup.ts';
import { fromNotification, startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { EXPRESS, IMPLICIT, opensTwoMonths } from './decisions.ts';
import { COURT_SEISED, NOTHING_LEFT } from './endings.ts';
import { REASONABLE_YEAR, remediesStated } from './opposability.ts';
import { statesLessThan, TWO_MONTHS } from './stated-limit.ts';

const KNOWN = 'connaissance-decision';
const OTHERS: ReadonlySet<string> = new Set([...EXPRESS, ...IMPLICIT]);

/** A decision never notified, of which the person is proved to have known. */
function knownOnly({ events, births, occurrence: { event } }: Scene): boolean {
  if (!event || typeof event.details['decision'] === 'string') return false;
  const notified = events.some(({ type, on }) => OTHERS.has(type) && !isAfter(on, event.on));
  return !notified && !births.some(({ on }) => !isAfter(on, event.on));
}

function start(scene: Scene): Start | null {
  const { on, type } = scene.occurrence;
  if (type !== KNOWN) return fromNotification(scene);
  const { fr, en } = longDate(on);
  const words = text(`Décision connue le ${fr}`, `Decision known on ${en}`);
  return startOn(on, [step('known', words, on)]);
}

/** Outer limit when the two months are not opposable: one year from the day the decision was notified or known. */
export const TA_DELAI_RAISONNABLE_1_AN: Rule = {
  id: 'ta-delai-raisonnable-1-an',
  label: text("Délai raisonnable d'un an (Czabaj)", 'Reasonable time of one year (Czabaj)'),
  explanation: text(
    "Notifiée sans voies et délais, ou seulement connue, une décision ne peut plus être attaquée au-delà d'un délai raisonnable, un an sauf circonstances particulières. C'est une limite extrême, non un objectif : visez les deux mois.",
    'Notified without remedies, or merely known, a decision can no longer be challenged beyond a reasonable time, one year save special circumstances. It is an outer limit, not a target: aim at the two months.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: [...EXPRESS, KNOWN],
    when: (scene) => {
      const { event, type } = scene.occurrence;
      if (type === KNOWN) return knownOnly(scene);
      return (
        opensTwoMonths(scene, event) &&
        (remediesStated(scene) === false || statesLessThan(scene, TWO_MONTHS))
      );
    },
    start,
  },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: null,
      to: null,
      limit: REASONABLE_YEAR,
      sources: [
        decision('387763'),
        source('CJA', 'R421-5', Temporal.PlainDate.from('2000-11-23')),
        decision('474865'),
      ],
    },
  ],
  effects: [ADMINISTRATIVE_APPEAL, LEGAL_AID],
  endings: [...COURT_SEISED, ...NOTHING_LEFT],
  effect: text('Recours irrecevable après un an.', 'Inadmissible after one year.'),
  calculator: {
    event: 'refus-notifie',
    startsAs: 'notifiedOn',
    details: { oqtf: false, remediesStated: false },
  },
};
