import { isAfter } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import {
  applies,
  ASK_CLOSING,
  closing,
  DECREE_2024,
  hasDate,
  inClearDays,
  inDays,
  isCountedBack,
  isOrder,
  ORDER,
  sinceNotice,
} from './closing.ts';
import {
  ASK_COLLEGIAL,
  ASK_HEARING,
  hearingDay,
  isCollegial,
  isFromCnda,
  NOTICES,
} from './hearing.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

/** Close of the written phase before the asylum court. */
export const CNDA_CLOTURE_INSTRUCTION: Rule = {
  id: 'cnda-cloture-instruction',
  label: text('CNDA : clôture de l’instruction écrite', 'Asylum court: close of the written phase'),
  explanation: text(
    "L'instruction écrite est close trois jours avant l'audience, cinq devant une formation collégiale, sauf date fixée par ordonnance (notifiée quinze jours avant) ou par la lettre qui annonce l'audience deux mois à l'avance ; en cas d'urgence, à l'audience. Jusqu'au 14 juillet 2024, cinq jours francs, trois en cinq semaines : prudemment, comptez encore des jours francs. Ensuite, seuls les originaux de copies déjà produites sont reçus ; à un mémoire communiqué moins de sept jours francs avant, on répond oralement.",
    'The written phase closes three days before the hearing, five before a panel, unless an order (notified fifteen days before) or the letter announcing the hearing two months ahead set another date; in urgency, at the hearing. Until 14 July 2024 five clear days, three in five-week cases: prudently, count clear days still. Afterwards only originals of copies already filed are received; a brief communicated less than seven clear days before is answered orally.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: [...NOTICES, ORDER], when: applies, start: closing },
  versionBy: hearingDay,
  versionDate: text("jour de l'audience", 'day of the hearing'),
  versions: inForce(['2019-01-01', CODE_2021, DECREE_2024], (first) =>
    isBefore(first, DECREE_2024) ? inClearDays(first) : inDays(first),
  ),
  adjust: sinceNotice,
  endings: [
    {
      outcome: 'met',
      by: ['memoire-cnda-depose'],
      actedOn: ({ dates, on }) => dates.receivedOn ?? on,
      reason: text('Mémoire ou pièces produits', 'Brief or documents filed'),
    },
    {
      outcome: 'superseded',
      by: [...NOTICES, ORDER],
      when: (scene, event) => isFromCnda(scene, event) && isAfter(event.on, scene.occurrence.on),
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('Nouvelle date fixée par la Cour', 'New date set by the court'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-cnda'],
      timing: 'any-time',
      reason: text('La Cour a statué', 'The court has ruled'),
    },
  ],
  effect: text(
    'Mémoires et pièces ne sont plus communiqués ni examinés, sauf réouverture.',
    'Briefs and documents are no longer communicated or examined, unless the court reopens.',
  ),
  questions: [
    { ...ASK_HEARING, when: (scene) => isCountedBack(scene) && closing(scene) === null },
    { ...ASK_CLOSING, when: (scene) => isOrder(scene) && !hasDate(scene) },
    {
      ...ASK_COLLEGIAL,
      when: (scene) =>
        isCountedBack(scene) &&
        isCollegial(scene) === null &&
        !isBefore(hearingDay(scene, null), DECREE_2024),
    },
  ],
  calculator: { event: 'avis-audience-cnda', startsAs: 'appointmentOn' },
};
