import { decision, source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromBirth, fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { allowsAdministrativeAppeal } from './after-prior-appeal.ts';
import { attacks, EXPRESS, IMPLICIT, opensTwoMonths } from './decisions.ts';
import { COURT_SEISED, EXPRESS_REFUSAL, NOTHING_LEFT, replacesSilence } from './endings.ts';
import { ACKNOWLEDGEMENT, LETTER } from './opposability.ts';

const LIMIT = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' } as const;

const EXPRESS_TYPES: ReadonlySet<string> = new Set(EXPRESS);

const isExpress = ({ occurrence: { type } }: Scene): boolean => EXPRESS_TYPES.has(type);

/** An appeal to the author or to its superior interrupts the time to sue, if sent within it; distance never counts. */
export const RECOURS_GRACIEUX_INTERRUPTION: Rule = {
  id: 'recours-gracieux-interruption',
  label: text(
    'Recours gracieux ou hiérarchique interruptif',
    'Administrative appeal that interrupts the time to sue',
  ),
  explanation: text(
    "Envoyé dans le délai de recours (le cachet de la poste compte, sans délai de distance), un premier recours gracieux ou hiérarchique interrompt ce délai : deux mois entiers recommencent à courir de son rejet. Un seul effet : un second recours n'interrompt rien. Sans effet contre une OQTF.",
    'Sent within the time to sue (the postmark counts, distance does not), a first appeal to the author or its superior interrupts it: two full months run again from its rejection. Once only: a second appeal interrupts nothing. No effect against an obligation to leave.',
  ),
  nature: 'to-act',
  severity: 'information',
  trigger: {
    on: [...EXPRESS, ...IMPLICIT],
    when: (scene) =>
      allowsAdministrativeAppeal(scene.occurrence.type) &&
      (!isExpress(scene) || opensTwoMonths(scene, scene.occurrence.event)),
    start: (scene) => (isExpress(scene) ? fromNotification(scene) : fromBirth(scene)),
  },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: '2000-11-01',
      to: '2015-12-31',
      limit: LIMIT,
      sources: [decision('362568'), decision('170954')],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CRPA', 'L411-2', Temporal.PlainDate.from('2016-01-01')),
        decision('362568'),
        decision('170954'),
        decision('494573'),
      ],
    },
  ],
  distance: 'none',
  opposability: {
    ...LETTER,
    stated: (scene) => (isExpress(scene) ? LETTER : ACKNOWLEDGEMENT).stated(scene),
  },
  endings: [
    {
      outcome: 'met',
      by: ['gracieux-depose', 'hierarchique-depose'],
      when: attacks,
      reason: text('Recours administratif envoyé', 'Administrative appeal sent'),
    },
    // Nothing is left to interrupt, even where this window had closed before, or was never used.
    ...COURT_SEISED.map((ending) => ({
      ...ending,
      outcome: 'extinguished' as const,
      timing: 'any-time' as const,
    })),
    {
      ...EXPRESS_REFUSAL,
      when: (scene, event) => !isExpress(scene) && replacesSilence(scene, event),
    },
    ...NOTHING_LEFT,
  ],
  effect: text(
    "Un recours administratif n'interrompt plus le délai de recours.",
    'An administrative appeal no longer interrupts the time to sue.',
  ),
  calculator: { event: 'refus-notifie', startsAs: 'notifiedOn', details: { oqtf: false } },
};
