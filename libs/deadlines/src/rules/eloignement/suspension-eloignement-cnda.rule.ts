import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { AlternativeReading, Rule, Variant } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { FRANC, HOURS_48, SEVEN_DAYS } from '../oqtf/common.ts';
import { askHour } from '../retention/common.ts';
import { endsRight, isDetained, runs } from './pending-asylum.ts';

const CODE_2021 = day('2021-05-01');
const DETAINED: Variant = {
  label: text('En rétention : 48 heures', 'In detention: 48 hours'),
  when: isDetained,
  limit: HOURS_48,
  sources: [source('CESEDA', 'L921-2')],
};
const FRANC_DAYS: AlternativeReading = {
  ...FRANC,
  start: (scene) => (isDetained(scene) === true ? null : fromNotification(scene)),
};

/** Request to suspend a removal while the asylum court rules. */
export const SUSPENSION_ELOIGNEMENT_CNDA: Rule = {
  id: 'suspension-eloignement-cnda',
  label: text('Suspension de l’éloignement (CNDA)', 'Suspension of the removal (asylum court)'),
  explanation: text(
    'Quand le droit au maintien a pris fin dès la décision de l’OFPRA, le tribunal peut suspendre l’éloignement jusqu’à la décision de la CNDA. OQTF antérieure devenue définitive : sept jours depuis l’assignation, 48 heures depuis le placement en rétention. Expulsion ou interdiction du territoire : depuis la notification de la décision de l’OFPRA. Si un recours contre l’OQTF est pendant, la suspension se demande au même juge (L. 752-6).',
    'Where the right to stay ended with OFPRA’s decision, the court may suspend the removal until the asylum court rules. Earlier obligation to leave, now final: seven days from the house arrest, 48 hours from the placement in detention. Expulsion or ban: from notification of OFPRA’s decision. If an action against the obligation is pending, the same judge is asked (L. 752-6).',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['assignation-notifiee', 'retention-notifiee', 'decision-ofpra'],
    when: runs,
    start: fromNotification,
  },
  versionBy: eventDay,
  versionDate: text('jour de la mesure ou de la décision', 'day of the measure or decision'),
  versions: [
    {
      from: '2019-01-01',
      to: '2021-04-30',
      limit: HOURS_48,
      sources: [
        source('CESEDA', 'L743-3', day('2019-01-01')),
        source('CJA', 'R776-2', day('2019-01-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: HOURS_48,
      sources: [
        source('CESEDA', 'L752-7', CODE_2021),
        source('CESEDA', 'L753-7', CODE_2021),
        source('CESEDA', 'L542-6'),
      ],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: SEVEN_DAYS,
      variants: [DETAINED],
      readings: [FRANC_DAYS],
      sources: [
        source('CESEDA', 'L752-7'),
        source('CESEDA', 'L753-7'),
        source('CESEDA', 'L542-6'),
        source('CESEDA', 'L752-5'),
        source('CESEDA', 'L752-6'),
        source('CESEDA', 'L921-1'),
        source('CESEDA', 'R921-3'),
      ],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['suspension-eloignement-demandee'],
      reason: text('Suspension demandée au tribunal', 'Suspension asked of the court'),
    },
    {
      outcome: 'extinguished',
      by: [
        'decision-cnda',
        'protection-accordee',
        'oqtf-annulee',
        'oqtf-abrogee',
        'mesure-abrogee',
      ],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('Plus rien à suspendre', 'Nothing left to suspend'),
    },
  ],
  effect: text(
    'L’éloignement devient possible pendant le recours à la CNDA.',
    'The removal becomes possible while the asylum court has not ruled.',
  ),
  questions: [
    {
      fact: 'situation',
      kind: 'choice',
      values: ['assigne', 'retention'],
      question: text(
        'La personne est-elle assignée ou en rétention ?',
        'Is the person under house arrest or in detention?',
      ),
      effect: text('En rétention : 48 heures', 'In detention: 48 hours'),
      when: (scene) => isDetained(scene) === null,
    },
    {
      fact: 'accelerated',
      kind: 'boolean',
      question: text(
        'L’OFPRA a-t-il statué en procédure accélérée ou déclaré la demande irrecevable ?',
        'Did OFPRA decide in an accelerated procedure, or find the claim inadmissible?',
      ),
      effect: text(
        'Sinon, le recours à la CNDA suspend déjà l’éloignement',
        'If not, the appeal to the asylum court already suspends the removal',
      ),
      when: ({ events }) =>
        events.some((one) => endsRight(one) && yesNo(one, 'accelerated') === null),
      eventId: ({ events }) => events.findLast((one) => endsRight(one))?.id ?? null,
    },
    askHour((scene) => isDetained(scene) !== false || String(scene.occurrence.on) < '2024-07-15'),
  ],
  calculator: { event: 'assignation-notifiee', startsAs: 'notifiedOn' },
};
