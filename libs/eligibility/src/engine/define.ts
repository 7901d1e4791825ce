import type { Text } from '@quantieme/law';
import type { FactId } from '../facts/index.ts';
import type { ParameterId } from '../parameters/index.ts';
import type {
  AtLeastCondition,
  Comparison,
  Condition,
  FactCondition,
  GateCondition,
  GroupCondition,
  NotCondition,
  ParameterRef,
  Scalar,
  TitleCondition,
  Weight,
} from './condition.ts';

/** Every one of these. */
export const all = (...of: readonly Condition[]): GroupCondition => ({ kind: 'all', of });

/** One of these. */
export const any = (...of: readonly Condition[]): GroupCondition => ({ kind: 'any', of });

/** So many of these. */
export const atLeast = (count: number, ...of: readonly Condition[]): AtLeastCondition => ({
  kind: 'at-least',
  count,
  of,
});

export const not = (condition: Condition): NotCondition => ({ kind: 'not', of: [condition] });

/** @example when('union.marriage_years', '>=', 3) */
export const when = (
  fact: FactId,
  comparison: Comparison,
  value: Scalar | readonly Scalar[] | ParameterRef,
): FactCondition => ({ kind: 'fact', fact, comparison, value, weight: 'hard' });

const weighing =
  (weight: Weight) =>
  (...condition: Parameters<typeof when>): FactCondition => ({ ...when(...condition), weight });

/** A lawyer's appreciation. */
export const assess = weighing('assess');
/** A ground on which the authority may refuse. */
export const risk = weighing('risk');
/** An indicator. */
export const soft = weighing('soft');
/** A formality to complete. */
export const todo = weighing('todo');

export const gate = (id: string): GateCondition => ({ kind: 'gate', gate: id });

export const sameAs = (title: string): TitleCondition => ({ kind: 'title', title });

export const parameter = (id: ParameterId): ParameterRef => ({ parameter: id });

/** The same condition, resting on articles of its own. @example under('CESEDA L413-7', gate('G-INTEG-CR')) */
export const under = <C extends Condition>(
  articles: string | readonly string[],
  condition: C,
): C => ({
  ...condition,
  articles: typeof articles === 'string' ? [articles] : articles,
});

/** The same condition in words of its own. */
export const worded = <C extends Condition>(text: Text, condition: C): C => ({
  ...condition,
  text,
});
