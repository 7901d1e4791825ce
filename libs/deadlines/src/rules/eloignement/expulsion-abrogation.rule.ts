import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ASKED, silence } from './common.ts';
import { REFUSED, REPEAL_ANSWERED, TWO_MONTHS_TO_SUE } from './expulsion.ts';

/** Silence on a request to repeal an expulsion. */
export const EXPULSION_ABROGATION: Rule = {
  id: 'expulsion-abrogation',
  label: text('Abrogation de l’expulsion : silence', 'Repeal of the expulsion: silence'),
  explanation: text(
    'Quatre mois de silence sur une demande d’abrogation valent refus. Plus de deux mois après la notification de l’expulsion, la demande ne peut aboutir que si la personne vit hors de France, sauf prison, assignation ou réexamen à cinq ans. Présentée cinq ans après l’exécution, elle ne peut être rejetée qu’après avis de la commission, avec un bulletin quinze jours avant.',
    'Four months of silence on a request for repeal mean refusal. More than two months after notification of the expulsion, it can succeed only if the person lives outside France, save prison, house arrest or the five-year review. Made five years after execution, it can be refused only after the commission’s opinion, with a notice fifteen days before.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['expulsion-abrogation-demandee'], start: fromReceipt },
  versionBy: requestDay,
  versionDate: ASKED,
  versions: [
    {
      from: '2006-11-15',
      to: '2021-04-30',
      limit: silence(4),
      sources: [
        source('CESEDA', 'R524-2', day('2006-11-15')),
        source('CESEDA', 'L524-1', day('2005-03-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: silence(4),
      sources: [
        source('CESEDA', 'R632-10'),
        source('CESEDA', 'L632-5'),
        source('CESEDA', 'L632-4'),
        source('CESEDA', 'R632-9-1'),
      ],
    },
  ],
  distance: 'none',
  endings: REPEAL_ANSWERED,
  birth: REFUSED,
  effect: TWO_MONTHS_TO_SUE,
  calculator: { event: 'expulsion-abrogation-demandee', startsAs: 'receivedOn' },
};
