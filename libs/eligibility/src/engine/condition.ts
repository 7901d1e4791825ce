import type { Text } from '@quantieme/law';
import type { FactId } from '../facts/index.ts';
import type { ParameterId } from '../parameters/index.ts';

/**
 * What a condition does to the verdict.
 *
 * - `hard`: met, not met, or unknown.
 * - `assess`: a lawyer's appreciation; without an answer the verdict is discretionary.
 * - `risk`: when true, an eligible client may still be refused.
 * - `soft`: an indicator that is shown and changes nothing.
 * - `todo`: a formality to complete before filing; it changes nothing.
 */
export type Weight = 'hard' | 'assess' | 'risk' | 'soft' | 'todo';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in';

export type Scalar = boolean | number | string;

/** A figure that changes by decree, read in the table of parameters on the day of the evaluation. */
export interface ParameterRef {
  readonly parameter: ParameterId;
}

interface ConditionBase {
  /** Articles this part rests on, as « CESEDA L423-6 »; inherited from the whole otherwise. */
  readonly articles?: readonly string[];
  /** Words in place of those made from the fact. */
  readonly text?: Text;
}

export interface FactCondition extends ConditionBase {
  readonly kind: 'fact';
  readonly fact: FactId;
  readonly comparison: Comparison;
  readonly value: Scalar | readonly Scalar[] | ParameterRef;
  readonly weight: Weight;
}

export interface GroupCondition extends ConditionBase {
  readonly kind: 'all' | 'any';
  readonly of: readonly Condition[];
}

export interface AtLeastCondition extends ConditionBase {
  readonly kind: 'at-least';
  readonly count: number;
  readonly of: readonly Condition[];
}

export interface NotCondition extends ConditionBase {
  readonly kind: 'not';
  readonly of: readonly [Condition];
}

/** Conditions shared by many titles, written once. */
export interface GateCondition extends ConditionBase {
  readonly kind: 'gate';
  readonly gate: string;
}

/** The conditions of another title. */
export interface TitleCondition extends ConditionBase {
  readonly kind: 'title';
  readonly title: string;
}

export type Condition =
  FactCondition | GroupCondition | AtLeastCondition | NotCondition | GateCondition | TitleCondition;
