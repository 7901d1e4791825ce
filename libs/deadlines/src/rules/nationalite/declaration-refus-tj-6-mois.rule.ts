import { source } from '@quantieme/law';
import type { AlternativeReading, Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'yes' }) as const;

function distance(residence: 'outre-mer' | 'etranger', added: 1 | 2): AlternativeReading {
  const where = residence === 'etranger' ? ["à l'étranger", 'abroad'] : ['outre-mer', 'overseas'];
  return {
    name: `distance-${residence}`,
    limit: months(6 + added),
    start: (scene) => (scene.file.residence === residence ? fromNotification(scene) : null),
    authority: text(
      `Délai de distance civil pour qui habite ${where[0] ?? ''} (CPC art. 643) : à vérifier`,
      `Civil distance for a person living ${where[1] ?? ''} (CPC art. 643): to be checked`,
    ),
    court: null,
    decidedOn: null,
    source: source('CPC', '643'),
  };
}

/** Action before the judicial court against a refusal to register a declaration of nationality. */
export const DECLARATION_REFUS_TJ_6_MOIS: Rule = {
  id: 'declaration-refus-tj-6-mois',
  label: text(
    "Refus d'enregistrement : tribunal judiciaire",
    'Refused registration: judicial court',
  ),
  explanation: text(
    "Le refus d'enregistrer une déclaration de nationalité se conteste devant le tribunal judiciaire dans les six mois de sa notification. Le délai se compte comme en matière civile : ni franc, reporté au jour ouvrable suivant.",
    'A refusal to register a declaration of nationality is challenged before the judicial court within six months of its notification. It is counted as civil limits are: not franc, moved to the next working day.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['declaration-enregistrement-refuse'], start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: null,
      to: null,
      limit: months(6),
      readings: [distance('outre-mer', 1), distance('etranger', 2)],
      sources: [
        source('Code civil', '26-3', day('2016-07-01')),
        source('CPC', '641'),
        source('CPC', '642'),
      ],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['requete-tj-deposee'],
      reason: text('Tribunal judiciaire saisi', 'Judicial court seised'),
    },
    {
      outcome: 'extinguished',
      by: ['declaration-enregistree', 'decision-retiree'],
      timing: 'any-time',
      reason: text('Déclaration enregistrée', 'Declaration registered'),
    },
  ],
  effect: text('Le refus devient définitif.', 'The refusal becomes final.'),
  calculator: { event: 'declaration-enregistrement-refuse', startsAs: 'notifiedOn' },
};
