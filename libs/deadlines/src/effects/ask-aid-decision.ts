import type { CaseEvent, Text } from '@quantieme/law';
import type { Undetermined } from '../engine/model.ts';
import { text } from '../engine/wording.ts';

/** Legal aid has been asked for and nobody recorded the answer: what it would change is said by the limit. */
export function askAidDecision(request: CaseEvent, effect: Text): Undetermined {
  return {
    fact: 'aj-decision',
    eventId: request.id,
    kind: 'date',
    values: null,
    question: text(
      "La décision d'aide juridictionnelle a-t-elle été notifiée, et quand ?",
      'Has the decision on legal aid been notified, and when?',
    ),
    effect,
  };
}
