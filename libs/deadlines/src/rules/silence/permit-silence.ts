import type { Birth, Question } from '../../engine/rule.ts';
import { word, yesNo } from '../../engine/lookup.ts';
import { text } from '../../engine/wording.ts';
import { requestedTitleOf, silenceOf } from './request.ts';

export const VERSION_DATE = text('jour de la demande', 'day of the request');

export const REFUS_IMPLICITE: Birth = {
  type: 'refus-implicite-ne',
  label: text('Refus implicite de titre', 'Implicit refusal of the permit'),
};

export const SILENCE_EFFECT = text(
  'Un refus implicite existe : deux mois pour saisir le tribunal et pour demander les motifs.',
  'An implicit refusal exists: two months to go to court and to ask for its reasons.',
);

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
    when: (scene) => requestedTitleOf(scene) === null,
  },
  {
    fact: 'mobilityCbe',
    kind: 'boolean',
    question: text(
      "La personne, ou le parent qu'elle rejoint, a-t-elle une carte bleue européenne d'un autre État membre ?",
      'Does the person, or the relative joined, hold an EU Blue Card of another Member State?',
    ),
    effect: text(
      'Le refus implicite naîtrait plus tôt (30 ou 90 jours)',
      'The implicit refusal would be born earlier (30 or 90 days)',
    ),
    when: (scene) => silenceOf(scene).shorter !== null,
  },
  {
    fact: 'complete',
    kind: 'boolean',
    question: text('Le dossier déposé était-il complet ?', 'Was the file complete when filed?'),
    effect: text(
      "Incomplet d'une pièce exigée, le silence ne fait naître aucun refus attaquable",
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
];
