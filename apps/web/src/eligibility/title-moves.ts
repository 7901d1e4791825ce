import type { TitleEligibilityView } from '@quantieme/api-client';
import { isShown } from './board.ts';

const MOVEMENTS = ['opens', 'discretionary', 'uncertain', 'closes', 'dated'] as const;

type Movement = (typeof MOVEMENTS)[number];

export interface Move {
  readonly before: TitleEligibilityView;
  readonly after: TitleEligibilityView;
}

export interface Moves {
  readonly groups: readonly { readonly movement: Movement; readonly moves: readonly Move[] }[];
  /** Titles of which nothing moves, as they stand. */
  readonly still: readonly TitleEligibilityView[];
}

const BECOMES = {
  eligible: 'opens',
  discretionary: 'discretionary',
  unknown: 'uncertain',
  'not-eligible': 'closes',
} as const;

function movementOf({ before, after }: Move): Movement | null {
  if (before.verdict !== after.verdict) return BECOMES[after.verdict];
  return before.changesOn?.date === after.changesOn?.date &&
    before.changesOn?.verdict === after.changesOn?.verdict
    ? null
    : 'dated';
}

/** What moves from one board to another: verdicts first, then the days on which they change. */
export function movesBetween(
  before: readonly TitleEligibilityView[],
  after: readonly TitleEligibilityView[],
): Moves {
  const real = new Map(before.map((title) => [title.title, title]));
  const pairs = after.filter(isShown).flatMap((title): Move[] => {
    const was = real.get(title.title);
    return was ? [{ before: was, after: title }] : [];
  });
  const byMovement = Map.groupBy(pairs, movementOf);
  return {
    groups: MOVEMENTS.flatMap((movement) => {
      const moves = byMovement.get(movement) ?? [];
      return moves.length === 0 ? [] : [{ movement, moves }];
    }),
    still: (byMovement.get(null) ?? []).map((move) => move.after),
  };
}

export interface Why {
  /** What the words are: what no longer bars, what bars now, what was or is to be known, what is weighed. */
  readonly why: 'lifted' | 'bars' | 'learnt' | 'missing' | 'weighed';
  readonly words: readonly string[];
}

type LabelOf = (fact: string) => string;

/** Why it was closed, or not to be said, before. */
function whyNoLonger({ verdict, reasons, missing }: TitleEligibilityView, labelOf: LabelOf): Why[] {
  if (verdict === 'not-eligible')
    return [{ why: 'lifted', words: reasons.map(({ text }) => text) }];
  return verdict === 'unknown' ? [{ why: 'learnt', words: missing.map(labelOf) }] : [];
}

/** Why the verdict is no longer what it was. */
export function whyMoved({ before, after }: Move, labelOf: LabelOf): readonly Why[] {
  if (before.verdict === after.verdict) return [];
  const words = after.reasons.map(({ text }) => text);
  switch (after.verdict) {
    case 'not-eligible':
      return [{ why: 'bars', words }];
    case 'unknown':
      return [{ why: 'missing', words: after.missing.map(labelOf) }];
    case 'discretionary':
      return [...whyNoLonger(before, labelOf), { why: 'weighed', words }];
    case 'eligible':
      return whyNoLonger(before, labelOf);
  }
}
