import { decision, source } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { asStated } from '../recours/stated-limit.ts';
import { ASK_SITUATION, ENDINGS, HOURS_48, LATE, LETTER, TAKEN } from './common.ts';
import { HELD, LATER_BANS, LIKE_OBLIGATION, OBLIGATIONS } from './measures.ts';
import { regimesOf } from './regime.ts';

const [ACT_2006, ACT_2011, CODE_2021] = [day('2006-07-25'), day('2011-07-18'), day('2021-05-01')];

/** Only a hand-over starts the hours: by post they never run, and the prudent reading alone counts them. */
function handedOver(window: Window, { scene }: WindowTools): Window {
  const channel = word(scene.occurrence.event, 'channel');
  if (channel === null || channel === 'main' || window.reading === 'prudent') return window;
  const words = text(
    'Notifiée autrement qu’en main propre : les 48 heures ne courent pas',
    'Not handed over in person: the 48 hours do not run',
  );
  const idle = step('channel', words, null, decision('425111'));
  return { ...window, lastDay: null, expiresAt: null, steps: [idle] };
}

/** Action against a removal decision notified to a person in administrative detention: hour to hour. */
export const OQTF_RECOURS_48_HEURES: Rule = {
  id: 'oqtf-recours-48-heures',
  label: text('Éloignement : recours en 48 heures', 'Removal: action within 48 hours'),
  explanation: text(
    "Quarante-huit heures, d'heure à heure depuis la notification en main propre, samedi, dimanche et jours fériés compris, sans aucune prorogation. La requête peut être remise au chef du centre. Avant le 15 juillet 2024 : aussi toute OQTF sans délai de départ et l'assignation.",
    'Forty-eight hours, hour to hour from the hand-over, weekends and holidays included, never extended. The application may be handed to the head of the centre. Before 15 July 2024: also any obligation without time to leave, and house arrest.',
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
      ...HELD,
    ],
    when: (scene) => regimesOf(scene).includes('oqtf-recours-48-heures'),
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: null,
      to: '2011-07-17',
      limit: HOURS_48,
      sources: [source('CESEDA', 'L512-2', ACT_2006)],
    },
    {
      from: '2011-07-18',
      to: '2021-04-30',
      limit: HOURS_48,
      sources: [source('CESEDA', 'L512-1', ACT_2011), source('CJA', 'R776-2', ACT_2011)],
    },
    {
      from: '2021-05-01',
      to: '2024-07-14',
      limit: HOURS_48,
      sources: [
        source('CESEDA', 'L614-6', CODE_2021),
        source('CESEDA', 'L614-8', CODE_2021),
        source('CJA', 'R776-2', CODE_2021),
      ],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: HOURS_48,
      sources: [
        source('CESEDA', 'L921-2'),
        source('CESEDA', 'R921-3'),
        source('CESEDA', 'L614-2', day('2024-07-15')),
        source('CESEDA', 'R922-9'),
        decision('352388'),
      ],
    },
  ],
  distance: 'none',
  opposability: LETTER,
  adjust: (window, tools) => asStated(handedOver(window, tools), tools),
  endings: ENDINGS,
  effect: LATE,
  questions: [
    ASK_SITUATION,
    {
      fact: 'at',
      kind: 'instant',
      question: text(
        'À quelle heure la décision a-t-elle été notifiée ?',
        'At what hour was the decision notified?',
      ),
      effect: text(
        'Heure inconnue : compté prudemment depuis 0 h',
        'Hour unknown: prudently counted from 00:00',
      ),
      when: ({ occurrence }) => occurrence.event?.at === null,
    },
    {
      fact: 'asylum',
      kind: 'boolean',
      question: text(
        "L'entrée est-elle refusée au titre de l'asile ?",
        'Is entry refused on asylum grounds?',
      ),
      effect: text('Sinon, deux mois pour saisir le tribunal', 'If not, two months to go to court'),
      when: ({ occurrence: { event, type } }) =>
        type === 'refus-entree-notifie' && yesNo(event, 'asylum') === null,
    },
  ],
  calculator: {
    event: 'oqtf-notifiee',
    startsAs: 'notifiedOn',
    details: { situation: 'retention' },
  },
};
