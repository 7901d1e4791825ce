import type { Territory } from '@quantieme/api-client';
import type { DutyQuestion } from './read-table.ts';

export type DutyDraft = DutyQuestion;

const PLACE = 'quantieme.permanence.territory';

/** The place is the same from one duty to the next. */
export const emptyDraft = (): DutyDraft => ({
  situation: '',
  territory: (localStorage.getItem(PLACE) ?? 'metropole') as Territory,
  on: '',
  clock: '',
});

export const rememberPlace = (territory: string) => localStorage.setItem(PLACE, territory);
