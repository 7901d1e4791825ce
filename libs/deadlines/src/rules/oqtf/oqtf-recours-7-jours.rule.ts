import { decision, source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { asStated } from '../recours/stated-limit.ts';
import {
  ASK_SITUATION,
  ENDINGS,
  FRANC,
  HOURS_48,
  LATE,
  LETTER,
  SEVEN_DAYS,
  TAKEN,
} from './common.ts';
import { formerBan } from './former-limits.ts';
import { LATER_BANS, LIKE_OBLIGATION, OBLIGATIONS } from './measures.ts';
import { regimesOf } from './regime.ts';
import { replaced, shortened } from './switch.ts';

const [ACT_2011, ACT_2016, CODE_2021] = [day('2011-07-18'), day('2016-11-01'), day('2021-05-01')];
const DETENTION = ['retention-notifiee'];

/** Action against a removal decision notified to a person assigned or in prison, and against connected measures. */
export const OQTF_RECOURS_7_JOURS: Rule = {
  id: 'oqtf-recours-7-jours',
  label: text('Éloignement : recours en sept jours', 'Removal: action within seven days'),
  explanation: text(
    "Sept jours depuis la notification, sans aucune prorogation : OQTF d'une personne assignée (L. 731-1) ou en prison, assignation elle-même, interdiction de retour postérieure, transfert, conditions d'accueil. Ni aide juridictionnelle ni recours gracieux n'y changent rien. Placée en rétention avant la fin et informée, la personne a 48 heures depuis l'information (R. 921-1), prudemment aussi contre l'assignation et les conditions d'accueil, que la loi laisse aux sept jours (L. 732-8, L. 555-1). Franc ou non : les cours divergent, le plus court est retenu.",
    'Seven days from notification, never extended: obligation to leave of a person under house arrest (L. 731-1) or in prison, the house arrest itself, a later ban on return, a transfer, reception conditions. Neither legal aid nor an administrative appeal changes it. Placed in detention before the end and told so, the person has 48 hours from the information (R. 921-1), prudently also against the house arrest and reception conditions, which the law leaves to the seven days (L. 732-8, L. 555-1). Courts disagree on counting it franc: the shorter is retained.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: [
      ...OBLIGATIONS,
      ...LIKE_OBLIGATION,
      ...LATER_BANS,
      'assignation-notifiee',
      'transfert-notifie',
      'remise-notifiee',
      'cma-refus-notifie',
      'cma-rapo-rejet',
    ],
    when: (scene) => regimesOf(scene).includes('oqtf-recours-7-jours'),
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: null,
      to: '2016-10-31',
      limit: HOURS_48,
      sources: [source('CESEDA', 'L512-1', ACT_2011), source('CJA', 'R776-4', ACT_2011)],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: HOURS_48,
      sources: [source('CESEDA', 'L512-1', ACT_2016), source('CJA', 'R776-4', ACT_2016)],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: HOURS_48,
      sources: [source('CESEDA', 'L614-8', CODE_2021), source('CJA', 'R776-4', CODE_2021)],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: SEVEN_DAYS,
      readings: [FRANC],
      sources: [
        source('CESEDA', 'L921-1'),
        source('CESEDA', 'R921-3'),
        source('CESEDA', 'L614-2', day('2024-07-15')),
        source('CESEDA', 'L614-3', day('2024-07-15')),
        decision('24LY03013'),
      ],
    },
  ],
  distance: 'none',
  opposability: LETTER,
  adjust: (window, tools) => asStated(formerBan(window, tools), tools),
  effects: [shortened(DETENTION)],
  endings: [...ENDINGS, replaced(DETENTION)],
  effect: LATE,
  questions: [ASK_SITUATION],
  calculator: {
    event: 'oqtf-notifiee',
    startsAs: 'notifiedOn',
    details: { situation: 'assigne' },
  },
};
