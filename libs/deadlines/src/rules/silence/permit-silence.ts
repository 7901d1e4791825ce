import { source, type SilenceRuleId } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Step } from '../../engine/model.ts';
import type { Birth, Question, Scene, Start, Trigger } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';
import {
  asksForPermit,
  noClock,
  PERMIT_REQUESTS,
  requestedTitleOf,
  requestStart,
  silenceOf,
  UNION_REQUEST,
} from './request.ts';

export const VERSION_DATE = text('jour de la demande', 'day of the request');

/** Four months everywhere, and the shorter derogations: each request has one silence, chosen by title and by day. */
export function permitTrigger(rule: SilenceRuleId): Trigger {
  return {
    on: PERMIT_REQUESTS,
    when: (scene) =>
      asksForPermit(scene) && noClock(scene) === null && silenceOf(scene).rule === rule,
    start: permitStart,
  };
}

function permitStart(scene: Scene): Start | null {
  return requestStart(scene, derogation(scene));
}

function derogation(scene: Scene): readonly Step[] {
  const { rule, article } = silenceOf(scene);
  if (rule === 'titre-silence-4-mois') return [];
  const words = text(
    'Titre à silence plus court, par dérogation aux quatre mois',
    'Permit with a shorter silence, derogating from the four months',
  );
  const ref = source(article.code, article.article, scene.occurrence.on);
  return [step('derogation', words, null, ref)];
}

export const REFUS_IMPLICITE: Birth = {
  type: 'refus-implicite-ne',
  label: text('Refus implicite de titre', 'Implicit refusal of the permit'),
};

export const SILENCE_EFFECT = text(
  'Un refus implicite existe : deux mois pour saisir le tribunal et pour demander les motifs.',
  'An implicit refusal exists: two months to go to court and to ask for its reasons.',
);

const DAYS_NEAR_CHANGE = 30;

function nearAnotherRule(scene: Scene): boolean {
  const { on } = scene.occurrence;
  const around = [on.subtract({ days: DAYS_NEAR_CHANGE }), on.add({ days: DAYS_NEAR_CHANGE })];
  return around.some((day) => silenceOf(scene, day).rule !== silenceOf(scene).rule);
}

/** What would shorten the silence, or stop it from running. */
export const SILENCE_QUESTIONS: readonly Question[] = [
  {
    fact: 'title',
    kind: 'choice',
    question: text('Quel titre est demandé ?', 'Which permit is asked for?'),
    effect: text(
      'Étudiant, talent, ICT, saisonnier… : le refus naît à 90, 60 ou 30 jours au lieu de quatre mois',
      'Student, talent, ICT, seasonal worker…: the refusal is born at 90, 60 or 30 days, not four months',
    ),
    when: (scene) => scene.occurrence.type !== UNION_REQUEST && requestedTitleOf(scene) === null,
  },
  {
    fact: 'mobilityCbe',
    kind: 'boolean',
    question: text(
      "La personne, ou le parent qu'elle rejoint, a-t-elle une carte bleue européenne d'un autre État membre ?",
      'Does the person, or the relative joined, hold an EU Blue Card of another Member State?',
    ),
    effect: text(
      'Le refus implicite naîtrait plus tôt (30 jours)',
      'The implicit refusal would be born earlier (30 days)',
    ),
    when: (scene) => silenceOf(scene).shorter?.rule === 'titre-silence-30-jours-cbe',
  },
  {
    fact: 'sponsorCbe',
    kind: 'boolean',
    question: text(
      'Le parent que la personne rejoint a-t-il une carte bleue européenne ?',
      'Does the relative whom the person joins hold an EU Blue Card?',
    ),
    effect: text(
      'Le refus implicite naîtrait à 90 jours au lieu de quatre mois',
      'The implicit refusal would be born at 90 days, not four months',
    ),
    when: (scene) => silenceOf(scene).shorter?.rule === 'titre-silence-90-jours',
    eventId: () => null,
  },
  {
    fact: 'complete',
    kind: 'boolean',
    question: text('Le dossier déposé était-il complet ?', 'Was the file complete when filed?'),
    effect: text(
      "S'il manquait une pièce exigée, le silence ne fait naître aucun refus attaquable",
      'Without a required document, silence gives birth to no refusal that can be challenged',
    ),
  },
  {
    fact: 'postalPrescribed',
    kind: 'boolean',
    question: text(
      'Le préfet a-t-il prescrit la voie postale pour cette demande ?',
      'Has the prefect prescribed post for this request?',
    ),
    effect: text(
      'Sinon la demande postale ne fait naître aucune décision',
      'If not, a request by post gives birth to no decision',
    ),
    when: ({ occurrence: { origin } }) =>
      ['postal', 'lrar', 'lettre-simple'].includes(
        word(origin, 'filingChannel', 'channel') ?? '',
      ) &&
      yesNo(origin, 'postalPrescribed') === null &&
      yesNo(origin, 'channelAllowed') === null,
  },
  {
    fact: 'receivedOn',
    kind: 'date',
    question: text(
      'La durée du silence a changé à moins de trente jours de cette demande : le jour de réception est-il exact ?',
      'The length of silence changed within thirty days of this request: is the day of receipt exact?',
    ),
    effect: text(
      "De part et d'autre du changement, le refus ne naît pas le même jour",
      'On either side of the change the refusal is not born on the same day',
    ),
    when: nearAnotherRule,
  },
];
