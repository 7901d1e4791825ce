import type { ReadingKind, TimeLimit } from '@quantieme/calendar';
import type { SourceRef } from '@quantieme/law';
import type { Step } from './model.ts';
import type { RuleVersion, Scene, Variant } from './rule.ts';
import { step } from './wording.ts';

/** A version as it applies to one scene in one reading. */
export interface Length {
  readonly limit: TimeLimit;
  /** Texts relied on, the one that gives the length first. */
  readonly sources: readonly SourceRef[];
  readonly steps: readonly Step[];
}

/** The length of the version, or of the first variant that applies in this reading. */
export function lengthOf(version: RuleVersion, scene: Scene, reading: ReadingKind): Length {
  const variant = variantOf(version, scene, reading);
  const { limit, prudent } = variant ?? version;
  const sources = [...(variant?.sources ?? []), ...version.sources];
  return {
    limit: reading === 'prudent' ? (prudent ?? limit) : limit,
    sources,
    steps: variant ? [step('length', variant.label, null, variant.sources?.[0] ?? null)] : [],
  };
}

/** An unknown fact lets a variant into the prudent reading only. */
function variantOf(version: RuleVersion, scene: Scene, reading: ReadingKind): Variant | null {
  const applies = ({ when }: Variant) => when(scene) ?? reading === 'prudent';
  return version.variants?.find(applies) ?? null;
}
