import { source } from '@quantieme/law';
import { ADMINISTRATIVE_APPEAL } from '../../effects/administrative-appeal.ts';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import { REQUEST_FOR_REASONS } from '../../effects/request-for-reasons.ts';
import type { Rule, RuleVersion } from '../../engine/rule.ts';
import { fromBirth } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { PRIOR_APPEAL_SILENT, tribunalSeat, WRITTEN_REJECTION } from './after-prior-appeal.ts';
import { perhapsRepeats, repeated } from './confirmative.ts';
import { attacksNothingKnown, IMPLICIT } from './decisions.ts';
import { COURT_SEISED, EXPRESS_REFUSAL, NOTHING_LEFT } from './endings.ts';
import { knownWindow } from './knowledge.ts';
import { ACKNOWLEDGEMENT, acknowledged, knowledgeOf } from './opposability.ts';

function version(from: string, to: string | null): RuleVersion {
  return {
    from,
    to,
    limit: { mode: 'franc', unit: 'month', count: 2, roll: 'yes' },
    sources: [source('CJA', 'R421-2', Temporal.PlainDate.from(from))],
  };
}

const APPEAL_REJECTED: readonly string[] = [
  'gracieux-rejet-implicite',
  'hierarchique-rejet-implicite',
];

/** Action before the tribunal against an implicit refusal: two months franc from its birth. */
export const TA_RECOURS_IMPLICITE_2_MOIS: Rule = {
  id: 'ta-recours-implicite-2-mois',
  label: text('Recours contre le refus implicite', 'Action against the implicit refusal'),
  explanation: text(
    'Deux mois francs depuis la naissance du refus implicite, si la demande a reçu un accusé de réception complet. Un refus exprès dans ce délai en ouvre un nouveau ; une demande de motifs dans ce délai le proroge. La date du dépôt doit être prouvée.',
    'Two months franc from the birth of the implicit refusal, if the request was duly acknowledged. An express refusal in that time opens a new one; a request for reasons in that time prorogues it. The day of filing must be proved.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: [...new Set([...IMPLICIT, ...PRIOR_APPEAL_SILENT, ...APPEAL_REJECTED])],
    // With its decision in the dossier, the appeal restarts the window of that decision instead.
    when: (scene) => !APPEAL_REJECTED.includes(scene.occurrence.type) || attacksNothingKnown(scene),
    start: fromBirth,
  },
  versionBy: startDay,
  versionDate: text('naissance du refus', 'birth of the refusal'),
  versions: [
    version('2001-01-01', '2015-09-17'),
    version('2015-09-18', '2019-12-31'),
    version('2020-01-01', null),
  ],
  // R421-7 extends "the time of R421-1" alone: before the tribunal it is arguable here.
  distance: 'legal-only',
  seat: tribunalSeat,
  opposability: ACKNOWLEDGEMENT,
  effects: [ADMINISTRATIVE_APPEAL, LEGAL_AID, REQUEST_FOR_REASONS],
  endings: [...COURT_SEISED, EXPRESS_REFUSAL, WRITTEN_REJECTION, ...NOTHING_LEFT],
  adjust: (window, tools) => repeated(knownWindow(window, tools), tools),
  effect: text(
    "Forclusion, si l'accusé de réception était complet ; sinon, délai raisonnable.",
    'Time-barred if the acknowledgement was complete; otherwise, reasonable time.',
  ),
  questions: [
    {
      fact: 'informed',
      kind: 'boolean',
      question: text(
        'La personne a-t-elle su, au dépôt ou par une lettre, un courriel ou une audience, que son silence valait refus ?',
        'Was the person told, when filing or by a letter, an e-mail or a hearing, that silence was a refusal?',
      ),
      effect: text(
        "Sans preuve qu'elle l'a su, aucun délai raisonnable ne court",
        'Without proof of that, no reasonable time runs',
      ),
      when: (scene) => acknowledged(scene) === false && knowledgeOf(scene).kind === 'unknown',
    },
    {
      fact: 'identical',
      kind: 'boolean',
      question: text(
        'La demande répète-t-elle, sans fait nouveau, celle qui a déjà été refusée définitivement ?',
        'Does the application repeat, without new facts, the one already refused for good?',
      ),
      effect: text('Le refus n’ouvrirait aucun délai', 'The refusal would open no window'),
      when: perhapsRepeats,
      eventId: ({ occurrence: { origin } }) => origin?.id ?? null,
    },
  ],
  calculator: { event: 'refus-implicite-ne', startsAs: 'decidedOn' },
  inputs: [
    {
      name: 'remediesStated',
      kind: 'boolean',
      label: text('Accusé de réception complet', 'Complete acknowledgement'),
    },
  ],
};
