import { source } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { isHealthRequest } from './health.ts';

const REGISTERED = 'enregistrement-guda';
const INFORMED = 'information-l431-2';
const SINCE = day('2019-03-01');

/** The information given at registration, unless it was recorded for itself; never for a Dublin claim. */
function isInformation({ events, occurrence: { type, event, on } }: Scene): boolean {
  if (isAfter(SINCE, on)) return false;
  if (type === INFORMED) return true;
  return word(event, 'track') !== 'dublin' && !events.some((one) => one.type === INFORMED);
}

const fromInformation = ({ occurrence: { event, on } }: Scene): Start =>
  startOn(event?.dates.informedOn ?? on);

/** Null = nobody recorded whether the person was told. */
const isTold = ({ occurrence: { event } }: Scene): boolean | null =>
  event?.dates.informedOn ? true : yesNo(event, 'informedL4312');

const HEALTH_MONTHS = {
  label: text(
    'Titre pour soins (L. 425-9) : trois mois',
    'Permit for health (L. 425-9): three months',
  ),
  when: (scene: Scene) => isHealthRequest(scene) === true,
  limit: months(3, 'prudent-no'),
} as const;

/** Asylum seeker: another permit is asked for within two months of the information, three on the ground of health. */
export const ASILE_DEMANDE_SEJOUR_CONCOMITANTE: Rule = {
  id: 'asile-demande-sejour-concomitante',
  label: text(
    "Demandeur d'asile : demander un autre titre",
    'Asylum seeker: another permit to be asked for',
  ),
  explanation: text(
    "Le demandeur d'asile dont la demande relève de la France, informé à l'enregistrement qu'il peut prétendre à un autre titre, le demande dans les deux mois (trois pour des raisons de santé). Passé ce délai, seules des circonstances nouvelles permettent de le demander. Le certificat médical va à l'OFII dans les mêmes trois mois.",
    'An asylum seeker whose claim is for France to examine, told at registration that another permit may be asked for, does so within two months (three on the ground of health). After that only new circumstances allow it. The medical certificate goes to OFII within the same three months.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: [INFORMED, REGISTERED], when: isInformation, start: fromInformation },
  versionBy: startDay,
  versionDate: text("jour de l'information", 'day of the information'),
  versions: [
    {
      from: '2019-03-01',
      to: '2021-04-30',
      limit: months(2, 'prudent-no'),
      variants: [HEALTH_MONTHS],
      sources: [source('CESEDA', 'D311-3-2'), source('CESEDA', 'L311-6', SINCE)],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(2, 'prudent-no'),
      variants: [HEALTH_MONTHS],
      sources: [source('CESEDA', 'D431-7'), source('CESEDA', 'L431-2')],
    },
  ],
  opposability: {
    stated: isTold,
    question: {
      fact: 'informedL4312',
      kind: 'boolean',
      question: text(
        "La personne a-t-elle été informée, à l'enregistrement, qu'un autre titre devait être demandé dans ce délai ?",
        'Was the person told, at registration, that another permit had to be asked for in that time?',
      ),
      effect: text(
        "Sans cette information, le délai n'est pas opposable",
        'Without that information, the limit cannot be held against the person',
      ),
    },
    otherwise: {
      limit: { mode: 'none' },
      text: text(
        'Information non donnée : délai non opposable (à vérifier)',
        'Information not given: the limit is not opposable (to be checked)',
      ),
      source: source('CESEDA', 'L431-2'),
    },
    source: source('CESEDA', 'L431-2'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['demande-deposee'],
      reason: text('Autre titre demandé dans le délai', 'Other permit asked for in time'),
    },
  ],
  effect: text(
    'La demande est irrecevable, sauf circonstances nouvelles.',
    'The request is inadmissible, save new circumstances.',
  ),
  questions: [
    {
      fact: 'title',
      kind: 'choice',
      question: text('Quel autre titre serait demandé ?', 'Which other permit would be asked for?'),
      effect: text('Pour soins : trois mois au lieu de deux', 'For health: three months, not two'),
      when: (scene) => isHealthRequest(scene) === null,
      eventId: () => null,
    },
  ],
  calculator: { event: INFORMED, startsAs: 'informedOn' },
};
