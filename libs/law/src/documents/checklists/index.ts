import type { ChecklistId } from '../../procedures/checklist-ids.ts';
import type { Checklist } from '../checklist.ts';
import { CONTENTIEUX } from './contentieux.ts';
import { PROTECTION_ET_UNION } from './protection-et-union.ts';
import { REGROUPEMENT_LISTS } from './regroupement.ts';
import { SOCLE_TITRE } from './socle-titre.ts';
import { TRAVAIL_ETUDES } from './travail-etudes.ts';
import { VIE_PRIVEE } from './vie-privee.ts';

/** Every list of documents, the base of all permits first. */
export const CHECKLISTS: readonly Checklist[] = [
  SOCLE_TITRE,
  ...VIE_PRIVEE,
  ...REGROUPEMENT_LISTS,
  ...PROTECTION_ET_UNION,
  ...TRAVAIL_ETUDES,
  ...CONTENTIEUX,
];

const BY_ID: ReadonlyMap<string, Checklist> = new Map(CHECKLISTS.map((one) => [one.id, one]));

export const checklistNamed = (id: string): Checklist | null => BY_ID.get(id) ?? null;

/** Lists and those that they include, each once, the included ones first. */
export function withIncluded(ids: readonly ChecklistId[]): readonly Checklist[] {
  const found = new Map<string, Checklist>();
  const add = (id: ChecklistId): void => {
    const one = checklistNamed(id);
    if (one === null || found.has(id)) return;
    if (one.includes !== null) add(one.includes);
    found.set(id, one);
  };
  ids.forEach(add);
  return [...found.values()];
}
