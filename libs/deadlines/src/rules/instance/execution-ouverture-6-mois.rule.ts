import { source } from '@quantieme/law';
import { actedOn } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { DONE, OPENED } from './execution-endings.ts';

function asked({ occurrence: { event } }: Scene): Start | null {
  return event && startOn(actedOn(event));
}

/** Six months after the request for enforcement, the president opens the judicial phase. */
export const EXECUTION_OUVERTURE_6_MOIS: Rule = {
  id: 'execution-ouverture-6-mois',
  label: text("Phase juridictionnelle de l'exécution", 'Judicial phase of enforcement'),
  explanation: text(
    "Six mois après la demande d'exécution, le président ouvre une procédure juridictionnelle ; il peut reporter cette ouverture de quatre mois si l'exécution paraît proche.",
    'Six months after the request for enforcement the president opens a judicial phase; it may be put off by four months if compliance looks near.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['inexecution'], start: asked },
  versionBy: startDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2015-09-18',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 6, roll: 'no' },
      sources: [source('CJA', 'R921-6'), source('CJA', 'R921-5')],
      readings: [
        {
          name: 'report-4-mois',
          limit: { mode: 'plain', unit: 'month', count: 10, roll: 'no' },
          authority: text(
            'Si le président informe le demandeur du report de quatre mois',
            'If the president informs the applicant of the further four months',
          ),
          court: null,
          decidedOn: null,
          source: source('CJA', 'R921-6'),
        },
      ],
    },
  ],
  endings: [
    OPENED,
    {
      outcome: 'superseded',
      by: ['execution-classee'],
      reason: text('Demande classée : un mois pour réagir', 'Request closed: one month to react'),
    },
    DONE,
  ],
  effect: text(
    'Le président doit ouvrir la phase juridictionnelle : relancez.',
    'The president must open the judicial phase: ask.',
  ),
  calculator: { event: 'inexecution', startsAs: 'filedOn' },
};
