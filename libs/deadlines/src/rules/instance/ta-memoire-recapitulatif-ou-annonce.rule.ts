import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';
import { judgedOn } from '../voies-de-recours/judgments.ts';
import { CASE_OVER, LETTER_DAY, WITHDRAWN } from './common.ts';
import { arrivedOn, ASK_LENGTH, isLengthUnknown, setByLetter } from './letter.ts';

const SUMMARY = 'memoire-recapitulatif-demande';
const ANNOUNCED = 'memoire-annonce-mise-en-demeure';
const WITHDRAWAL_SINCE = day('2017-01-01');
const MONTH = { mode: 'plain', unit: 'month', count: 1, roll: 'prudent-no' } as const;

const isAnnounced = ({ occurrence }: Scene): boolean => occurrence.type === ANNOUNCED;

/** Before 2017, and without the warning, a missed summary brief costs only the grounds left out. */
function threatens(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (isAnnounced(scene)) return true;
  if (!event || yesNo(event, 'withdrawalStated') === false) return false;
  return !isAfter(WITHDRAWAL_SINCE, judgedOn(event));
}

/** No text sets a least time for the announced brief: without the letter's own, no date can be given. */
function start(scene: Scene): Start | null {
  return isAnnounced(scene) && isLengthUnknown(scene) ? null : fromCourt(scene);
}

const summary = setByLetter({
  mode: 'plain',
  roll: 'prudent-no',
  minimum: { unit: 'month', count: 1 },
});
const announced = setByLetter({ mode: 'plain', roll: 'prudent-no', minimum: null });

function asSet(window: Window, tools: WindowTools): Window {
  return isAnnounced(tools.scene) ? announced(window, tools) : summary(window, tools);
}

function version(from: string, to: string | null): RuleVersion {
  const own = from < String(WITHDRAWAL_SINCE) ? [] : [source('CJA', 'R611-8-1', day(from))];
  const notice = source('CJA', 'R612-5');
  return {
    from,
    to,
    limit: MONTH,
    variants: [
      {
        label: text('Mise en demeure : mémoire annoncé', 'Formal notice: announced brief'),
        when: isAnnounced,
        limit: MONTH,
        sources: [notice],
      },
    ],
    sources: [...own, notice],
  };
}

/** A brief that the court asks for, whose absence is a withdrawal. */
export const TA_MEMOIRE_RECAPITULATIF_OU_ANNONCE: Rule = {
  id: 'ta-memoire-recapitulatif-ou-annonce',
  label: text('Mémoire récapitulatif ou annoncé', 'Summary or announced brief'),
  explanation: text(
    "Le mémoire récapitulatif demandé sous peine de désistement doit parvenir dans le délai fixé, d'au moins un mois ; les moyens non repris sont abandonnés. Le mémoire annoncé dans la requête doit parvenir dans le délai de la mise en demeure. Les OQTF ont leur propre délai de quinze jours.",
    'The summary brief asked for on pain of withdrawal must arrive within the time set, at least one month; grounds not taken up are abandoned. The brief announced in the application must arrive within the time of the formal notice. Obligations to leave have their own fifteen days.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: [SUMMARY, ANNOUNCED], when: threatens, start },
  versionBy: decisionDay,
  versionDate: LETTER_DAY,
  versions: [
    version('2000-11-23', '2016-12-31'),
    version('2017-01-01', '2019-02-09'),
    version('2019-02-10', null),
  ],
  adjust: asSet,
  endings: [
    {
      outcome: 'met',
      by: ['memoire-recapitulatif-depose', 'memoire-complementaire-depose'],
      actedOn: arrivedOn,
      reason: text('Mémoire parvenu', 'Brief arrived'),
    },
    ...CASE_OVER,
  ],
  effect: WITHDRAWN,
  questions: [
    ASK_LENGTH,
    {
      fact: 'withdrawalStated',
      kind: 'boolean',
      question: text(
        "La lettre annonce-t-elle un désistement d'office ?",
        'Does the letter announce a deemed withdrawal?',
      ),
      effect: text(
        'Sinon seuls les moyens non repris sont perdus',
        'If not, only the grounds left out are lost',
      ),
      when: ({ occurrence: { event, type } }) =>
        type === SUMMARY && yesNo(event, 'withdrawalStated') === null,
    },
  ],
  calculator: { event: SUMMARY, startsAs: 'notifiedOn' },
};
