import { source } from '@quantieme/law';
import { eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, VersionBy, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { fromRuling, requested, SIX_MONTHS } from './common.ts';
import { withFirstDay } from '../first-day.ts';

const FORMER = day('2005-03-01');

/** The day of the request, else the first on which the six months allow it. */
const requestDay: VersionBy = (scene) => {
  const { on } = scene.occurrence;
  const requests = eventsOf(scene, ['relevement-demande']);
  return requests.find((one) => !isAfter(on, one.on))?.on ?? on.add({ months: 6 });
};

/** A first request may be made before the six months once the person is released (CPP 702-1). */
function earlierIfReleased(window: Window, { scene }: WindowTools): Window {
  const waiting = withFirstDay(window);
  if (scene.occurrence.type !== 'condamnation-definitive') return waiting;
  const released = scene.events.find(
    ({ type, on }) => type === 'liberation' && !isAfter(scene.occurrence.on, on),
  );
  if (!released || !waiting.lastDay || !isAfter(waiting.lastDay, released.on)) return waiting;
  const { fr, en } = longDate(released.on);
  const words = text(
    `Remise en liberté le ${fr} : la première demande est possible`,
    `Released on ${en}: the first request is possible`,
  );
  const steps = [...waiting.steps, step('released', words, released.on, source('CPP', '702-1'))];
  return { ...waiting, lastDay: released.on, opensOn: released.on, steps };
}

/** First day on which the lifting of a ban from the territory may be asked for. */
export const ITF_RELEVEMENT: Rule = {
  id: 'itf-relevement',
  label: text(
    "Relèvement de l'interdiction du territoire",
    'Lifting of the ban from the territory',
  ),
  explanation: text(
    "La première demande n'est recevable que six mois après la condamnation, sauf remise en liberté ; après un refus, il faut attendre six mois de plus. La personne doit vivre hors de France, sauf si elle y est incarcérée ou assignée à résidence (L. 731-3 à L. 731-5). Le relèvement n'est pas ouvert contre une peine principale.",
    'A first request is admissible only six months after the conviction, unless the person is released; after a refusal one waits six months more. The person must live outside France, unless imprisoned or under house arrest there (L. 731-3 to L. 731-5). A principal sentence cannot be lifted.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['condamnation-definitive', 'relevement-refuse'],
    when: ({ occurrence: { event } }) =>
      yesNo(event, 'itf') !== false && yesNo(event, 'itfPrincipal') !== true,
    start: fromRuling,
  },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: SIX_MONTHS,
      sources: [source('CPP', '702-1'), source('CPP', '703'), source('CESEDA', 'L541-2', FORMER)],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: SIX_MONTHS,
      sources: [source('CPP', '702-1'), source('CPP', '703'), source('CESEDA', 'L641-2')],
    },
  ],
  adjust: earlierIfReleased,
  endings: [
    requested(['relevement-demande']),
    {
      outcome: 'superseded',
      by: ['relevement-refuse'],
      timing: 'any-time',
      reason: text('Refus : six mois de plus', 'Refused: six months more'),
    },
    {
      outcome: 'extinguished',
      by: ['relevement-accorde'],
      timing: 'any-time',
      reason: text('Interdiction levée', 'Ban lifted'),
    },
  ],
  effect: text(
    'Avant ce jour, la demande est irrecevable.',
    'Before that day the request is inadmissible.',
  ),
  questions: [
    {
      fact: 'itf',
      kind: 'boolean',
      question: text(
        'Une interdiction du territoire a-t-elle été prononcée en peine complémentaire ?',
        'Was a ban from the territory added to the sentence?',
      ),
      effect: text("Sinon il n'y a rien à relever", 'If not, there is nothing to lift'),
      when: ({ occurrence: { event } }) =>
        event?.type === 'condamnation-definitive' && yesNo(event, 'itf') === null,
    },
  ],
  calculator: { event: 'condamnation-definitive', startsAs: 'decidedOn', details: { itf: true } },
};
