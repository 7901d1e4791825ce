import { source } from '@quantieme/law';
import { CNDA_LEGAL_AID } from '../../effects/cnda-legal-aid.ts';
import { eventsOf } from '../../engine/lookup.ts';
import type { Rule, Scene, Variant } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { asStated } from '../recours/stated-limit.ts';
import {
  ASK_OUTCOME,
  attacksDecision,
  isAppealable,
  STATED,
  STATUS_GRANTED,
} from './appealable.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const months = (count: number) => ({ mode: 'franc', unit: 'month', count, roll: 'yes' }) as const;

/** A further month for whoever lives overseas is reported, but no text of it was found: the prudent date ignores it. */
const OVERSEAS: Variant = {
  label: text(
    'Personne vivant outre-mer : un mois de plus (rapporté, sans texte retrouvé)',
    'Person living overseas: one more month (reported, no text found)',
  ),
  when: ({ file }) => file.residence === 'outre-mer',
  limit: months(2),
  prudent: months(1),
};

/** Appeal to the asylum court against a decision of OFPRA. */
export const CNDA_RECOURS_1_MOIS: Rule = {
  id: 'cnda-recours-1-mois',
  label: text('CNDA : recours', 'Asylum court: appeal'),
  explanation: text(
    "Un mois franc depuis la notification de la décision de l'OFPRA ; le recours doit être ARRIVÉ à la Cour, le cachet de la poste ne compte pas. Notifiée par voie électronique, la décision compte depuis sa première consultation, sinon à la fin de quinze jours ; prudemment depuis sa mise à disposition. L'aide juridictionnelle demandée dans les quinze jours suspend le mois ; un recours gracieux n'y change rien. La langue de l'audience se conteste dans le même mois.",
    'One month franc from notification of the decision of OFPRA; the appeal must have ARRIVED at the court, the postmark does not count. Notified electronically, the decision counts from its first consultation, else from the end of fifteen days; prudently from its availability. Legal aid asked for within fifteen days suspends the month; an administrative appeal changes nothing. The language of the hearing is contested within the same month.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['decision-ofpra'], when: isAppealable, start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: inForce(
    [
      '2005-03-01',
      '2006-07-25',
      '2007-11-21',
      '2011-06-18',
      '2015-07-31',
      '2016-11-01',
      '2018-09-12',
      '2019-01-01',
      CODE_2021,
    ],
    (first) => ({
      limit: months(1),
      variants: [OVERSEAS],
      sources: isBefore(first, CODE_2021)
        ? [source('CESEDA', 'L731-2', first)]
        : [
            source('CESEDA', 'L532-1'),
            source('CESEDA', 'R532-10'),
            source('CESEDA', 'R532-8'),
            source('CESEDA', 'R531-17'),
            source('CESEDA', 'R531-19'),
          ],
    }),
  ),
  distance: 'none',
  seat: inMetropole,
  opposability: STATED,
  adjust: asStated,
  effects: [CNDA_LEGAL_AID],
  endings: [
    {
      outcome: 'met',
      by: ['recours-cnda'],
      when: (scene, event) => event.dates.receivedOn !== undefined && attacksDecision(scene, event),
      // By day of arrival, whatever the postmark (R532-8).
      actedOn: ({ dates, on }) => dates.receivedOn ?? on,
      reason: text('Recours arrivé à la Cour', 'Appeal arrived at the court'),
    },
    STATUS_GRANTED,
  ],
  effect: text(
    "Recours irrecevable : la décision de l'OFPRA est définitive et le droit de se maintenir a pris fin à sa notification.",
    'Appeal inadmissible: the decision of OFPRA is final and the right to remain ended when it was notified.',
  ),
  questions: [
    ASK_OUTCOME,
    {
      fact: 'receivedOn',
      kind: 'date',
      question: text(
        'Quel jour le recours est-il arrivé à la Cour ?',
        'On which day did the appeal arrive at the court?',
      ),
      effect: text(
        "Seule l'arrivée compte : envoyé dans le mois, arrivé après, il est irrecevable",
        'Arrival alone counts: sent within the month and arrived after it, it is inadmissible',
      ),
      when: (scene) => unarrived(scene) !== null,
      eventId: unarrived,
    },
  ],
  calculator: { event: 'decision-ofpra', startsAs: 'notifiedOn', details: { outcome: 'rejet' } },
};

/** An appeal whose arrival nobody recorded. */
function unarrived(scene: Scene): string | null {
  const appeals = eventsOf(scene, ['recours-cnda']);
  return appeals.find(({ dates }) => dates.receivedOn === undefined)?.id ?? null;
}
