import { EVENT_TYPES } from './events/registry.ts';
import { PROCEDURES } from './procedures/registry.ts';
import type { Text } from './text.ts';
import { TITLES_REQUESTED } from './titles/registry.ts';

/**
 * Names of procedures, events and titles for the dashboard: words alone, so that a page opened yesterday never applies
 * yesterday's law.
 */
function labelsOf(registry: Readonly<Record<string, { readonly label: Text }>>) {
  return Object.fromEntries(Object.entries(registry).map(([id, { label }]) => [id, label]));
}

export const PROCEDURE_LABELS: Readonly<Record<string, Text>> = labelsOf(PROCEDURES);
export const EVENT_LABELS: Readonly<Record<string, Text>> = labelsOf(EVENT_TYPES);
export const TITLE_LABELS: Readonly<Record<string, Text>> = labelsOf(TITLES_REQUESTED);
export type { Language, Text } from './text.ts';
