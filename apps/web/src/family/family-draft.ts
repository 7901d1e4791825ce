import type { Territory } from '@quantieme/api-client';
import { isTyped, NEW_LINE, type IncomeLine } from './income-lines.ts';
import { isSaid, type Said } from './said.ts';

export const PARTS = ['resources', 'housing', 'regroupement', 'reunification'] as const;
export type Part = (typeof PARTS)[number];

/** Everything typed on the page: what the parts share, the incomes month by month, and the fields of each part. */
export interface FamilyDraft {
  readonly filedOn: string | null;
  /** Day of the decision; null is that of the filing. */
  readonly on: string | null;
  readonly territory: Territory;
  /** ISO 3166-1, two letters. */
  readonly nationality: readonly string[];
  readonly lines: readonly IncomeLine[];
  readonly said: Readonly<Record<Part, Said>>;
}

/** An empty page, with the day on which a request could be filed. */
export const emptyDraft = (today: string | null): FamilyDraft => ({
  filedOn: today,
  on: null,
  territory: 'metropole',
  nationality: [],
  lines: [NEW_LINE],
  said: { resources: {}, housing: {}, regroupement: {}, reunification: {} },
});

export const withSaid = (draft: FamilyDraft, part: Part, said: Said): FamilyDraft => ({
  ...draft,
  said: { ...draft.said, [part]: said },
});

/** Whether there is something to answer about. */
export function isStarted({ said, lines }: FamilyDraft, part: Part): boolean {
  return isSaid(said[part]) || (part === 'resources' && lines.some(isTyped));
}
