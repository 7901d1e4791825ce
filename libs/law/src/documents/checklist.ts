import type { ChecklistId } from '../procedures/checklist-ids.ts';
import type { Confidence } from '../procedures/procedure.ts';
import { text, type Text } from '../text.ts';
import { ALWAYS, type Condition } from './condition.ts';

/** A document that a list asks for. */
export interface ListedDocument {
  /** Id of the catalogue. */
  readonly kind: string;
  readonly when: Condition;
  /** Items of one list that share it replace one another. */
  readonly alternative: string | null;
  /** Whose, when it is not the client’s or anybody’s: « conjoint ». */
  readonly relative: Text | null;
  /** `delivery`: handed over when the permit is; `advised`: useful, asked by nobody. */
  readonly asked: 'filing' | 'delivery' | 'advised';
  readonly note: Text | null;
  /** First day of filing on which it is asked, `YYYY-MM-DD`. */
  readonly since: string | null;
}

/** The documents of one request: a firm’s starting point, never a legal maximum. */
export interface Checklist {
  readonly id: ChecklistId;
  readonly label: Text;
  /** A list whose items belong to it too. */
  readonly includes: ChecklistId | null;
  /** Age limits of a request of regroupement familial. */
  readonly regroupement: boolean;
  readonly items: readonly ListedDocument[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

type Words = readonly [fr: string, en: string];

interface ItemDraft {
  readonly when?: Condition;
  readonly alt?: string;
  readonly relative?: Words;
  readonly asked?: 'delivery' | 'advised';
  readonly note?: Words;
  readonly since?: string;
}

type Row = readonly [kind: string, draft?: ItemDraft];

export interface ChecklistDraft {
  readonly id: ChecklistId;
  readonly label: Words;
  readonly includes?: ChecklistId;
  readonly regroupement?: true;
  /** Texts that call for the list. */
  readonly sources: readonly string[];
  /** The list itself was read in a text. */
  readonly read?: true;
  readonly items: readonly Row[];
}

const words = (pair: Words | undefined): Text | null => (pair === undefined ? null : text(...pair));

const listed = ([kind, draft = {}]: Row): ListedDocument => ({
  kind,
  when: draft.when ?? ALWAYS,
  alternative: draft.alt ?? null,
  relative: words(draft.relative),
  asked: draft.asked ?? 'filing',
  note: words(draft.note),
  since: draft.since ?? null,
});

export function checklist(draft: ChecklistDraft): Checklist {
  return {
    id: draft.id,
    label: text(...draft.label),
    includes: draft.includes ?? null,
    regroupement: draft.regroupement ?? false,
    items: draft.items.map(listed),
    sources: draft.sources,
    confidence: draft.read ? 'read' : 'to-confirm',
  };
}
