import {
  CHECKLIST_IDS,
  CHECKLIST_FACTS,
  isChecklistFact,
  type ChecklistFact,
  type ChecklistFactId,
  type ChecklistFacts,
  type ChecklistId,
  type Facts,
  type ListDecisions,
} from '@quantieme/law';

/** Facts of a dossier that say how its documents are gathered, beside the answers themselves. */
export const LISTS_FACT = 'pieces.listes';
export const FILING_FACT = 'pieces.depot';
const ITEM_FACT = 'pieces.item.';

export const itemFact = (key: string): string => `${ITEM_FACT}${key}`;

/** What somebody decided of one item. */
interface StoredDecision {
  readonly decision: 'not-needed' | 'added';
  readonly reason: string;
}

export interface StoredAnswers {
  readonly answers: ChecklistFacts;
  /** Null: those that the procedure calls for. */
  readonly lists: readonly ChecklistId[] | null;
  readonly filingOn: Temporal.PlainDate | null;
  readonly decisions: ListDecisions;
}

/** Whether a value answers a question. */
export function answers(id: ChecklistFactId, value: unknown): boolean {
  const { type, choices }: ChecklistFact = CHECKLIST_FACTS[id];
  if (type === 'yes-no') return typeof value === 'boolean';
  const isChoice = (one: unknown) => typeof one === 'string' && Object.hasOwn(choices, one);
  return type === 'choice' ? isChoice(value) : Array.isArray(value) && value.every(isChoice);
}

export const isChecklist = (id: unknown): id is ChecklistId =>
  (CHECKLIST_IDS as readonly unknown[]).includes(id);

function isDecision(value: unknown): value is StoredDecision {
  const { decision, reason } = (value ?? {}) as Partial<StoredDecision>;
  return (decision === 'not-needed' || decision === 'added') && typeof reason === 'string';
}

function dayOf(value: unknown): Temporal.PlainDate | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** What the facts of a dossier say of its documents; anything else that stands there is left aside. */
export function storedAnswers(facts: Facts): StoredAnswers {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(facts);
  const lists = facts[LISTS_FACT];
  const decided = entries.flatMap(([id, value]) =>
    id.startsWith(ITEM_FACT) && isDecision(value)
      ? [{ key: id.slice(ITEM_FACT.length), ...value }]
      : [],
  );
  return {
    answers: Object.fromEntries(
      entries.filter(([id, value]) => isChecklistFact(id) && answers(id, value)),
    ),
    lists: Array.isArray(lists) ? lists.filter(isChecklist) : null,
    filingOn: dayOf(facts[FILING_FACT]),
    decisions: {
      notNeeded: new Map(
        decided
          .filter(({ decision }) => decision === 'not-needed')
          .map(({ key, reason }) => [key, reason]),
      ),
      added: decided.filter(({ decision }) => decision === 'added').map(({ key }) => key),
    },
  };
}
