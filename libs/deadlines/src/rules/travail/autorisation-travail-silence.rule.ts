import { laterOf } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Birth, Rule, Scene, Start } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { decidedBy } from './requests.ts';

const TWO_MONTHS = { mode: 'silence', unit: 'month', count: 2 } as const;

/** Whether the worker is an asylum seeker; null = unknown. */
function isAsylumSeeker({ file, occurrence: { event } }: Scene): boolean | null {
  const said = yesNo(event, 'asylumSeeker');
  if (said !== null) return said;
  const status = file.facts['protection.status'];
  if (typeof status === 'string') return status === 'asylum-seeker';
  return file.procedure === 'asile' ? true : null;
}

/** From receipt of the complete request; prudently from the first receipt. */
function fromComplete(scene: Scene): Start | null {
  const start = fromReceipt(scene);
  const complete = scene.occurrence.event?.dates.completedOn;
  if (!start || !complete) return start;
  const legal = { on: laterOf(start.legal.on, complete), at: null };
  return { ...start, legal, latest: legal.on };
}

const REFUSED: Birth = {
  type: 'refus-implicite-ne',
  label: text(
    "Refus implicite de l'autorisation de travail",
    'Implicit refusal of work authorisation',
  ),
};
const ACQUIRED: Birth = {
  type: 'acceptation-implicite-nee',
  label: text(
    'Autorisation de travail réputée acquise (demandeur d’asile)',
    'Work authorisation deemed acquired (asylum seeker)',
  ),
};
const ACCEPTS = text(
  'Demandeur d’asile : le silence de deux mois vaut acceptation',
  'Asylum seeker: two months of silence are an acceptance',
);

/** Silence on a work authorisation: refusal at two months; for an asylum seeker, acceptance. */
export const AUTORISATION_TRAVAIL_SILENCE: Rule = {
  id: 'autorisation-travail-silence',
  label: text('Autorisation de travail : silence', 'Work authorisation: silence'),
  explanation: text(
    "Le silence de deux mois sur la demande de l'employeur vaut refus (règle générale, à vérifier). Pour le demandeur d'asile dont l'OFPRA n'a pas statué en six mois, il vaut au contraire autorisation acquise.",
    'Two months of silence on the employer’s request are a refusal (general rule, to be checked). For an asylum seeker on whose claim OFPRA has not ruled within six months, they are on the contrary an authorisation.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['autorisation-travail-demandee'],
    when: ({ occurrence: { event } }) =>
      yesNo(event, 'complete') !== false || event?.dates.completedOn !== undefined,
    start: fromComplete,
  },
  versionBy: startDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: TWO_MONTHS,
      variants: [
        {
          label: ACCEPTS,
          when: (scene) => isAsylumSeeker(scene) === true,
          limit: TWO_MONTHS,
          sources: [source('CESEDA', 'L554-3'), source('CESEDA', 'L554-1')],
        },
      ],
      sources: [source('Code du travail', 'R5221-1'), source('CRPA', 'L231-4')],
      toVerify: true,
    },
  ],
  adjust: (window, { scene }) =>
    isAsylumSeeker(scene) === true
      ? { ...window, steps: [...window.steps, step('effect', ACCEPTS, window.lastDay)] }
      : window,
  endings: [decidedBy('autorisation-travail-decidee')],
  birth: (scene) => (isAsylumSeeker(scene) === true ? ACQUIRED : REFUSED),
  effect: text(
    'Le silence décide : refus, deux mois pour saisir le tribunal ; pour un demandeur d’asile, autorisation acquise.',
    'Silence decides: a refusal, two months to go to court; for an asylum seeker, an authorisation.',
  ),
  questions: [
    {
      fact: 'asylumSeeker',
      kind: 'boolean',
      question: text(
        "Est-ce pour un demandeur d'asile dont l'OFPRA n'a pas statué en six mois ?",
        'Is it for an asylum seeker on whose claim OFPRA has not ruled within six months?',
      ),
      effect: text('Le silence accepterait au lieu de refuser', 'Silence would accept, not refuse'),
      when: (scene) => isAsylumSeeker(scene) === null,
    },
  ],
  calculator: { event: 'autorisation-travail-demandee', startsAs: 'receivedOn' },
};
