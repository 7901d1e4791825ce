import { decision, source } from '@quantieme/law';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { isAfter } from '../../engine/lookup.ts';
import type { Effect, Ending, Rule, Scene } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { asStated } from '../recours/stated-limit.ts';
import { ASK_SITUATION, ENDINGS, LATE, LETTER, TAKEN } from './common.ts';
import { byGround, groundOf, hasFifteenDays, THIRTY_DAYS } from './former-limits.ts';
import { departureDays, LIKE_OBLIGATION, OBLIGATIONS, REFORM, takenOn } from './measures.ts';
import { regimesOf } from './regime.ts';
import { replaced, shortened } from './switch.ts';

const MONTH = { mode: 'franc', unit: 'month', count: 1, roll: 'yes' } as const;
const [ACT_2006, ACT_2011, ACT_2016, CODE_2021] = [
  day('2007-02-21'),
  day('2011-07-18'),
  day('2016-11-01'),
  day('2021-05-01'),
];
const CONFINEMENTS = ['assignation-notifiee', 'retention-notifiee', 'ecrou'];

const beforeReform = (scene: Scene) => isAfter(REFORM, takenOn(scene));

/**
 * Legal aid interrupts the month (L911-1) and the thirty days, not the former fifteen (CJA R776-5 II), even where the
 * letter wrongly gave thirty (CE 6 Jan. 2023 n° 461471).
 */
const LEGAL_AID_IN_TIME: Effect = {
  ...LEGAL_AID,
  acts: (scene) =>
    LEGAL_AID.acts(scene).map((act) => ({
      ...act,
      apply: (window, tools) => (hasFifteenDays(window, tools) ? window : act.apply(window, tools)),
    })),
};

/** Formerly the limit ended 48 hours after the time to leave was taken away (CJA R776-2 I). */
const TIME_TO_LEAVE_ENDED: Ending = {
  outcome: 'superseded',
  by: ['delai-depart-supprime'],
  when: beforeReform,
  actedOn: ({ on }) => on,
  reason: text(
    'Délai de départ supprimé : le recours expire 48 heures après',
    'Time to leave ended: the limit expires 48 hours later',
  ),
};

/** Action against an obligation to leave notified to a free person. */
export const OQTF_RECOURS_1_MOIS: Rule = {
  id: 'oqtf-recours-1-mois',
  label: text('OQTF : recours, étranger libre', 'Obligation to leave: action, free person'),
  explanation: text(
    "Un mois franc depuis la notification, de quantième à quantième, avec ou sans délai de départ, contre l'OQTF et ce qui l'accompagne. Un recours administratif ne le proroge pas ; une demande d'aide juridictionnelle l'interrompt. Avant le 15 juillet 2024 : trente ou quinze jours selon le fondement.",
    'One month franc from notification, with or without time to leave, against the obligation and what comes with it. An administrative appeal does not extend it; a request for legal aid interrupts it. Before 15 July 2024: thirty or fifteen days by ground.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: [...OBLIGATIONS, ...LIKE_OBLIGATION],
    when: (scene) => regimesOf(scene).includes('oqtf-recours-1-mois'),
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: null,
      to: '2011-07-17',
      limit: MONTH,
      sources: [source('CESEDA', 'L512-1', ACT_2006)],
    },
    {
      from: '2011-07-18',
      to: '2016-10-31',
      limit: THIRTY_DAYS,
      sources: [source('CESEDA', 'L512-1', ACT_2011), source('CJA', 'R776-2', ACT_2011)],
    },
    {
      from: '2016-11-01',
      to: '2021-04-30',
      limit: THIRTY_DAYS,
      sources: [source('CESEDA', 'L512-1', ACT_2016), source('CJA', 'R776-2', ACT_2016)],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: THIRTY_DAYS,
      sources: [
        source('CESEDA', 'L614-4', CODE_2021),
        source('CESEDA', 'L614-5', CODE_2021),
        source('CJA', 'R776-2', CODE_2021),
        decision('452878'),
      ],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: MONTH,
      sources: [
        source('CESEDA', 'L911-1'),
        source('CESEDA', 'L614-1', REFORM),
        source('CESEDA', 'R911-1'),
      ],
    },
  ],
  distance: 'none',
  opposability: LETTER,
  adjust: (window, tools) => asStated(byGround(window, tools), tools),
  effects: [LEGAL_AID_IN_TIME, shortened(CONFINEMENTS)],
  endings: [...ENDINGS, replaced(CONFINEMENTS), TIME_TO_LEAVE_ENDED],
  effect: LATE,
  questions: [
    ASK_SITUATION,
    {
      fact: 'ground',
      kind: 'choice',
      values: ['1', '2', '3', '4', '5', '6', '7', '8'],
      question: text(
        "Quel est le fondement de l'OQTF ?",
        'On what ground does the obligation rest?',
      ),
      effect: text('Quinze jours au lieu de trente', 'Fifteen days instead of thirty'),
      when: (scene) => beforeReform(scene) && groundOf(scene) === null,
    },
    {
      fact: 'departureDays',
      kind: 'choice',
      values: ['0', '30'],
      question: text('Un délai de départ est-il accordé ?', 'Is time to leave granted?'),
      effect: text('Sans délai de départ : 48 heures', 'Without time to leave: 48 hours'),
      when: (scene) => beforeReform(scene) && departureDays(scene.occurrence.event) === null,
    },
  ],
  calculator: {
    event: 'oqtf-notifiee',
    startsAs: 'notifiedOn',
    details: { situation: 'libre' },
  },
};
