import type { Condition } from '../engine/condition.ts';
import type { TitleVersion } from '../engine/title.ts';

/** Conditions shared by many titles, with their dated versions. */
export interface Gate {
  readonly id: string;
  /** In order of time. Without articles a version rests on those of the title that asks for it. */
  readonly versions: readonly TitleVersion[];
}

/** The same words since the code was renumbered. */
export const sinceRenumbering = (
  articles: readonly string[],
  conditions: Condition,
): readonly TitleVersion[] => [{ from: '2021-05-01', to: null, articles, conditions }];
