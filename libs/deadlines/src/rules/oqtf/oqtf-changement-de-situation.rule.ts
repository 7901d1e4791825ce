import { source, type CaseEvent } from '@quantieme/law';
import { decidedOn, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, VersionBy, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { ENDINGS, HOURS_48, LATE, SEVEN_DAYS, TAKEN } from './common.ts';
import { running } from './running-limit.ts';
import { informationOf, replaced, shortened, targetOf, wasInformed } from './switch.ts';

const CODE_2021 = day('2021-05-01');
const DETENTION = ['retention-notifiee'];

function fromInformation({ occurrence }: Scene): Start | null {
  const { event } = occurrence;
  if (!event) return null;
  const from = informationOf(event);
  const { fr, en } = longDate(from.on);
  const words = wasInformed(event)
    ? text(`Information donnée le ${fr}`, `Information given on ${en}`)
    : text(`Mesure notifiée le ${fr}`, `Measure notified on ${en}`);
  return { legal: from, prudent: from, steps: [step('measure', words, from.on)] };
}

const obligationDay: VersionBy = (scene) => {
  const obligation = obligationOf(scene);
  return obligation ? decidedOn(obligation) : scene.occurrence.on;
};

const obligationOf = (scene: Scene): CaseEvent | null => running(scene)?.obligation ?? null;

/** The new limit from the information; without it, the old one goes on and the shorter is prudent. */
function switched(window: Window, { scene, restart }: WindowTools): Window {
  const { event } = scene.occurrence;
  const old = running(scene)?.deadline;
  if (!event || !window.start) return window;
  const target = event.type === 'delai-depart-supprime' ? HOURS_48 : targetOf(event);
  const fresh = restart({ ...window, steps: window.steps.slice(0, 1) }, window.start, [], target);
  const settled = event.type === 'delai-depart-supprime' || wasInformed(event) || !old;
  if (settled) return fresh;
  const goesOn = step(
    'switch',
    text(
      "Aucune information prouvée sur le nouveau délai : l'ancien continue",
      'No proof that the new limit was explained: the old one goes on',
    ),
    old.lastDay,
    source('CESEDA', 'R921-1'),
  );
  const kept = { ...window, limit: SEVEN_DAYS, lastDay: old.lastDay, expiresAt: old.expiresAt };
  if (window.reading === 'prudent') return fresh;
  return { ...kept, steps: [...window.steps.slice(0, 1), goesOn] };
}

/** House arrest, prison or detention before the limit against the obligation has run. */
export const OQTF_CHANGEMENT_DE_SITUATION: Rule = {
  id: 'oqtf-changement-de-situation',
  label: text(
    'OQTF : nouveau délai après la mesure',
    'Obligation to leave: new limit after the measure',
  ),
  explanation: text(
    "Assignée, incarcérée ou placée en rétention avant la fin du délai, la personne informée dispose d'un nouveau délai entier depuis cette information : sept jours, ou 48 heures en rétention. Sans information prouvée, l'ancien délai continue ; prudemment, le plus court des deux.",
    'Assigned, imprisoned or detained before the limit has run, a person who was told has a full new limit from that information: seven days, or 48 hours in detention. Without proof of it the old limit goes on; prudently, the shorter of the two.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['assignation-notifiee', 'retention-notifiee', 'ecrou', 'delai-depart-supprime'],
    when: (scene) => running(scene) !== null,
    start: fromInformation,
  },
  versionBy: obligationDay,
  versionDate: TAKEN,
  versions: [
    {
      from: null,
      to: '2024-07-14',
      limit: HOURS_48,
      sources: [source('CJA', 'R776-2', CODE_2021)],
    },
    {
      from: '2024-07-15',
      to: null,
      limit: SEVEN_DAYS,
      sources: [
        source('CESEDA', 'R921-1'),
        source('CESEDA', 'R921-2'),
        source('CESEDA', 'L921-1'),
        source('CESEDA', 'L921-2'),
        source('CESEDA', 'R911-9'),
      ],
    },
  ],
  distance: 'none',
  adjust: switched,
  effects: [shortened(DETENTION, obligationOf)],
  endings: [...ENDINGS, replaced(DETENTION, obligationOf)],
  dependsOn: (scene) => running(scene)?.deadline.key ?? null,
  effect: LATE,
  questions: [
    {
      fact: 'informed',
      kind: 'boolean',
      question: text(
        'La personne a-t-elle été informée que le délai est interrompu et du nouveau délai ?',
        'Was the person told that the limit is interrupted and of the new one?',
      ),
      effect: text(
        "Informée : seul le nouveau délai compte ; sinon l'ancien continue",
        'Told: only the new limit counts; if not, the old one goes on',
      ),
      when: ({ occurrence: { event, type } }) =>
        type !== 'delai-depart-supprime' &&
        yesNo(event, 'informed') === null &&
        event?.dates.informedOn === undefined,
    },
  ],
  calculator: {
    event: 'assignation-notifiee',
    startsAs: 'informedOn',
    details: { informed: true },
  },
};
