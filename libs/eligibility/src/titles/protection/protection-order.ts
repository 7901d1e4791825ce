import { text } from '@quantieme/law';
import { all, any, when, worded } from '../../engine/define.ts';
import type { Condition, FactCondition } from '../../engine/condition.ts';

/** While the protection order lasts; after it, at renewal, while the criminal proceedings opened by a complaint do (L425-6). */
export const protectedBy = (order: FactCondition, card: string): Condition =>
  any(
    order,
    worded(
      text('Renouvellement après l’ordonnance', 'Renewal after the order'),
      all(
        when('victim.protected_card', '=', card),
        when('victim.violence_complaint', '=', true),
        when('victim.procedure_ongoing', '=', true),
      ),
    ),
  );
