import { source } from '@quantieme/law';
import { eventsOf, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, VersionBy, Window, WindowTools } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;
const ALGERIAN_MONTHS = 12;
const MAYOTTE_MONTHS = 36;

function isAlgerian({ file, occurrence }: Scene): boolean {
  const nationality = word(occurrence.event, 'nationality') ?? file.facts['person.nationality'];
  const list: readonly unknown[] = Array.isArray(nationality) ? nationality : [nationality];
  return yesNo(occurrence.event, 'algerian') === true || list.includes('DZ');
}

/** Twelve months for Algerians, three years in Mayotte; then the day is the first on which one may file. */
function ownLength(window: Window, { scene, restart }: WindowTools): Window {
  const own = specialLength(window, scene, restart);
  return { ...own, opensOn: own.lastDay };
}

function specialLength(window: Window, scene: Scene, restart: WindowTools['restart']): Window {
  const { start } = window;
  if (!start) return window;
  const blank = { ...window, steps: [] };
  if (isAlgerian(scene)) {
    const words = text('Ressortissant algérien : douze mois', 'Algerian national: twelve months');
    const ref = source('Accord franco-algérien', '4');
    return restart(blank, start, [step('length', words, null, ref)], months(ALGERIAN_MONTHS));
  }
  if (scene.file.territory !== 'mayotte') return window;
  const words = text(
    'Mayotte : trois ans de séjour (à vérifier depuis la loi du 11 août 2025)',
    'Mayotte: three years’ stay (to be checked since the law of 11 August 2025)',
  );
  const ref = source('CESEDA', 'L441-9');
  return restart(blank, start, [step('length', words, null, ref)], months(MAYOTTE_MONTHS));
}

/** The day of the request, else the first on which the usual length allows it. */
const applicationDay: VersionBy = (scene, start) =>
  eventsOf(scene, ['rf-depose', 'rf-attestation-depot'])[0]?.on ??
  (start?.legal.on ?? scene.occurrence.on).add({ months: 18 });

/** Regular stay needed before asking for family reunification. */
export const REGROUPEMENT_SEJOUR_18_MOIS: Rule = {
  id: 'regroupement-sejour-18-mois',
  label: text('Séjour régulier préalable', 'Regular stay needed first'),
  explanation: text(
    'Le regroupement se demande après dix-huit mois de séjour régulier, douze pour un ressortissant algérien. Le jour indiqué est le premier où la demande est recevable.',
    'Reunification may be asked for after eighteen months of regular stay, twelve for an Algerian national. The day shown is the first on which the request is admissible.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['sejour-regulier-debute'], start: fromNamed('fromOn') },
  versionBy: applicationDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: null,
      to: '2006-07-24',
      limit: months(12),
      sources: [source('CESEDA', 'L411-1', day('2005-03-01'))],
    },
    {
      from: '2006-07-25',
      to: '2021-04-30',
      limit: months(18),
      sources: [source('CESEDA', 'L411-1', day('2006-07-25'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(18),
      sources: [source('CESEDA', 'L434-2'), source('CESEDA', 'R434-2')],
    },
  ],
  adjust: ownLength,
  endings: [
    {
      outcome: 'met',
      by: ['rf-depose', 'rf-attestation-depot'],
      timing: 'any-time',
      when: (_scene, event, window) =>
        window.lastDay !== null && Temporal.PlainDate.compare(event.on, window.lastDay) >= 0,
      reason: text('Demande déposée', 'Request filed'),
    },
  ],
  questions: [
    {
      fact: 'algerian',
      kind: 'boolean',
      question: text('La personne est-elle algérienne ?', 'Is the person Algerian?'),
      effect: text(
        'Douze mois au lieu de dix-huit (accord de 1968, art. 4)',
        'Twelve months instead of eighteen (1968 agreement, art. 4)',
      ),
      when: (scene) =>
        yesNo(scene.occurrence.event, 'algerian') === null &&
        word(scene.occurrence.event, 'nationality') === null &&
        scene.file.facts['person.nationality'] === undefined,
    },
  ],
  effect: text('Le regroupement peut être demandé.', 'Reunification may be asked for.'),
  calculator: { event: 'sejour-regulier-debute', startsAs: 'fromOn' },
};
