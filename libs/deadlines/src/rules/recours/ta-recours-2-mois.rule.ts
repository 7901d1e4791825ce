import { source } from '@quantieme/law';
import { ADMINISTRATIVE_APPEAL } from '../../effects/administrative-appeal.ts';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { detail, yesNo } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { PRIOR_APPEAL_REJECTED, rejectsPriorAppeal, tribunalSeat } from './after-prior-appeal.ts';
import { confirmative, confirmsImplicit } from './confirmative.ts';
import { attacksNothingKnown, EXPRESS, opensTwoMonths, REGISTERS } from './decisions.ts';
import { COURT_SEISED, NOTHING_LEFT } from './endings.ts';
import { LETTER } from './opposability.ts';
import { asStated } from './stated-limit.ts';
import { threeMonthsOverseas } from './three-months-overseas.ts';

function version(from: string, to: string | null): RuleVersion {
  const day = Temporal.PlainDate.from(from);
  return {
    from,
    to,
    limit: { mode: 'franc', unit: 'month', count: 2, roll: 'yes' },
    sources: [source('CJA', 'R421-1', day), source('CJA', 'R421-5', day)],
  };
}

const threeMonths = threeMonthsOverseas('R421-6');

/** Decisions that an obligation to leave may come with. */
const CARRIERS: ReadonlySet<string> = new Set([
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'retrait-notifie',
]);

/** The rejection of an appeal against a decision that the dossier does not hold. */
const rejectsAlone = (scene: Scene): boolean =>
  scene.occurrence.type.endsWith('-rejete') && attacksNothingKnown(scene);

/** Action before the tribunal against a decision notified to the person: two months franc. */
export const TA_RECOURS_2_MOIS: Rule = {
  id: 'ta-recours-2-mois',
  label: text('Recours au tribunal administratif', 'Action before the administrative tribunal'),
  explanation: text(
    "Le tribunal se saisit dans les deux mois de la notification, délai franc : ni le jour de la notification ni le dernier jour ne comptent, et une fin un samedi, un dimanche ou un jour férié passe au jour ouvrable suivant. Un refus assorti d'une OQTF suit le délai de l'OQTF.",
    'One goes to court within two months of notification, counted franc: neither the day of notification nor the last day counts, and an end on a Saturday, Sunday or public holiday moves to the next working day. A refusal with an obligation to leave follows the clock of that obligation.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: [...EXPRESS, ...PRIOR_APPEAL_REJECTED, 'gracieux-rejete', 'hierarchique-rejete'],
    when: (scene) =>
      opensTwoMonths(scene, scene.occurrence.event) ||
      rejectsPriorAppeal(scene, scene.occurrence.event) ||
      rejectsAlone(scene),
    start: fromNotification,
  },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    version('2000-11-23', '2015-12-31'),
    version('2016-01-01', '2016-12-31'),
    version('2017-01-01', '2019-02-09'),
    version('2019-02-10', '2019-12-31'),
    version('2020-01-01', null),
  ],
  distance: 'firm',
  seat: tribunalSeat,
  opposability: LETTER,
  effects: [ADMINISTRATIVE_APPEAL, LEGAL_AID],
  endings: [...COURT_SEISED, ...NOTHING_LEFT],
  adjust: (window, tools) => confirmative(asStated(threeMonths(window, tools), tools), tools),
  effect: text(
    'Forclusion : la décision devient définitive pour son destinataire.',
    'Time-barred: the decision becomes final for the person.',
  ),
  questions: [
    {
      fact: 'oqtf',
      kind: 'boolean',
      question: text(
        'Une obligation de quitter le territoire accompagne-t-elle ce refus ?',
        'Does an obligation to leave come with this refusal?',
      ),
      effect: text(
        "Le délai serait celui de l'OQTF : un mois, sept jours ou 48 heures",
        'The limit would be that of the obligation to leave: one month, seven days or 48 hours',
      ),
      when: ({ occurrence: { event, type } }) =>
        CARRIERS.has(type) && yesNo(event, 'oqtf', 'withOqtf') === null,
    },
    {
      fact: 'confirmative',
      kind: 'boolean',
      question: text(
        'Ce refus exprès se borne-t-il à confirmer le refus implicite devenu définitif ?',
        'Does this express refusal merely confirm the implicit one, now final?',
      ),
      effect: text('Il ne rouvrirait aucun délai', 'It would reopen no window'),
      when: (scene) =>
        detail(scene.occurrence.event, 'confirmative') === null && confirmsImplicit(scene) !== null,
    },
    {
      fact: 'fileWasComplete',
      kind: 'boolean',
      question: text('Le dossier était-il en fait complet ?', 'Was the file in fact complete?'),
      effect: text(
        "Le refus d'enregistrer un dossier incomplet ne s'attaque pas",
        'A refusal to register an incomplete file cannot be challenged',
      ),
      when: ({ occurrence: { event, type } }) =>
        REGISTERS.has(type) && yesNo(event, 'fileWasComplete', 'complete') === null,
    },
    {
      fact: 'residence',
      kind: 'choice',
      values: ['metropole', 'outre-mer', 'etranger'],
      question: text('Où la personne habite-t-elle ?', 'Where does the person live?'),
      effect: text(
        "Outre-mer : un mois de plus ; à l'étranger : deux mois de plus",
        'Overseas: one month more; abroad: two months more',
      ),
      when: ({ file }) => file.residence === null,
      eventId: () => null,
    },
  ],
  calculator: { event: 'refus-notifie', startsAs: 'notifiedOn', details: { oqtf: false } },
  inputs: [
    {
      name: 'remediesStated',
      kind: 'boolean',
      label: text('Voies et délais mentionnés', 'Remedies and time limits stated'),
    },
  ],
};
