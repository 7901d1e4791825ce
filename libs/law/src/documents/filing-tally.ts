import { isHeld, unitsOf, type ChecklistItem, type EvaluatedChecklist } from './evaluation.ts';
import type { WarningCode } from './warning.ts';

/** What keeps a document from being filed, the first to look at first. */
export const HINDRANCES = [
  'missing',
  'rejected',
  'stale',
  'untranslated',
  'expiring',
  'other',
] as const;
type Hindrance = (typeof HINDRANCES)[number];

/** Of what is asked at filing, alternatives counting once. */
export interface FilingTally {
  readonly ready: number;
  readonly needed: number;
  readonly unsettled: number;
  /** Only what there is, each document under one of them. */
  readonly hindrances: readonly { readonly hindrance: Hindrance; readonly count: number }[];
}

const HINDRANCE_OF: Partial<Readonly<Record<WarningCode, Hindrance>>> = {
  missing: 'missing',
  rejected: 'rejected',
  'too-old': 'stale',
  expired: 'stale',
  'before-entry': 'stale',
  untranslated: 'untranslated',
  'translation-awaited': 'untranslated',
  unsworn: 'untranslated',
  'too-old-before-appointment': 'expiring',
  'expires-before-appointment': 'expiring',
};

function hindranceOfItem({ warnings }: ChecklistItem): Hindrance | null {
  const found = warnings
    .filter(({ severity }) => severity === 'blocks')
    .map(({ code }) => HINDRANCE_OF[code] ?? 'other');
  return HINDRANCES.find((hindrance) => found.includes(hindrance)) ?? null;
}

/** Of alternatives, that of the one which comes nearest: held, then sent though it cannot serve, then missing. */
function hindranceOf(unit: readonly ChecklistItem[]): Hindrance | null {
  const settled = unit.filter(({ state }) => state !== 'depends');
  const nearest =
    settled.find(({ state }) => isHeld(state)) ??
    settled.find(({ state }) => state !== 'missing') ??
    settled[0];
  return nearest === undefined ? null : hindranceOfItem(nearest);
}

/** How far the documents of a request are, and how many of them keep it from being filed. */
export function tallyOf(evaluated: EvaluatedChecklist): FilingTally {
  const found = unitsOf(evaluated.items).map(hindranceOf);
  return {
    ...evaluated.progress,
    hindrances: HINDRANCES.map((hindrance) => ({
      hindrance,
      count: found.filter((one) => one === hindrance).length,
    })).filter(({ count }) => count > 0),
  };
}
