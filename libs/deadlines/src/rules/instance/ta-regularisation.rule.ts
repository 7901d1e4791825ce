import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';
import { CASE_OVER, LETTER_DAY } from './common.ts';
import { ASK_LENGTH, isLengthUnknown, setByLetter } from './letter.ts';

const least = setByLetter({
  mode: 'plain',
  roll: 'prudent-no',
  minimum: { unit: 'day', count: 15 },
});
const asWritten = setByLetter({ mode: 'plain', roll: 'prudent-no', minimum: null });

const isUrgent = ({ occurrence }: Scene): boolean => yesNo(occurrence.event, 'urgent') === true;

function asSet(window: Window, tools: WindowTools): Window {
  return isUrgent(tools.scene) ? asWritten(window, tools) : least(window, tools);
}

/** Putting an application in order at the court's request. */
export const TA_REGULARISATION: Rule = {
  id: 'ta-regularisation',
  label: text('Régulariser la requête', 'Put the application in order'),
  explanation: text(
    "La demande de régularisation fixe un délai, d'au moins quinze jours sauf urgence, depuis sa réception. Passé ce délai, les conclusions peuvent être rejetées comme irrecevables. Cela ne s'applique pas aux référés.",
    'The request sets a time, at least fifteen days save urgency, from its receipt. After it the application may be rejected as inadmissible. It does not apply to urgent procedures.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['regularisation-demandee'],
    // In an emergency the letter alone says how long: without it, no date can be given.
    start: (scene) => (isUrgent(scene) && isLengthUnknown(scene) ? null : fromCourt(scene)),
  },
  versionBy: decisionDay,
  versionDate: LETTER_DAY,
  versions: [
    {
      from: '2002-06-01',
      to: null,
      limit: { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' },
      sources: [source('CJA', 'R612-1'), source('CJA', 'R522-2')],
    },
  ],
  adjust: asSet,
  endings: [
    {
      outcome: 'met',
      by: ['regularisation-produite'],
      reason: text('Requête régularisée', 'Application put in order'),
    },
    ...CASE_OVER,
  ],
  effect: text('Irrecevabilité de la requête.', 'The application is inadmissible.'),
  questions: [ASK_LENGTH],
  calculator: { event: 'regularisation-demandee', startsAs: 'notifiedOn' },
};
