import type { CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter, word } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

const DECISION = 'naturalisation-decision';
/** The appeal to the minister, also recorded as the prior appeal of a naturalisation dossier. */
const APPEALS = ['rapo-ministre', 'rapo-depose'] as const;
export const APPEALED: readonly string[] = APPEALS;

/** Whether one of these appeals is to the minister: visas borrow the words of the other. */
export const isAppeal = ({ file }: Pick<Scene, 'file'>, type: string): boolean =>
  type === 'rapo-ministre' || file.procedure === 'naturalisation';

/** The appeal that a decision answers: one made before it, with no application in between. */
function appealBefore(scene: Scene, event: CaseEvent): CaseEvent | null {
  const appeal = eventsOf(scene, APPEALS).findLast(
    ({ type, on }) => isAppeal(scene, type) && !isAfter(on, event.on),
  );
  if (!appeal) return null;
  const anew = eventsOf(scene, ['depose-natali', 'recepisse-complet']).some(
    ({ on }) => isAfter(on, appeal.on) && !isAfter(on, event.on),
  );
  return anew ? null : appeal;
}

/** Whether this is the minister's decision on the prior appeal, against which the tribunal of Nantes is open. */
export function answersAppeal(scene: Scene, event: CaseEvent): boolean {
  if (event.type === 'rapo-rejet') {
    return scene.file.procedure === 'naturalisation' || appealBefore(scene, event) !== null;
  }
  return event.type === DECISION && appealBefore(scene, event) !== null;
}

/** Naturalised, whatever the refusals before. */
export const isDecree = (event: CaseEvent): boolean => word(event, 'outcome') === 'decret';

/** A first decision that is not, as far as anybody knows, a decree of naturalisation. */
export function isFirstRefusal(scene: Scene): boolean {
  const { event } = scene.occurrence;
  return event !== null && !isDecree(event) && !answersAppeal(scene, event);
}
