import type { Ending } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

export const OPENED: Ending = {
  outcome: 'met',
  by: ['execution-phase-juridictionnelle'],
  reason: text(
    'Procédure juridictionnelle ouverte ou demandée',
    'Judicial phase opened or asked for',
  ),
};
export const DONE: Ending = {
  outcome: 'extinguished',
  by: ['titre-obtenu', 'carte-remise', 'decision-favorable'],
  timing: 'any-time',
  reason: text('Jugement exécuté', 'Judgment carried out'),
};
