import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from './common.ts';
import { HANDED } from './expulsion-procedure.rule.ts';

const LABEL = text('Renvoi accordé', 'Adjournment granted');

/** An adjournment adds one month at most from the decision that grants it, or until the day it sets. */
const ADJOURNED: Effect = {
  id: 'expulsion-renvoi',
  label: LABEL,
  acts: ({ events }) =>
    events
      .filter(({ type }) => type === 'expulsion-renvoi')
      .map((event): Act => {
        const steps = [step('extension', LABEL, event.on, source('CESEDA', 'L632-2'))];
        const set = event.dates.dueOn;
        return {
          on: event.on,
          label: LABEL,
          apply: (window, { restart }) =>
            set
              ? { ...window, lastDay: set, steps: [...window.steps, ...steps] }
              : restart(window, { on: event.on, at: null }, steps),
        };
      }),
};

/** Time for the expulsion commission to give its opinion. */
export const EXPULSION_AVIS_1_MOIS: Rule = {
  id: 'expulsion-avis-1-mois',
  label: text('Expulsion : avis de la commission', 'Expulsion: opinion of the commission'),
  explanation: text(
    'La commission rend son avis dans le mois de la remise de la convocation. Un renvoi demandé pour un motif légitime prolonge ce délai, d’un mois au plus depuis la décision qui l’accorde. Ensuite, la consultation est réputée faite.',
    'The commission gives its opinion within one month of the summons being handed. An adjournment on good grounds extends it, by one month at most from the decision granting it. After that, the consultation is deemed done.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['expulsion-bulletin-remis'],
    when: ({ occurrence }) => yesNo(occurrence.event, 'absoluteUrgency') !== true,
    start: fromNotification,
  },
  versionBy: eventDay,
  versionDate: HANDED,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: months(1),
      sources: [source('CESEDA', 'L522-2', day('2005-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(1),
      sources: [source('CESEDA', 'L632-2'), source('CESEDA', 'R632-7'), source('CESEDA', 'R632-8')],
    },
  ],
  distance: 'none',
  effects: [ADJOURNED],
  endings: [
    {
      outcome: 'met',
      by: ['expulsion-avis'],
      actedOn: ({ on }) => on,
      reason: text('Avis rendu', 'Opinion given'),
    },
  ],
  effect: text(
    'Les formalités de consultation sont réputées remplies ; le préfet en informe l’étranger.',
    'The consultation is deemed done; the prefect tells the person so.',
  ),
  calculator: { event: 'expulsion-bulletin-remis', startsAs: 'notifiedOn' },
};
