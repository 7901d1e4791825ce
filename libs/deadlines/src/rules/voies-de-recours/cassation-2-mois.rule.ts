import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { ASK_RESIDENCE, FINAL, higherCourtEndings, JUDGED, TWO_MONTHS } from './common.ts';
import { fromCourt, judgmentDay } from './court-notification.ts';
import { isWon } from './favourable.ts';
import { isLastResort } from './judgments.ts';

/** A judgment of the tribunal only where it cannot be appealed. */
function isFinalInstance(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (event === null || isWon(scene)) return false;
  return event.type !== 'jugement' || isLastResort(scene, event) === true;
}

/** Appeal on points of law before the Conseil d'État. */
export const CASSATION_2_MOIS: Rule = {
  id: 'cassation-2-mois',
  label: text('Pourvoi en cassation', 'Appeal on points of law'),
  explanation: text(
    "Deux mois francs depuis la notification de l'arrêt de la cour, de la décision de la CNDA ou du jugement rendu en premier et dernier ressort, augmentés des délais de distance. Le ministère d'un avocat aux Conseils est en principe obligatoire. Les ordonnances de référé ont quinze jours. Une décision qui accorde tout ce qui était demandé ne s'attaque pas.",
    'Two months franc from notification of the judgment on appeal, of the asylum court’s decision or of a judgment in first and last resort, plus distance. A lawyer admitted before the Conseil d’État is in principle compulsory. Urgent orders have fifteen days. A decision that grants all that was asked is not appealed.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['arret', 'decision-cnda', 'jugement'], when: isFinalInstance, start: fromCourt },
  versionBy: judgmentDay,
  versionDate: JUDGED,
  versions: [
    {
      from: '2000-11-23',
      to: null,
      limit: TWO_MONTHS,
      sources: [source('CJA', 'R821-1'), source('CJA', 'R821-2')],
    },
  ],
  distance: 'firm',
  seat: inMetropole,
  effects: [LEGAL_AID_HIGHER_COURT],
  endings: higherCourtEndings(['pourvoi']),
  effect: FINAL,
  questions: [ASK_RESIDENCE],
  calculator: { event: 'arret', startsAs: 'notifiedOn' },
};
