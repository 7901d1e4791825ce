import { field, rule, type FieldOptions } from '../fields/field.ts';
import { refusal } from '../fields/refusal.ts';
import { MOST_MINUTES } from '@quantieme/billing';

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** Minutes of work, from one to a day's. The last rule that fails is the one shown. */
export function MinutesField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'integer', minimum: 1, maximum: MOST_MINUTES, example: 45 }, options, [
    rule(
      'isWithinADay',
      (value) => !isNumber(value) || Number(value) <= MOST_MINUTES,
      refusal(
        'time/too-long',
        'Une saisie ne dépasse pas vingt-quatre heures (1440 minutes).',
        'An entry is no longer than twenty-four hours (1440 minutes).',
      ),
    ),
    rule(
      'isWholeMinutes',
      (value) => !isNumber(value) || Number.isInteger(value),
      refusal(
        'time/not-whole-minutes',
        'Le temps est attendu en minutes entières\u00a0: 1\u00a0h\u00a030 s’écrit 90.',
        'Time is expected in whole minutes: 1 h 30 is written 90.',
      ),
    ),
    rule(
      'isPositive',
      (value) => !isNumber(value) || Number(value) > 0,
      refusal(
        'time/not-positive',
        'Le temps passé est d’au moins une minute.',
        'The time spent is at least one minute.',
      ),
    ),
    rule(
      'isNumber',
      isNumber,
      refusal(
        'time/not-a-number',
        'Un nombre de minutes est attendu.',
        'A number of minutes is expected.',
      ),
    ),
  ]);
}
