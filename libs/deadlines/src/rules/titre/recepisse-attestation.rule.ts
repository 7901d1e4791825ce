import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { endOf, outlasts } from './held-title.ts';

const DOCUMENTS = ['api-delivree', 'recepisse-delivre'];

/** The day written on a receipt or certificate of extension: its renewal must be asked for before. */
export const RECEPISSE_ATTESTATION: Rule = {
  id: 'recepisse-attestation',
  label: text('Fin du récépissé ou de l’attestation', 'End of the receipt or certificate'),
  explanation: text(
    "Récépissé (un mois au moins) ou attestation de prolongation (trois mois au plus, six pour un protégé) prouve le séjour jusqu'au jour écrit. Il n'empêche pas le refus implicite. Le renouvellement se demande avant.",
    'A receipt (one month at least) or certificate of extension (three months at most, six for a protected person) proves the stay until the day written on it. It does not prevent the implicit refusal. Ask for its renewal before.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: DOCUMENTS, start: fromNamed('expiresOn') },
  versionBy: eventDay,
  versionDate: text('jour de la délivrance', 'day of issue'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: { mode: 'until' },
      sources: [source('CESEDA', 'R311-5', day('2006-11-15'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'until' },
      sources: [
        source('CESEDA', 'R431-13'),
        source('CESEDA', 'R431-15-1'),
        source('CESEDA', 'R431-12'),
      ],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: DOCUMENTS,
      timing: 'always',
      actedOn: ({ on }) => on,
      when: (scene, event) =>
        isAfter(event.on, scene.occurrence.on) && outlasts(scene, event) !== false,
      reason: text('Document renouvelé', 'Document renewed'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'refus-notifie', 'desistement'],
      timing: 'always',
      actedOn: ({ on }) => on,
      when: ({ occurrence }, event) => !isAfter(occurrence.on, event.on),
      reason: text('La demande a reçu une réponse', 'The request was answered'),
    },
  ],
  effect: text(
    'Le séjour et le travail ne sont plus prouvés : référé mesures utiles avant cette date.',
    'Stay and work are no longer proved: urgent application before that day.',
  ),
  questions: [
    {
      fact: 'expiresOn',
      kind: 'date',
      question: text('Quelle date de fin le document porte-t-il ?', 'What end date does it bear?'),
      effect: text("L'alerte suit cette date", 'The alert follows that day'),
      when: (scene) => endOf(scene) === null,
    },
  ],
  calculator: { event: 'recepisse-delivre', startsAs: 'expiresOn' },
};
