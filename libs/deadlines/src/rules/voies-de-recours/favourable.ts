import type { CaseEvent } from '@quantieme/law';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

/** What the asylum court gives in full; subsidiary protection leaves refugee status to be asked for. */
const ALL_ASKED_FOR = 'refugie';

/**
 * Whether the court gave the client all that was asked: only who has lost something may appeal, here the administration.
 * An annulment in part, or without the injunction asked for, is recorded as such and can be appealed.
 *
 * @source CJA art. R. 811-1 al. 1, R. 821-1 (parties to the case)
 */
export function isWon(scene: Scene): boolean {
  const { event, type } = scene.occurrence;
  if (type === 'jugement') return word(event, 'outcome') === 'annulation';
  if (type === 'decision-cnda') return word(event, 'outcome') === ALL_ASKED_FOR;
  return event !== null && wonOnAppeal(scene, event);
}

/** The client's appeal granted, or that of the administration against a judgment won dismissed. */
function wonOnAppeal({ events }: Scene, ruling: CaseEvent): boolean {
  const outcome = word(ruling, 'outcome');
  const before = events.filter(({ on }) => !isAfter(on, ruling.on));
  const first = word(before.findLast(({ type }) => type === 'jugement') ?? null, 'outcome');
  if (first === 'annulation') return outcome === 'rejet';
  const appealed = first !== null || before.some(({ type }) => type === 'appel-depose');
  return outcome === 'annulation' && appealed;
}
