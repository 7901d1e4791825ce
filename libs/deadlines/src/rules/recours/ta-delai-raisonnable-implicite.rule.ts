import { laterOf } from '@quantieme/calendar';
import { decision, source } from '@quantieme/law';
import { ADMINISTRATIVE_APPEAL } from '../../effects/administrative-appeal.ts';
import { LEGAL_AID } from '../../effects/legal-aid.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { fromBirth, startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { IMPLICIT } from './decisions.ts';
import { COURT_SEISED, EXPRESS_REFUSAL, NOTHING_LEFT } from './endings.ts';
import { acknowledged, knowledgeOf, REASONABLE_YEAR } from './opposability.ts';

function start(scene: Scene): Start | null {
  const knowledge = knowledgeOf(scene);
  if (knowledge.kind === 'never-told') return null;
  if (knowledge.kind !== 'known-on') return fromBirth(scene);
  const day = laterOf(knowledge.on, scene.occurrence.on);
  const { fr, en } = longDate(day);
  const words = text(`Refus connu le ${fr}`, `Refusal known on ${en}`);
  return startOn(day, [step('known', words, day, decision('417270'))]);
}

/** Outer limit against an implicit refusal whose request was not duly acknowledged, once the person knew of it. */
export const TA_DELAI_RAISONNABLE_IMPLICITE: Rule = {
  id: 'ta-delai-raisonnable-implicite',
  label: text(
    "Délai raisonnable d'un an contre le refus implicite",
    'Reasonable time of one year against the implicit refusal',
  ),
  explanation: text(
    "Sans accusé de réception complet, le délai raisonnable d'un an court de la naissance du refus si la personne a été clairement avertie en déposant, sinon du jour où il est prouvé qu'elle l'a su. Sans cette preuve, aucun délai ne court.",
    'Without a complete acknowledgement, the reasonable time of one year runs from the birth of the refusal if the person was clearly told when filing, else from the day they are proved to have known. Without that proof, no limit runs.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: IMPLICIT, when: (scene) => acknowledged(scene) === false, start },
  versionBy: startDay,
  versionDate: text('naissance du refus', 'birth of the refusal'),
  versions: [
    {
      from: null,
      to: null,
      limit: REASONABLE_YEAR,
      sources: [
        decision('417270'),
        decision('429185'),
        source('CRPA', 'L112-6', Temporal.PlainDate.from('2016-01-01')),
      ],
    },
  ],
  effects: [ADMINISTRATIVE_APPEAL, LEGAL_AID],
  endings: [...COURT_SEISED, EXPRESS_REFUSAL, ...NOTHING_LEFT],
  effect: text('Recours irrecevable après un an.', 'Inadmissible after one year.'),
  questions: [
    {
      fact: 'informed',
      kind: 'boolean',
      question: text(
        'Au dépôt, la personne a-t-elle été avertie que le silence vaudrait refus ?',
        'When filing, was the person told that silence would be a refusal?',
      ),
      effect: text(
        "Sans preuve qu'elle l'a su, aucun délai raisonnable ne court",
        'Without proof of that, no reasonable time runs',
      ),
      when: (scene) => knowledgeOf(scene).kind === 'unknown',
    },
  ],
  calculator: {
    event: 'refus-implicite-ne',
    startsAs: 'decidedOn',
    details: { remediesStated: false, informed: true },
  },
};
