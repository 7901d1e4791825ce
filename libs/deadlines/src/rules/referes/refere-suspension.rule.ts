import { source } from '@quantieme/law';
import { actedOn, isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';

const WINDOWS = ['ta-recours-2-mois', 'ta-recours-implicite-2-mois', 'visa-ta-nantes-2-mois'];
const MAIN_ACTIONS = ['requete-ta-deposee', 'requete-deposee', 'requete-sommaire-deposee'];

function filed({ occurrence: { event } }: Scene): Start | null {
  return event && startOn(actedOn(event));
}

/** The window in which the main action must be filed, if the dossier holds its decision. */
function mainWindow({ events, births, deadlineOf, occurrence }: Scene): string | null {
  const known = [
    ...events.filter(({ on }) => !isAfter(on, occurrence.on)).map(({ id }) => id),
    ...births.map(({ key }) => key),
  ];
  const windows = known.flatMap((key) => WINDOWS.map((rule) => deadlineOf(rule, key)));
  return windows.findLast((one) => one !== null)?.key ?? null;
}

/** A suspension may be asked for at any time, beside an action filed in time. */
export const REFERE_SUSPENSION: Rule = {
  id: 'refere-suspension',
  label: text('Référé-suspension : requête au fond exigée', 'Suspension: main action needed'),
  explanation: text(
    "Le référé-suspension n'a pas de délai propre, mais une requête en annulation distincte doit être déposée dans le délai de recours et sa copie jointe, à peine d'irrecevabilité. Il faut l'urgence et un doute sérieux. Contre un refus implicite, il est possible dès sa naissance ; contre une OQTF, en principe non.",
    'A suspension has no time limit of its own, but a separate action for annulment must be filed in time and its copy attached, or the request is inadmissible. It takes urgency and a serious doubt. Against an implicit refusal it is possible as soon as it is born; against an obligation to leave, in principle not.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: ['refere-suspension-depose'], start: filed },
  versionBy: startDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'none' },
      sources: [source('CJA', 'L521-1'), source('CJA', 'R522-1'), source('CJA', 'L523-1')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: [...MAIN_ACTIONS, 'requete-nantes'],
      timing: 'always',
      when: ({ occurrence }, event) =>
        occurrence.event !== null && !isAfter(actedOn(event), actedOn(occurrence.event)),
      reason: text('Requête au fond déposée', 'Main action filed'),
    },
    {
      outcome: 'extinguished',
      by: ['ordonnance-suspension', 'ordonnance-suspension-rejetee', 'desistement'],
      timing: 'any-time',
      reason: text('Le juge des référés a statué', 'The urgent judge has ruled'),
    },
  ],
  dependsOn: mainWindow,
  effect: text(
    'Sans requête au fond, la demande de suspension est irrecevable.',
    'Without a main action, the request for suspension is inadmissible.',
  ),
  calculator: { event: 'refere-suspension-depose', startsAs: 'registeredOn' },
};
