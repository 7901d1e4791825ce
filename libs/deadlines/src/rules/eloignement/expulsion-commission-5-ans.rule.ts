import { source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { askDeparture } from './ban.ts';
import { earliestAfter, executionOf, months, TAKEN } from './common.ts';
import { EXPULSION_GONE } from './expulsion.ts';

const CARRIED_OUT = text('Expulsion exécutée', 'Expulsion carried out');
const execution = (scene: Scene) => executionOf(scene, ['expulsion-executee', 'oqtf-executee']);

/** From when a request for repeal cannot be refused without the commission. */
export const EXPULSION_COMMISSION_5_ANS: Rule = {
  id: 'expulsion-commission-5-ans',
  label: text('Abrogation avec avis de la commission', 'Repeal with the commission’s opinion'),
  explanation: text(
    'Présentée cinq ans après l’exécution effective de l’expulsion, la demande d’abrogation ne peut être rejetée qu’après avis de la commission, devant laquelle la personne peut se faire représenter.',
    'Made five years after the expulsion was actually carried out, a request for repeal can be refused only after the opinion of the commission, before which the person may be represented.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['expulsion-notifiee'],
    start: (scene) => {
      const on = execution(scene);
      return on && earliestAfter(on, 60, CARRIED_OUT);
    },
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: months(60),
      sources: [source('CESEDA', 'L524-1', day('2005-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(60),
      sources: [source('CESEDA', 'L632-4'), source('CESEDA', 'R632-9-1')],
    },
  ],
  distance: 'none',
  opensAfterBirth: true,
  endings: [EXPULSION_GONE],
  effect: text(
    'La commission doit être consultée sur la demande.',
    'The commission must be consulted on the request.',
  ),
  questions: [askDeparture((scene) => execution(scene) === null)],
  calculator: { event: 'expulsion-notifiee', startsAs: 'toOn' },
};
