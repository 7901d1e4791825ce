import type { EventTypeId, Text } from '@quantieme/law';

/** What somebody on duty may be handed, as the event it would be in a dossier, and the short limits to be read from it. */
export interface DutySituation {
  readonly id: string;
  readonly group: Text;
  readonly label: Text;
  /** Who is to be seised. */
  readonly before: Text;
  readonly event: EventTypeId;
  readonly details: Readonly<Record<string, unknown>>;
  /** Ids of rules, the one that matters most first; others of the same event are left to the calculator. */
  readonly limits: readonly string[];
}
