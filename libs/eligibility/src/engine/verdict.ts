import type { CompiledTitle } from './compiled-law.ts';
import { isEarlierLaw } from './earlier-law.ts';
import { truthOf, type Evaluation } from './evaluate.ts';
import { DISCRETIONARY, MET, NEUTRAL, NOT_MET } from './truth.ts';

export type Verdict = 'eligible' | 'discretionary' | 'not-eligible' | 'unknown';

/**
 * Whether a client may ask for a title. A circular gives indications and no right: its verdict stays unknown, with
 * nothing to ask; so does that of a title on a day whose law is not applied.
 */
export function verdictOf(evaluation: Evaluation, compiled: CompiledTitle): Verdict {
  const { title, root } = compiled;
  if (title.kind === 'obsolete') return 'not-eligible';
  if (root === null) return isEarlierLaw(evaluation.law, compiled) ? 'unknown' : 'not-eligible';
  const truth = truthOf(evaluation, root);
  if (title.kind === 'guidance' || truth === NEUTRAL) return 'unknown';
  if (truth === NOT_MET) return 'not-eligible';
  if (truth === DISCRETIONARY) return 'discretionary';
  if (truth !== MET) return 'unknown';
  return title.kind === 'discretionary' || title.kind === 'exceptional'
    ? 'discretionary'
    : 'eligible';
}
