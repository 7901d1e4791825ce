import { earlierOf } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf, day } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { informedDay, isBesideAsylum, isHealthRequest } from './health.ts';

const SINCE = day('2021-05-01');

/** The registration of the request, prudently its receipt. */
function fromRegistration(scene: Scene): Start {
  const { on } = scene.occurrence;
  const registered = dateOf(scene, 'registeredOn') ?? on;
  const received = dateOf(scene, 'receivedOn') ?? on;
  const { fr, en } = longDate(registered);
  return {
    legal: { on: registered, at: null },
    prudent: { on: earlierOf(registered, received), at: null },
    latest: registered,
    steps: [
      step(
        'registration',
        text(`Demande enregistrée : ${fr}`, `Request registered: ${en}`),
        registered,
      ),
    ],
  };
}

/** Beside an asylum claim: the three months of D431-7, from the information; unknown, prudently the earlier day. */
function besideAsylum(window: Window, { scene, restart }: WindowTools): Window {
  const beside = isBesideAsylum(scene);
  const told = informedDay(scene);
  if (beside === false || !told) return window;
  const { fr, en } = longDate(told);
  const words = text(
    `À côté d'une demande d'asile : trois mois depuis l'information du ${fr}`,
    `Beside an asylum claim: three months from the information of ${en}`,
  );
  const steps = [step('length', words, told, source('CESEDA', 'D431-7'))];
  const three = restart(
    { ...window, steps: [] },
    { on: told, at: null },
    steps,
    months(3, 'prudent-no'),
  );
  if (beside === true) return three;
  const sooner = three.lastDay && window.lastDay && isAfter(window.lastDay, three.lastDay);
  return window.reading === 'prudent' && sooner ? three : window;
}

/** Health: the medical certificate reaches OFII within a month of the registration of the request. */
export const ETRANGER_MALADE_CERTIFICAT_1_MOIS: Rule = {
  id: 'etranger-malade-certificat-1-mois',
  label: text("Certificat médical à envoyer à l'OFII", 'Medical certificate to be sent to OFII'),
  explanation: text(
    "Le demandeur d'un titre pour soins envoie lui-même le certificat médical au service médical de l'OFII dans le mois de l'enregistrement de sa demande, ou, à côté d'une demande d'asile, dans les trois mois de l'information. L'envoi compte ; visez l'arrivée. Gardez la preuve de l'envoi, jamais le contenu.",
    'The applicant for a permit on the ground of health personally sends the medical certificate to the medical service of OFII within a month of the registration of the request, or, beside an asylum claim, within three months of the information. Dispatch counts; aim at arrival. Keep the proof of dispatch, never the contents.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['demande-deposee'],
    when: (scene) => isHealthRequest(scene) === true && !isAfter(SINCE, scene.occurrence.on),
    start: fromRegistration,
  },
  versionBy: startDay,
  versionDate: text("jour de l'enregistrement", 'day of registration'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(1, 'prudent-no'),
      sources: [source('CESEDA', 'R425-12'), source('CESEDA', 'L425-9')],
    },
  ],
  adjust: besideAsylum,
  endings: [
    {
      outcome: 'met',
      by: ['certificat-medical-envoye'],
      reason: text('Certificat envoyé dans le délai', 'Certificate sent in time'),
    },
    {
      outcome: 'extinguished',
      by: ['desistement', 'decision-favorable', 'carte-remise', 'refus-notifie'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('La demande a reçu une réponse', 'The request was answered'),
    },
  ],
  effect: text(
    "Aucune sanction écrite, mais ni avis médical ni premier récépissé ; un refus est d'usage (à vérifier).",
    'No sanction is written, but neither medical opinion nor first receipt; a refusal is usual (to be checked).',
  ),
  questions: [
    {
      fact: 'besideAsylum',
      kind: 'boolean',
      question: text(
        "La demande est-elle faite à côté d'une demande d'asile (L. 431-2) ?",
        'Is the request made beside an asylum claim (L. 431-2)?',
      ),
      effect: text(
        "Trois mois depuis l'information, au lieu d'un mois depuis l'enregistrement",
        'Three months from the information, instead of one from registration',
      ),
      when: (scene) => isBesideAsylum(scene) === null,
    },
  ],
  calculator: {
    event: 'demande-deposee',
    startsAs: 'registeredOn',
    details: { title: 'cst-vpf-etranger-malade', besideAsylum: false },
  },
};
